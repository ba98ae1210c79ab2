import { describe, expect, it } from 'vitest';
import { conversationAround, isUnclear } from '../../../src/sites/gmail/kind.ts';
import { one, page } from '../dom.ts';

const MESSAGE = '<div class="a3s">Which scales do you sell?</div>';
/** A draft that holds a message itself: a quote, a forward. */
const DRAFT = `<div id="draft">${MESSAGE}</div>`;

describe('the conversation around a draft', () => {
  it.each([
    ['messages before it', `<div role="main">${MESSAGE}${DRAFT}</div>`, true],
    ['messages after it', `<div role="main">${DRAFT}${MESSAGE}</div>`, true],
    ['messages in a list', `<div role="list">${DRAFT}${MESSAGE}</div>`, true],
    ['no message but the one it quotes', `<div role="main">${DRAFT}</div>`, false],
    ['a window over the messages', `<div role="main">${MESSAGE}<div role="dialog">${DRAFT}</div></div>`, false],
    ['no view', `${MESSAGE}${DRAFT}`, false],
  ])('is there with %s', (_, html, there) => {
    const root = one(page(html), '#draft');
    expect(conversationAround(root)).toBe(there ? root.parentElement : undefined);
  });

  it.each([
    ['messages in a view without an id', `<div role="main">${MESSAGE}</div>${DRAFT}`, true],
    [
      'messages in a view with one',
      `<div role="main"><h2 data-legacy-thread-id="18f0a1b2c3d4e5f6">Scales</h2>${MESSAGE}</div>${DRAFT}`,
      false,
    ],
    ['no message but the one it quotes', `<div role="main"></div>${DRAFT}`, false],
  ])('is unclear, or is not, with %s', (_, html, unclear) => {
    expect(isUnclear(one(page(html), '#draft'))).toBe(unclear);
  });
});
