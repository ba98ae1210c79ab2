import { type DOMWindow, JSDOM } from 'jsdom';
import { vi } from 'vitest';

/**
 * A page from markup of our own, whose scripts run where asked for, with the one thing jsdom lacks that adapters ask for. Its listeners accept only
 * jsdom's own abort signals, so these take the place of Node's.
 */
export function page(html: string, url = 'https://mail.google.com/mail/u/0/', runScripts?: 'dangerously'): Document {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true, ...(runScripts ? { runScripts } : {}) });
  vi.stubGlobal('AbortController', window.AbortController);
  shows(window);
  return window.document;
}

/** Teaches a window to tell what is shown, by the nodes' own styles: its style sheets it takes an age to go through. */
export function shows(window: DOMWindow): void {
  window.Element.prototype.checkVisibility = function shown(this: Element) {
    return this.isConnected && this.closest('[hidden], [style*="display: none"], [style*="display:none"]') === null;
  };
}

/** An editable with the given markup inside. */
export function editable(html: string): HTMLElement {
  const document = page(`<body><div id="draft" contenteditable="true">${html}</div></body>`);
  return one(document, '#draft') as HTMLElement;
}

/** The one element a selector names. */
export function one(from: ParentNode, selector: string): Element {
  const element = from.querySelector(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  return element;
}
