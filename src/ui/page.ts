import { keepFocus } from './keep-focus.ts';
import { direction, language } from './words.ts';

/**
 * Call it first in every page of the extension. Sets the language and direction of its strings, and keeps the focus
 * when a press removes a control.
 *
 * @param title of the tab; absent for a page that is not shown in a tab
 */
export function introducePage(title?: string): void {
  const { documentElement } = document;
  documentElement.lang = language();
  documentElement.dir = direction();
  if (title !== undefined) document.title = title;
  keepFocus(document);
}
