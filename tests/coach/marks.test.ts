// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MARK_CONFIDENCE, marked as marksOf } from '../../src/coach/marked.ts';
import { createMarks } from '../../src/coach/marks.ts';
import type { Review, ReviewClause, Span } from '../../src/engine/types.ts';
import { NEXT, REVIEW, SUBJECT_LINE, TEXT } from '../ui/samples.ts';
import { giveHighlights, giveSheets } from './page.ts';

const HUES = { customer: 'teal', self: 'orange', ink: 'grey', focus: 'blue' };
/** All marks of a review. */
const of = (review: Review) => marksOf(review, 'everything', null);

let body: HTMLElement;
let life: AbortController;

function locate({ start, end }: Span): Range | undefined {
  const text = body.firstChild;
  if (!text || end > (text.textContent ?? '').length) return undefined;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** The words under a mark, as they stand in the page now. */
function marked(layer: string): string[] {
  return [...(CSS.highlights.get(`outward-${layer}`) ?? [])].map(String);
}

function marks() {
  return createMarks({ body, locate, hues: HUES, signal: life.signal });
}

function withClauses(change: Partial<ReviewClause>): Review {
  return { ...REVIEW, clauses: REVIEW.clauses.map((clause) => ({ ...clause, ...change })) };
}

beforeEach(() => {
  giveSheets();
  giveHighlights();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  life = new AbortController();
  body = document.createElement('div');
  body.textContent = TEXT;
  document.body.replaceChildren(body);
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

describe('marks', () => {
  test('underline what is about them and about you, and the words of the next step', () => {
    marks().draw(of(REVIEW));
    expect(marked('customer')).toHaveLength(2);
    expect(marked('self')).toEqual([TEXT.slice(NEXT.start, NEXT.end)]);
    expect(marked('next')).toEqual(marked('self'));
  });

  test('are there again once the page has put the draft elsewhere, and only then drawn anew', () => {
    const all = marks();
    all.draw(of(REVIEW));
    const before = marked('next');
    const window = document.createElement('section');
    document.body.append(window);
    window.append(body);
    expect(marked('next')).toEqual(['']);
    all.keep();
    expect(marked('next')).toEqual(before);
    const drawn = all.drawn();
    all.keep();
    expect(all.drawn()).toBe(drawn);
  });

  test('leave out what the engine is not sure of', () => {
    const all = marks();
    all.draw(of(withClauses({ confidence: MARK_CONFIDENCE - 0.01 })));
    expect([...marked('customer'), ...marked('self')]).toEqual([]);
    all.draw(of(withClauses({ confidence: MARK_CONFIDENCE })));
    expect(marked('customer')).toHaveLength(2);
  });

  test('leave out a next step in the subject line, and spans that have moved on', () => {
    marks().draw(
      of({
        ...REVIEW,
        next: SUBJECT_LINE,
        clauses: REVIEW.clauses.map((clause) => ({ ...clause, end: 99_999 })),
      }),
    );
    expect([...marked('next'), ...marked('customer')]).toEqual([]);
  });

  test('touch no node of the draft', () => {
    const before = document.body.outerHTML;
    const all = marks();
    all.draw(of(REVIEW));
    all.point(NEXT);
    expect(document.body.outerHTML).toBe(before);
  });

  test('follow the words, and go when the words are gone', () => {
    marks().draw(of(REVIEW));
    body.firstChild?.remove();
    expect(marked('self')).toEqual(['']);
  });

  test('of two drafts share the registry without taking each other’s away', () => {
    const other = new AbortController();
    marks().draw(of(REVIEW));
    createMarks({ body, locate, hues: HUES, signal: other.signal }).draw(of(REVIEW));
    expect(marked('self')).toHaveLength(2);
    other.abort();
    expect(marked('self')).toHaveLength(1);
  });

  test('leave nothing behind on abort: no highlight, no style', () => {
    const all = marks();
    all.draw(of(REVIEW));
    all.point(NEXT);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    life.abort();
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('style the open shadow root the text lives in, not the document', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(body);
    marks().draw(of(REVIEW));
    expect([root.adoptedStyleSheets.length, document.adoptedStyleSheets.length]).toEqual([1, 0]);
  });

  test('stay away under forced colours, where they would look like a selection', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const all = marks();
    all.draw(of(REVIEW));
    expect([...CSS.highlights.keys()]).toEqual([]);
    all.point(NEXT);
    expect(marked('point')).toHaveLength(1);
  });

  test('are silent where the browser has no highlights', () => {
    vi.stubGlobal('Highlight', undefined);
    expect(() => marks().draw(of(REVIEW))).not.toThrow();
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
