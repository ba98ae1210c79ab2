import { direction, language } from './words.ts';

/**
 * Tells the browser the language and the direction of this page's strings.
 *
 * @param title of the tab; a page that is shown in no tab has none
 */
export function introducePage(title?: string): void {
  const { documentElement } = document;
  documentElement.lang = language();
  documentElement.dir = direction();
  if (title !== undefined) document.title = title;
}
