// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { adoptSheet } from '../../src/coach/sheet.ts';
import { giveSheets } from './page.ts';

const CSS_TEXT = '.pill { color: red }';

function shadow(): ShadowRoot {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  return host.attachShadow({ mode: 'closed' });
}

afterEach(() => vi.unstubAllGlobals());

describe('adoptSheet', () => {
  test('adopts a constructed sheet beside those of the page, and takes only its own away', () => {
    giveSheets();
    const root = shadow();
    const theirs = new CSSStyleSheet();
    root.adoptedStyleSheets = [theirs];
    const life = new AbortController();
    expect(adoptSheet(root, CSS_TEXT, life.signal)).toBe(true);
    expect(root.adoptedStyleSheets).toHaveLength(2);
    expect(root.querySelector('style')).toBeNull();
    life.abort();
    expect(root.adoptedStyleSheets).toEqual([theirs]);
  });

  test('falls back to an element where assigning the list throws, as it has in Firefox', () => {
    giveSheets();
    const root = shadow();
    Object.defineProperty(root, 'adoptedStyleSheets', {
      get: () => [],
      set: () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      },
    });
    const life = new AbortController();
    expect(adoptSheet(root, CSS_TEXT, life.signal)).toBe(true);
    expect(root.querySelector('style')?.textContent).toBe(CSS_TEXT);
    life.abort();
    expect(root.querySelector('style')).toBeNull();
  });

  test('says so, and leaves nothing, where the page lets no style through', () => {
    vi.stubGlobal('CSSStyleSheet', undefined);
    vi.spyOn(HTMLStyleElement.prototype, 'sheet', 'get').mockReturnValue(null);
    const root = shadow();
    expect(adoptSheet(root, CSS_TEXT, new AbortController().signal)).toBe(false);
    expect(root.childNodes).toHaveLength(0);
    vi.restoreAllMocks();
  });
});
