// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { inSight } from '../../src/coach/sight.ts';
import { MARK } from '../../src/coach/traces.ts';
import { giveLayout } from './page.ts';

let anchor: HTMLElement;
let body: HTMLElement;
let host: HTMLElement;

beforeEach(() => {
  giveLayout();
  [anchor, body, host] = [document.createElement('div'), document.createElement('div'), document.createElement('div')];
  anchor.append(body);
  host.setAttribute(MARK, '');
  document.body.replaceChildren(anchor, host);
});

const at = (...elements: Element[]) => {
  Document.prototype.elementsFromPoint = () => elements;
};

describe('a draft is in sight', () => {
  test('when it, its composer or something around it is on top', () => {
    for (const top of [body, anchor, document.body]) {
      at(top);
      expect(inSight(anchor, body)).toBe(true);
    }
  });

  test('even under a card of ours, its own or that of another draft', () => {
    const other = host.cloneNode();
    at(host, other as HTMLElement, body, anchor);
    expect(inSight(anchor, body)).toBe(true);
  });

  test('not under a dialog of the page', () => {
    const dialog = document.createElement('div');
    document.body.append(dialog);
    at(dialog, body);
    expect(inSight(anchor, body)).toBe(false);
  });

  test('not when minimised', () => {
    body.checkVisibility = () => false;
    expect(inSight(anchor, body)).toBe(false);
  });

  test('by what is on top in the middle of what is left of it in the window', () => {
    const asked: (readonly [number, number])[] = [];
    Document.prototype.elementsFromPoint = (...point) => {
      asked.push(point);
      return [body];
    };
    Object.assign(window, { innerWidth: 1280, innerHeight: 800 });
    body.getBoundingClientRect = () => new DOMRect(-100, 600, 500, 400);
    expect(inSight(anchor, body)).toBe(true);
    expect(asked).toEqual([[200, 700]]);
  });

  test.each([
    ['above', 400, -500],
    ['below', 400, 5000],
    ['to the left', -600, 100],
    ['to the right', 5000, 100],
  ])('not when scrolled out of the window, %s', (_, x, y) => {
    body.getBoundingClientRect = () => new DOMRect(x, y, 500, 400);
    expect(inSight(anchor, body)).toBe(false);
  });

  test('not when gone', () => {
    body.remove();
    expect(inSight(anchor, body)).toBe(false);
  });
});
