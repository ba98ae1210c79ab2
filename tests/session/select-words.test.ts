import { describe, expect, it } from 'vitest';
import { selectWords } from '../../src/session/select-words.ts';
import type { Composer } from '../../src/sites/site.ts';
import { editable } from '../sites/dom.ts';

/** A composer that finds words in its first text; `lost`: finds none. */
function composerWith(text: string, lost = false) {
  const body = editable(text);
  body.tabIndex = 0;
  const page = body.ownerDocument;
  const locate: Composer['locate'] = ({ start, end }) => {
    const range = page.createRange();
    range.setStart(body.firstChild as Node, start);
    range.setEnd(body.firstChild as Node, end);
    return lost ? undefined : range;
  };
  return { composer: { body, locate } as Composer, page };
}

describe('selecting words of a draft', () => {
  it('selects them and brings the focus there', () => {
    const { composer, page } = composerWith('Cork opened in May.');
    selectWords(composer, { start: 5, end: 11 });
    expect(page.getSelection()?.toString()).toBe('opened');
    expect(page.activeElement).toBe(composer.body);
  });

  it('leaves everything as it is where they are not to be found', () => {
    const { composer, page } = composerWith('Cork opened in May.', true);
    selectWords(composer, { start: 5, end: 11 });
    expect(page.getSelection()?.rangeCount).toBe(0);
    expect(page.activeElement).toBe(page.body);
  });
});
