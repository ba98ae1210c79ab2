// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Box, overlaps, windowBox, within } from '../../src/coach/box.ts';
import { isFree, type Surroundings, spotFor } from '../../src/coach/spots.ts';

const PILL = { width: 62, height: 34 };
/** Lines of the draft, in the window. */
let lines: readonly Box[];
let body: HTMLElement;

function rect({ x, y, width, height }: Box): DOMRect {
  return new DOMRect(x, y, width, height);
}

/** Puts something of the draft where its lines are looked for: a box that holds it, or a picture. */
function holding(markup: string, box: Box): void {
  body.innerHTML = markup;
  for (const element of body.querySelectorAll('*')) element.getBoundingClientRect = () => rect(box);
}

/** A composer as Gmail's pop-up: a head of 32, the text, a foot of 44 with Send and formatting. */
function around(anchor: Box, change: Partial<Surroundings> = {}): Surroundings {
  const text = { ...anchor, y: anchor.y + 32, height: Math.max(0, anchor.height - 76) };
  body.getBoundingClientRect = () => rect(text);
  return { anchor, body, others: [], rtl: false, ...change };
}

beforeEach(() => {
  Object.assign(window, { innerWidth: 1280, innerHeight: 800 });
  lines = [];
  body = document.createElement('div');
  body.append('text');
  Range.prototype.getClientRects = () => lines.map(rect) as unknown as DOMRectList;
});

const popup: Box = { x: 700, y: 300, width: 500, height: 500 };
const full: Box = { x: 0, y: 0, width: 1280, height: 800 };

describe('the place of the pill', () => {
  test('is beside the composer where reading starts, level with its foot', () => {
    expect(spotFor(PILL, around(popup), null)).toEqual({ x: 630, y: 758, width: 62, height: 34 });
    expect(spotFor(PILL, around(popup, { rtl: true }), null)).toMatchObject({ x: 1208 });
  });

  test('is not over the composer beside it: on the other side, else above', () => {
    const left: Box = { x: 188, y: 300, width: 500, height: 500 };
    expect(spotFor(PILL, around(popup, { others: [left] }), null)).toMatchObject({ x: 1208, y: 758 });
    const atEdge: Box = { ...popup, x: 760 };
    expect(spotFor(PILL, around(atEdge, { others: [{ ...left, width: 560 }] }), null)).toMatchObject({
      x: 760,
      y: 258,
    });
  });

  test('is above or below the composer where there is no room beside it, at the side where reading starts', () => {
    const wide: Box = { x: 10, y: 100, width: 1260, height: 300 };
    const high: Box = { ...wide, y: 0 };
    expect(spotFor(PILL, around(wide), null)).toMatchObject({ x: 10, y: 58 });
    expect(spotFor(PILL, around(high), null)).toMatchObject({ x: 10, y: 308 });
    expect(spotFor(PILL, around(high, { rtl: true }), null)).toMatchObject({ x: 1208, y: 308 });
  });

  test('is at the end of what is seen of lines that are wider than the window', () => {
    expect(spotFor(PILL, around({ ...full, width: 2000 }), null)).toMatchObject({ x: 1210, y: 714 });
  });

  test.each([
    ['words in a line of their own', '<div><b>text</b></div>', [{ x: 1200, y: 700, width: 60, height: 20 }]],
    ['a picture', '<br><div><img></div>', []],
  ])('is not over %s, and where there are none it is', (_, markup, written) => {
    lines = written;
    holding(markup, { x: 1000, y: 690, width: 270, height: 60 });
    expect(spotFor(PILL, around(full), null)).toMatchObject({ x: 1210, y: 630 });
    holding('<div><!-- --><br></div>', { x: 1000, y: 690, width: 270, height: 60 });
    expect(spotFor(PILL, around(full), null)).toMatchObject({ x: 1210, y: 714 });
    holding(markup, { x: 1000, y: 100, width: 270, height: 60 });
    lines = [];
    expect(spotFor(PILL, around(full), null)).toMatchObject({ x: 1210, y: 714 });
  });

  test('is at the end of the lines where there is no room outside, above what is written there', () => {
    expect(spotFor(PILL, around(full), null)).toMatchObject({ x: 1210, y: 714 });
    lines = [{ x: 16, y: 690, width: 1250, height: 60 }];
    expect(spotFor(PILL, around(full), null)).toMatchObject({ x: 1210, y: 630 });
  });

  test('is not in a textarea with words in it: nobody says where these are', () => {
    body = document.createElement('textarea');
    expect(spotFor(PILL, around(full), null)).toMatchObject({ x: 1210, y: 714 });
    Object.assign(body, { value: 'Hello' });
    expect(spotFor(PILL, around(full), null)).toBeNull();
    expect(spotFor(PILL, around(popup), null)).toMatchObject({ x: 630, y: 758 });
  });

  test('is nowhere when everything is written over', () => {
    lines = [full];
    expect(spotFor(PILL, around(full), null)).toBeNull();
  });

  test('is where the rep dragged it, moved with the composer, as long as it covers nothing there', () => {
    const dragged = { x: -200, y: -100 };
    expect(spotFor(PILL, around(popup), dragged)).toMatchObject({ x: 500, y: 666 });
    expect(spotFor(PILL, around({ ...popup, x: 640 }), dragged)).toMatchObject({ x: 440, y: 666 });
    const overSend = { x: 10, y: -5 };
    expect(spotFor(PILL, around(popup), overSend)).toMatchObject({ x: 630, y: 758 });
    const inText = { x: 300, y: -100 };
    expect(spotFor(PILL, around(popup), inText)).toMatchObject({ x: 1000, y: 666 });
    lines = [{ x: 716, y: 660, width: 400, height: 20 }];
    expect(spotFor(PILL, around(popup), inText)).toMatchObject({ x: 630, y: 758 });
  });

  test('comes back into a window that became smaller', () => {
    expect(spotFor(PILL, around({ ...popup, x: 100 }), { x: -400, y: 0 })).toMatchObject({ x: 0 });
    expect(spotFor(PILL, around(popup), { x: -300, y: 200 })).toMatchObject({ x: 400, y: 766 });
  });

  test('is not kept where part of it would be out of the window', () => {
    for (const [x, y] of [
      [-1, 0],
      [1219, 0],
      [0, -1],
      [0, 767],
    ] as const) {
      expect(isFree({ x, y, ...PILL }, around(popup))).toBe(false);
    }
    expect(isFree({ x: 0, y: 0, ...PILL }, around(popup))).toBe(true);
  });

  test('covers neither text nor buttons nor another composer, and is in the window, wherever all of it is', () => {
    const box = fc.record({
      x: fc.integer({ min: -200, max: 1300 }),
      y: fc.integer({ min: -200, max: 900 }),
      width: fc.integer({ min: 0, max: 1300 }),
      height: fc.integer({ min: 0, max: 900 }),
    });
    const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
    fc.assert(
      fc.property(
        box,
        fc.array(box, { maxLength: 3 }),
        fc.array(box, { maxLength: 4 }),
        fc.option(point),
        fc.boolean(),
        (anchor, others, text, dragged, rtl) => {
          lines = text;
          const surroundings = around(anchor, { others, rtl });
          const spot = spotFor(PILL, surroundings, dragged);
          if (!spot) return;
          const pill = { ...spot, ...PILL };
          expect(within(pill, windowBox())).toBe(true);
          expect(others.some((other) => overlaps(other, pill))).toBe(false);
          expect(isFree(pill, surroundings)).toBe(true);
          if (overlaps(pill, anchor)) {
            expect(within(pill, body.getBoundingClientRect())).toBe(true);
            expect(lines.some((line) => overlaps(line, pill) && overlaps(line, body.getBoundingClientRect()))).toBe(
              false,
            );
          }
        },
      ),
    );
  });
});
