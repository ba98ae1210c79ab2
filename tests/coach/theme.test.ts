// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { themeOf } from '../../src/coach/theme.ts';

function inside(...backgrounds: readonly string[]): Element {
  let at: Element = document.body;
  for (const background of backgrounds) {
    const child = document.createElement('div');
    child.style.backgroundColor = background;
    at.append(child);
    at = child;
  }
  return at;
}

describe('themeOf', () => {
  test.each([
    ['light', ['rgb(255, 255, 255)', 'transparent']],
    ['dark', ['rgb(32, 33, 36)', 'rgba(0, 0, 0, 0)']],
    ['dark', ['rgb(255, 255, 255)', 'rgb(31, 31, 31)', 'rgba(255, 255, 255, 0.1)']],
    ['light', ['rgb(150, 100, 150)']],
    ['dark', ['rgb(150, 90, 90)']],
    ['light', []],
  ])('is %s behind %j', (theme, backgrounds) => {
    document.body.replaceChildren();
    expect(themeOf(inside(...backgrounds))).toBe(theme);
  });

  test('looks out of a shadow root', () => {
    document.body.replaceChildren();
    const root = inside('rgb(20, 20, 20)').attachShadow({ mode: 'open' });
    const text = document.createElement('p');
    root.append(text);
    expect(themeOf(text)).toBe('dark');
  });
});
