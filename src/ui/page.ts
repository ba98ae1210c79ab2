import { keepFocus } from './keep-focus.ts';
import { direction, language } from './words.ts';

/**
 * What every page of the extension begins with: tells the browser the language and the direction of its strings, and keeps
 * the focus where a press takes a control away.
 *
 * @param title of the tab; a page that is shown in no tab has none
 */
export function introducePage(title?: string): void {
  const { documentElement } = document;
  documentElement.lang = language();
  documentElement.dir = direction();
  if (title !== undefined) document.title = title;
  keepFocus(document);
}
