// @vitest-environment jsdom
import { getByText, queryByText } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { Calendar } from '../../src/ui/Calendar.tsx';
import { GuessResult } from '../../src/ui/GuessResult.tsx';
import { Interval } from '../../src/ui/Interval.tsx';
import { NumberRing } from '../../src/ui/NumberRing.tsx';
import { TrendChart } from '../../src/ui/TrendChart.tsx';
import { AIM, shapeTrend } from '../../src/ui/trend.ts';
import { show } from './render.ts';

const number = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));

describe('a number as a ring', () => {
  test.each([25, 64, 100])('is so much of the whole: %s', (focus) => {
    const ring = show(<NumberRing focus={focus} band="mostly-customer" size={22} />).querySelector('.ring-value');
    const [drawn = 0, whole = 0] = ring?.getAttribute('stroke-dasharray')?.split(' ').map(Number) ?? [];
    expect(whole).toBeCloseTo(2 * Math.PI * number(ring, 'r'));
    expect(drawn / whole).toBeCloseTo(focus / 100);
  });

  test.each([0, null])('is empty for %s', (focus) => {
    expect(show(<NumberRing focus={focus} band={null} size={22} />).querySelector('.ring-value')).toBeNull();
  });
});

test('a day of the calendar is filled from below by the share that met the basics, each in its own place', () => {
  const days = [
    { day: '2026-03-02', hits: 1, n: 4 },
    { day: '2026-03-03', hits: 0, n: 2 },
    { day: '2026-03-10', hits: 3, n: 3 },
  ];
  const stage = show(<Calendar days={days} to="2026-03-10" weeks={2} />);
  const cells = [...stage.querySelectorAll('g')];
  const side = number(cells[0]?.querySelector('.calendar-day'), 'height');
  const filled = cells.map((cell) => {
    const met = cell.querySelector('.calendar-met');
    return met && [number(met, 'height') / side, (number(met, 'y') + number(met, 'height')) / side];
  });
  expect(filled).toEqual([[0.25, 1], ...Array.from({ length: 7 }, () => null), [1, 1]]);
  expect(cells.map((cell) => cell.getAttribute('class') === 'none')).toEqual(
    cells.map((_, i) => ![0, 1, 8].includes(i)),
  );
  const [left, top, width, height] = stage.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  const places = cells.map((cell) => cell.getAttribute('transform')?.match(/\d+/g)?.map(Number) ?? []);
  expect(new Set(places.map(String)).size).toBe(cells.length);
  for (const [x = -1, y = -1] of places) {
    expect([x >= (left ?? 0), y >= (top ?? 0)]).toEqual([true, true]);
    expect([x + side <= (left ?? 0) + (width ?? 0), y + side <= (top ?? 0) + (height ?? 0)]).toEqual([true, true]);
  }
});

test('a share lies on its line, at its part of the way to the largest, and never outside', () => {
  const stage = show(<Interval low={0.1} share={0.2} high={0.9} most={0.4} />);
  const line = stage.querySelector('line');
  const dot = Number(
    stage
      .querySelector('.interval-dot')
      ?.getAttribute('d')
      ?.match(/[\d.]+/)?.[0],
  );
  const [from, to] = [number(line, 'x1'), number(line, 'x2')];
  expect([from, dot, to].map(Math.round)).toEqual([26, 50, 98]);
  expect(stage.querySelector('.interval-hole')).toBeNull();
});

test('the aim of the trend line is from its lower to its upper end, and what is not known is not drawn', () => {
  for (const [end, value] of AIM.entries()) {
    const points = [0, 1].map((week) => ({ at: week, n: 1, sent: value, first: null, anew: false }));
    const { aim, last, first } = shapeTrend(points, 348, 84);
    expect(last?.y).toBeCloseTo(aim.y + (1 - end) * aim.height);
    expect(first).toBe('');
  }
});

test.each([
  ['with the day', 300, /^[A-Z][a-z]{2} \d+$/],
  ['with the year where it is longer than one', 500, /^[A-Z][a-z]{2} 20\d\d$/],
])('a chart says when, %s', (_, length, said) => {
  const point = { n: 1, sent: 60, first: 40, sentLine: 60, firstLine: 40, anew: false };
  const points = [0, length].map((day) => ({ ...point, at: Date.UTC(2025, 0, 1) + day * 86_400_000 }));
  const stage = show(<TrendChart points={points} baseline={null} />);
  const days = [...stage.querySelectorAll('.chart-days span')].map(({ textContent }) => textContent);
  expect(days.length).toBeGreaterThan(0);
  for (const day of days) expect(day).toMatch(said);
  expect(stage.querySelector('.chart-start')).toBeNull();
});

test('a chart of a single day names no line: there is none yet', () => {
  const point = { n: 1, sent: 60, first: 40, sentLine: 60, firstLine: 40, anew: false };
  const named = (days: number) => {
    const points = Array.from({ length: days }, (_, day) => ({ ...point, at: day * 86_400_000 }));
    const stage = show(<TrendChart points={points} baseline={null} />);
    return [...stage.querySelectorAll('.chart-key li')].map(({ textContent }) => textContent);
  };
  expect(named(1)).toEqual(['A day’s mean as sent', expect.stringMatching(/^Aim/)]);
  expect(named(2).slice(0, 2)).toEqual(['Sent, smoothed', 'First draft']);
});

test.each([
  [true, 'You picked the sentence the coach would change first too.'],
  [false, 'The coach would change another sentence first.'],
])('a guess at the weakest sentence is said to hit or miss: %s', (weakest, said) => {
  expect(getByText(show(<GuessResult guess={{ band: 'mostly-self', weakest }} focus={41} />), said)).toBeTruthy();
  const none = show(<GuessResult guess={{ band: 'mostly-self', weakest: null }} focus={41} />);
  expect(queryByText(none, /sentence/)).toBeNull();
});
