import { describe, expect, it } from 'vitest';
import { selectWords } from '../../src/session/select-words.ts';
import { editable } from '../sites/dom.ts';

/** A field that can have the focus, with a range of its words. */
function field(text: string, start: number, end: number) {
  const body = editable(text);
  body.tabIndex = 0;
  const page = body.ownerDocument;
  const range = page.createRange();
  range.setStart(body.firstChild as Node, start);
  range.setEnd(body.firstChild as Node, end);
  return { body, page, range };
}

describe('selecting words of a draft', () => {
  it('selects them and brings the focus there', () => {
    const { body, page, range } = field('Cork opened in May.', 5, 11);
    selectWords(body, range);
    expect(page.getSelection()?.toString()).toBe('opened');
    expect(page.activeElement).toBe(body);
  });

  it('leaves everything as it is where they are not to be found', () => {
    const { body, page } = field('Cork opened in May.', 5, 11);
    selectWords(body, undefined);
    expect(page.getSelection()?.rangeCount).toBe(0);
    expect(page.activeElement).toBe(page.body);
  });
});
