// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { inSight } from '../../src/coach/sight.ts';
import { giveLayout } from './page.ts';

let anchor: HTMLElement;
let body: HTMLElement;
let host: HTMLElement;

beforeEach(() => {
  giveLayout();
  [anchor, body, host] = [document.createElement('div'), document.createElement('div'), document.createElement('div')];
  anchor.append(body);
  document.body.replaceChildren(anchor, host);
});

const at = (...elements: Element[]) => {
  Document.prototype.elementsFromPoint = () => elements;
};

describe('a draft is in sight', () => {
  test('when it, its composer or something around it is on top', () => {
    for (const top of [body, anchor, document.body]) {
      at(top);
      expect(inSight(anchor, body, host)).toBe(true);
    }
  });

  test('even under our own card', () => {
    at(host, body, anchor);
    expect(inSight(anchor, body, host)).toBe(true);
  });

  test('not under a dialog of the page', () => {
    const dialog = document.createElement('div');
    document.body.append(dialog);
    at(dialog, body);
    expect(inSight(anchor, body, host)).toBe(false);
  });

  test('not when minimised', () => {
    body.checkVisibility = () => false;
    expect(inSight(anchor, body, host)).toBe(false);
  });

  test('not when scrolled out of the window, or gone', () => {
    body.getBoundingClientRect = () => new DOMRect(400, -500, 500, 400);
    expect(inSight(anchor, body, host)).toBe(false);
    body.remove();
    expect(inSight(anchor, body, host)).toBe(false);
  });
});
