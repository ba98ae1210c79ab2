import { describe, expect, it } from 'vitest';
import type { Skill } from '../../src/engine/types.ts';
import type { Drill, Lesson } from '../../src/practice/drill.ts';
import type { Memory } from '../../src/practice/schedule.ts';
import {
  chooseLessons,
  drillOf,
  dueNow,
  nextDue,
  type Occasion,
  SESSION,
  triesFor,
} from '../../src/practice/session.ts';
import { NOON } from '../journal/sends.ts';

const drill = (id: string): Drill => ({ kind: 'sort', id, text: '', answer: 'self' });
const lesson = (id: string, skill: Skill = 'tone'): Lesson => ({
  id,
  skill,
  drills: [drill(`${id}-1`), drill(`${id}-2`)],
});
const many = (name: string, skill: Skill) => Array.from({ length: 8 }, (_, i) => lesson(`${name}${i}`, skill));
const due = (at: number, change: Partial<Memory> = {}): Memory => ({
  ...{ due: at, at: NOON - 1, stability: 1, difficulty: 5, times: 1, lapses: 0 },
  ...change,
});
const chosen = (lessons: readonly Lesson[], occasion: Partial<Occasion> = {}) =>
  chooseLessons(lessons, { memories: {}, focusSkill: null, faults: [], now: NOON, ...occasion }).map(({ id }) => id);

describe('a session of drills', () => {
  it('is of six, four of them on the focus skill, the others between them', () => {
    const lessons = [...many('t', 'tone'), ...many('a', 'ask')];
    const ids = chosen(lessons, { focusSkill: 'ask' });
    expect(ids).toEqual(['a0', 'a1', 't0', 'a2', 'a3', 't1']);
    expect(ids).toHaveLength(SESSION);
  });

  it('is filled up where the focus skill has fewer, or there is none', () => {
    expect(chosen([lesson('a', 'ask'), ...many('t', 'tone')], { focusSkill: 'ask' })).toContain('a');
    expect(chosen([lesson('a', 'ask'), ...many('t', 'tone')], { focusSkill: 'ask' })).toHaveLength(SESSION);
    expect(chosen(many('t', 'tone'))).toEqual(['t0', 't1', 't2', 't3', 't4', 't5']);
  });

  it('has what comes round before what is new, the longest overdue first, and nothing before its time', () => {
    const lessons = ['new', 'early', 'today', 'overdue'].map((id) => lesson(id));
    const memories = { early: due(NOON + 1), today: due(NOON), overdue: due(NOON - 2) };
    expect(chosen(lessons, { memories })).toEqual(['overdue', 'today', 'new']);
    expect(chosen([lesson('early')], { memories })).toEqual([]);
    const begun = { a: due(NOON - 4), b: due(NOON - 3), c: due(NOON - 2), d: due(NOON - 1) };
    const mixed = ['new', 'c', 'b', 'newer', 'd', 'a'].map((id) => lesson(id));
    expect(chosen(mixed, { memories: begun })).toEqual(['a', 'b', 'c', 'd', 'new', 'newer']);
  });

  it('does not wait for a lesson that was answered under a clock running ahead', () => {
    const memories = { ahead: due(NOON + 2, { at: NOON + 1 }), answered: due(NOON + 2, { at: NOON }) };
    expect(chosen([lesson('ahead'), lesson('answered')], { memories })).toEqual(['ahead']);
    expect(dueNow(memories, ['ahead', 'answered'], 0, NOON)).toBe(1);
  });

  it('begins with the rep’s own faults, the most frequent first', () => {
    const lessons = [lesson('a', 'ask'), lesson('rare'), lesson('often', 'clarity')];
    expect(chosen(lessons, { faults: ['often', 'rare'], focusSkill: 'ask' })[0]).toBe('often');
    expect(chosen(lessons, { faults: ['often', 'rare'] }).slice(0, 2)).toContain('rare');
  });

  it('has other words each time a lesson comes round', () => {
    const one = lesson('one');
    const ids = [undefined, 1, 2].map((times) => drillOf(one, times ? { one: due(0, { times }) } : {}).id);
    expect(ids).toEqual(['one-1', 'one-2', 'one-1']);
  });

  it('leaves three tries while a lesson is new, and one later', () => {
    expect([triesFor(lesson('one'), {}), triesFor(lesson('one'), { one: due(0) })]).toEqual([3, 1]);
  });
});

describe('what the popup counts', () => {
  const begun = (count: number, at: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`l${i}`, due(at)]));

  it('is what comes round now, of lessons that were begun and are wanted', () => {
    const memories = { early: due(NOON + 1), today: due(NOON), overdue: due(NOON - 2), off: due(NOON - 2) };
    expect(dueNow({}, ['early', 'today'], 0, NOON)).toBe(0);
    expect(dueNow(memories, ['early', 'today', 'overdue', 'new'], 0, NOON)).toBe(2);
  });

  it('is never more than is left of a session a day', () => {
    const [all, three] = [begun(40, NOON), begun(3, NOON)];
    const counts = [0, 2, SESSION, SESSION + 3].map((today) => dueNow(all, Object.keys(all), today, NOON));
    expect(counts).toEqual([SESSION, SESSION - 2, 0, 0]);
    expect(dueNow(three, Object.keys(three), 2, NOON)).toBe(3);
  });
});

it('the next lesson comes round when the first of those begun and wanted does', () => {
  expect(nextDue({}, ['a'])).toBeNull();
  expect(nextDue({ a: due(NOON + 2) }, ['a', 'new'])).toBe(NOON + 2);
  expect(nextDue({ a: due(NOON + 2), b: due(NOON + 1) }, ['a', 'b'])).toBe(NOON + 1);
  expect(nextDue({ a: due(NOON + 2), gone: due(NOON - 1) }, ['a', 'b'])).toBe(NOON + 2);
});
