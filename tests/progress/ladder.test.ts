import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/journal/day.ts';
import { focusSkill } from '../../src/progress/focus-skill.ts';
import { ladder } from '../../src/progress/ladder.ts';
import { NOON } from '../journal/sends.ts';
import { daily, times } from './history.ts';

const high = { unaided: 85, skills: {} };
const low = { unaided: 50, skills: {} };
const levels = (sends: Parameters<typeof ladder>[0]) => ladder(sends).map(({ level }) => level);
const focusLevel = (...specials: Parameters<typeof daily>[0][number][]) => levels(daily(specials))[0];

describe('the ladder', () => {
  it('is learning until ten messages are there', () => {
    expect(focusLevel(...times(9, high))).toBe('learning');
  });

  it('is steady from eight of the last ten at 80 or more', () => {
    expect(focusLevel(...times(7, high), ...times(3, low))).toBe('learning');
    expect(focusLevel(...times(8, high), ...times(2, low))).toBe('steady');
    expect(focusLevel(...times(2, low), ...times(8, { ...high, unaided: 80 }))).toBe('steady');
  });

  it('is mastered from nine of ten, thirteen of fifteen or seventeen of twenty', () => {
    expect(focusLevel(low, ...times(9, high))).toBe('mastered');
    expect(focusLevel(...times(5, high), low, low, ...times(8, high))).toBe('mastered');
    expect(focusLevel(...times(9, high), low, low, low, ...times(8, high))).toBe('mastered');
  });

  it('is not mastered in less than five days or with fewer than three people', () => {
    expect(focusLevel(...times(20, { ...high, at: NOON }))).toBe('steady');
    expect(focusLevel(...times(20, { ...high, recipientKey: 'recipient00' }))).toBe('steady');
    const over = (days: number, people: number) =>
      Array.from({ length: 20 }, (_, i) => ({
        ...{ ...high, at: NOON + (i % days) * DAY, recipientKey: `recipient0${i % people}` },
      }));
    expect([over(4, 3), over(5, 2), over(5, 3)].map((specials) => focusLevel(...specials))).toEqual([
      'steady',
      'steady',
      'mastered',
    ]);
  });

  it("goes back five days to judge a busy rep's mastery", () => {
    const busy = (share: number) =>
      daily(times(150, high)).map((one, i) => ({
        ...one,
        at: NOON - Math.floor((149 - i) / 30) * 86_400_000,
        unaided: i >= 130 || i % 10 < share ? 85 : 50,
      }));
    expect(levels(busy(9))[0]).toBe('mastered');
    expect(levels(busy(5))[0]).toBe('steady');
  });

  it('is not mastered with something grave in the last five messages', () => {
    expect(focusLevel(...times(9, high), { ...high, worst: 14 })).toBe('steady');
    expect(focusLevel(...times(5, high), { ...high, worst: 14 }, ...times(4, high))).toBe('steady');
    expect(focusLevel(...times(4, high), { ...high, worst: 14 }, ...times(5, high))).toBe('mastered');
  });

  it('tells of the last ten how many reached the bar, and the last twenty scores', () => {
    const [few] = ladder(daily([low, { ...high, unaided: 80 }, high]));
    expect(few).toMatchObject({ hits: 2, of: 3, scores: [50, 80, 85] });
    const [many] = ladder(daily([low, ...times(15, high), ...times(9, low)]));
    expect(many).toMatchObject({ hits: 1, of: 10 });
    expect(many?.scores).toEqual([...times(11, 85), ...times(9, 50)]);
  });

  it('judges the draft before the coach was seen', () => {
    const aided = {
      ...low,
      focus: 95,
      skills: { relevance: 95 },
      early: { skills: { relevance: 10 }, rules: [], credits: [] },
    };
    const [focus, relevance] = ladder(daily(times(10, aided)));
    expect([focus?.hits, relevance?.hits]).toEqual([0, 0]);
  });

  it('compares only numbers of one scoring table, the newest with enough of them', () => {
    expect(focusLevel(...times(10, high), ...times(9, { ...low, scoring: 2 }))).toBe('mastered');
    expect(focusLevel(...times(10, high), ...times(10, { ...low, scoring: 2 }))).toBe('learning');
    expect(focusLevel(...times(10, low), ...times(10, { ...high, scoring: 2 }))).toBe('mastered');
  });

  it('opens a rung when the one before it is steady', () => {
    const open = (specials: Parameters<typeof daily>[0]) => ladder(daily(specials)).map((rung) => rung.open);
    expect(open(times(10, low))).toEqual([true, false, false, false, false, false, false]);
    expect(open(times(10, high))).toEqual([true, true, false, false, false, false, false]);
    const credits = ['specific-fact', 'situation-question'];
    const all = { relevance: 90, questioning: 90, ask: 90 };
    const first = (skills: object) => open(times(10, { unaided: 85, credits, skills })).slice(0, 6);
    expect(first({ ...all, relevance: 50 })).toEqual([true, true, false, false, false, false]);
    expect(first({ ...all, questioning: 50 })).toEqual([true, true, true, false, false, false]);
    expect(first({ ...all, ask: 50 })).toEqual([true, true, true, true, false, false]);
    expect(first(all)).toEqual([true, true, true, true, false, true]);
  });

  it('opens listening with the first reply that was judged, and variety with the twentieth message', () => {
    const open = (n: number, skills: object) => ladder(daily(times(n, { skills }))).map((rung) => rung.open);
    expect(open(1, { listening: 50 })[4]).toBe(true);
    expect([19, 20].map((n) => open(n, { repetition: 50 })[6])).toEqual([false, true]);
  });

  it('asks for more than scores where the skill does', () => {
    const relevant = { unaided: 85, skills: { relevance: 90 } };
    expect(levels(daily(times(10, relevant)))[1]).toBe('learning');
    const factual = { ...relevant, credits: ['specific-fact'] };
    expect(levels(daily([relevant, relevant, ...times(8, factual)]))[1]).toBe('learning');
    expect(levels(daily([relevant, ...times(9, factual)]))[1]).toBe('mastered');
  });

  it.each([
    [3, 'ask', 'time-ask-first-touch', 10],
    [4, 'listening', 'question-unanswered', 10],
    [6, 'repetition', 'same-script', 20],
  ])('and for nothing of what spoils it: rung %i, %s without %s in the last %i', (rung, skill, rule, most) => {
    const good = { skills: { [skill]: 90 } };
    const spoilt = { ...good, rules: { [rule]: 1 } };
    expect(levels(daily([spoilt, ...times(most - 1, good)]))[rung]).toBe('learning');
    expect(levels(daily([spoilt, ...times(most, good)]))[rung]).toBe('mastered');
  });

  it('takes the weakest of skills that share a rung', () => {
    expect(ladder(daily(times(10, { skills: { clarity: 90, tone: 60 } })))[5]?.scores[0]).toBe(60);
  });
});

describe('the focus skill', () => {
  const relevance = { unaided: 85, skills: { relevance: 40 } };

  it('is the open one that weighs most', () => {
    expect(focusSkill(daily(times(10, low)), null, null, NOON)).toEqual({ skill: 'customer-focus', since: NOON });
    expect(focusSkill(daily(times(10, relevance)), null, null, NOON).skill).toBe('relevance');
    expect(focusSkill([], null, null, NOON).skill).toBe('customer-focus');
  });

  it('is the weakest of skills that share a rung', () => {
    const [asked, done] = [['situation-question', 'specific-fact'], { relevance: 90, questioning: 90, ask: 90 }];
    const of = (skills: object) => daily(times(10, { unaided: 90, credits: asked, skills: { ...done, ...skills } }));
    expect(focusSkill(of({ clarity: 95, tone: 30, subject: 70 }), null, null, NOON).skill).toBe('tone');
    expect(focusSkill(of({ clarity: 60, tone: 90 }), null, null, NOON).skill).toBe('clarity');
    // What is above the bar in one message makes up for nothing in another.
    const uneven = [...of({ clarity: 70, tone: 76 }).slice(0, 5), ...of({ clarity: 100, tone: 76 }).slice(5)];
    expect(focusSkill(uneven, null, null, NOON).skill).toBe('clarity');
  });

  it('is held for five messages', () => {
    const sends = daily(times(10, relevance));
    const since = (n: number) => ({ skill: 'customer-focus', since: sends.at(-n)?.at ?? 0 }) as const;
    expect(focusSkill(sends, since(4), null, NOON)).toEqual(since(4));
    expect(focusSkill(sends, since(5), null, NOON)).toEqual({ skill: 'relevance', since: NOON });
  });

  it('is held for three days, for a busy rep has sent five messages within the hour', () => {
    const busy = daily(times(30, { ...relevance, at: NOON }));
    const since = (ago: number) => ({ skill: 'customer-focus', since: NOON - ago }) as const;
    expect(focusSkill(busy, since(3 * DAY - 1), null, NOON)).toEqual(since(3 * DAY - 1));
    expect(focusSkill(busy, since(3 * DAY), null, NOON)).toEqual({ skill: 'relevance', since: NOON });
  });

  it('is not held until the time that a clock running ahead had noted', () => {
    const ahead = { skill: 'customer-focus', since: NOON + 1 } as const;
    expect(focusSkill(daily(times(10, relevance)), ahead, null, NOON)).toEqual({ skill: 'relevance', since: NOON });
    expect(focusSkill(daily(times(4, relevance)), ahead, null, NOON)).toEqual(ahead);
    expect(focusSkill(daily(times(10, low)), ahead, null, NOON)).toEqual({ skill: 'customer-focus', since: NOON });
  });

  it('keeps its date while it stays the same, and is whatever the rep picked', () => {
    const held = { skill: 'relevance', since: 5 } as const;
    expect(focusSkill(daily(times(10, relevance)), held, null, NOON)).toEqual(held);
    expect(focusSkill(daily(times(10, relevance)), held, 'tone', NOON)).toEqual({ skill: 'tone', since: NOON });
  });
});
