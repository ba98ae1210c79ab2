// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { marked } from '../../src/coach/marked.ts';
import type { Drawn } from '../../src/coach/marks.ts';
import { GRACE, REST, type Tip, type Tips, watchMarks } from '../../src/coach/tips.ts';
import { NEXT, REVIEW, TEXT } from '../ui/samples.ts';

let life: AbortController;
let body: HTMLElement;
let host: HTMLElement;
let tips: Tips;
let drawn: readonly Drawn[];
const onTip = vi.fn<(tip: Tip | null) => void>();

/** A line for each mark, one under the other, 20 high: the first mark is at y 0 to 20. */
function line(range: Range): DOMRect {
  return new DOMRect(0, 20 * drawn.findIndex((one) => one.range === range), 300, 20);
}

function move(y: number, init: PointerEventInit = {}): void {
  body.dispatchEvent(new PointerEvent('pointermove', { clientX: 10, clientY: y, ...init }));
  vi.advanceTimersByTime(16);
}

const says = () => {
  const mark = onTip.mock.lastCall?.[0]?.mark;
  return mark && ('rule' in mark.at ? mark.at.rule : mark.layer);
};

beforeEach(() => {
  vi.useFakeTimers();
  onTip.mockReset();
  life = new AbortController();
  body = document.createElement('div');
  body.textContent = TEXT;
  host = document.createElement('div');
  document.body.replaceChildren(body, host);
  drawn = marked(REVIEW, 'coach', null).map((mark) => {
    const range = document.createRange();
    range.setStart(body.firstChild ?? body, mark.at.start);
    range.setEnd(body.firstChild ?? body, mark.at.end);
    return { mark, range };
  });
  Range.prototype.getBoundingClientRect = function (this: Range) {
    return line(this);
  };
  Range.prototype.getClientRects = function (this: Range) {
    return [line(this)] as unknown as DOMRectList;
  };
  const marks = { draw: () => {}, keep: () => {}, point: () => {}, drawn: () => drawn };
  tips = watchMarks({ body, host, marks, signal: life.signal, onTip });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a mark under the pointer', () => {
  test('speaks once the pointer rests on it, and not while it passes over', () => {
    move(5);
    vi.advanceTimersByTime(REST - 20);
    move(25);
    vi.advanceTimersByTime(REST - 20);
    expect(onTip).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(says()).toBe('self');
    expect(onTip.mock.lastCall?.[0]?.keyboard).toBe(false);
  });

  test('falls silent a moment after the pointer has left, but not on the way to the tip', () => {
    move(65);
    vi.advanceTimersByTime(REST);
    expect(says()).toBe(NEXT.rule);
    body.dispatchEvent(new PointerEvent('pointerleave', { relatedTarget: host }));
    vi.advanceTimersByTime(1000);
    expect(says()).toBe(NEXT.rule);
    host.dispatchEvent(new PointerEvent('pointerleave', { relatedTarget: document.body }));
    vi.advanceTimersByTime(GRACE);
    expect(onTip).toHaveBeenLastCalledWith(null);
  });

  test('keeps speaking when the pointer is back on it before that moment is over', () => {
    move(65);
    vi.advanceTimersByTime(REST);
    body.dispatchEvent(new PointerEvent('pointerleave', { relatedTarget: document.body }));
    vi.advanceTimersByTime(GRACE - 20);
    move(65);
    vi.advanceTimersByTime(GRACE);
    expect(says()).toBe(NEXT.rule);
  });

  test('stays silent when the pointer leaves, or a key is pressed, before it has rested', () => {
    for (const end of [new PointerEvent('pointerleave', { relatedTarget: document.body }), new Event('input')]) {
      move(5);
      body.dispatchEvent(end);
      vi.advanceTimersByTime(REST + GRACE);
    }
    expect(onTip).not.toHaveBeenCalled();
  });

  test('is one whose words are under the pointer, not only its outline', () => {
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 300, 200);
    for (const x of [-1, 301]) {
      body.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: 5 }));
      vi.advanceTimersByTime(16 + REST);
    }
    move(150);
    vi.advanceTimersByTime(REST);
    expect(onTip).not.toHaveBeenCalled();
  });

  test('is looked for once in a frame, however often the pointer moves', () => {
    const looked = vi.spyOn(Range.prototype, 'getBoundingClientRect');
    for (let time = 0; time < 50; time++) {
      body.dispatchEvent(new PointerEvent('pointermove', { clientX: 10, clientY: 500 }));
    }
    vi.advanceTimersByTime(16);
    expect(looked.mock.calls.length).toBeLessThanOrEqual(drawn.length);
  });

  test('is looked for where the pointer is last in a frame, and not at all once it has left', () => {
    const at = (y: number) => body.dispatchEvent(new PointerEvent('pointermove', { clientX: 10, clientY: y }));
    at(5);
    move(25);
    vi.advanceTimersByTime(REST);
    expect(says()).toBe('self');
    at(25);
    body.dispatchEvent(new PointerEvent('pointerleave', { relatedTarget: document.body }));
    vi.advanceTimersByTime(16 + GRACE);
    expect(onTip).toHaveBeenLastCalledWith(null);
  });

  test('is silent while words are being selected, typed, or scrolled', () => {
    move(5, { buttons: 1 });
    vi.advanceTimersByTime(REST);
    expect(onTip).not.toHaveBeenCalled();
    for (const end of ['input', 'scroll']) {
      move(5);
      vi.advanceTimersByTime(REST);
      expect(says()).toBe('customer');
      body.dispatchEvent(new Event(end));
      expect(onTip).toHaveBeenLastCalledWith(null);
      move(500);
    }
  });

  test('leaves no timer and no frame behind', () => {
    move(5);
    body.dispatchEvent(new PointerEvent('pointermove', { clientX: 10, clientY: 25 }));
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a mark asked for by keyboard', () => {
  const caretAt = (offset: number) => document.getSelection()?.collapse(body.firstChild, offset);

  test('is the one at the caret, then the next, and after the last the first', () => {
    caretAt(NEXT.start + 3);
    const said = Array.from({ length: drawn.length + 1 }, () => {
      tips.ask();
      return says();
    });
    expect(said).toEqual([NEXT.rule, 'customer', 'customer', 'self', NEXT.rule]);
    expect(onTip.mock.lastCall?.[0]?.keyboard).toBe(true);
  });

  test('is the next one where the caret is in none', () => {
    caretAt(0);
    tips.ask();
    expect(onTip.mock.lastCall?.[0]?.mark.at.start).toBe(drawn[0]?.mark.at.start);
    expect(tips.hide()).toBe(true);
    expect(tips.hide()).toBe(false);
  });

  test('is the one at the caret in a shadow tree too, of which the document may not tell', () => {
    const tree = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    tree.append(body);
    Object.assign(tree, { getSelection: () => ({ anchorNode: body.firstChild, anchorOffset: NEXT.start + 3 }) });
    for (const { mark, range } of drawn) {
      range.setStart(body.firstChild ?? body, mark.at.start);
      range.setEnd(body.firstChild ?? body, mark.at.end);
    }
    document.getSelection()?.removeAllRanges();
    tips.ask();
    expect(says()).toBe(NEXT.rule);
  });

  test('is none where nothing is marked', () => {
    drawn = [];
    tips.ask();
    expect(onTip).not.toHaveBeenCalled();
  });
});
