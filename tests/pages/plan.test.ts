import { describe, expect, it } from 'vitest';
import { planLesson } from '../../src/background/drills.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { planPractice } from '../../src/pages/practice/plan.ts';
import { LESSONS } from '../../src/practice/bank/index.ts';
import { afterAnswer } from '../../src/practice/schedule.ts';
import { SESSION } from '../../src/practice/session.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';

const DAY = 86_400_000;
const rewriting = LESSONS.filter(({ drills: [first] }) => first.kind === 'rewrite');

function desk() {
  const area = new MemoryArea();
  const journal = openJournal(area, () => NOON);
  return { area, journal, plan: (now = NOON) => planPractice(area, now) };
}

describe('what there is to practise', () => {
  it('is the beginning of the bank where nothing is known yet', async () => {
    const { lessons, ...rest } = await desk().plan();
    expect(lessons).toEqual(LESSONS.slice(0, SESSION));
    expect(rest).toEqual({ memories: {}, focusSkill: null, today: 0, next: null, best: [] });
  });

  it('has the shapes of the rep’s best first messages', async () => {
    const { journal, plan } = desk();
    await journal.append(send('good', { focus: 88, shape: 'c14! c9?' }));
    expect((await plan()).best).toMatchObject([{ id: 'good0000', focus: 88, shape: 'c14! c9?' }]);
  });

  it('leaves out rules that the rep switched off', async () => {
    const { journal, plan } = desk();
    await journal.changeSettings({ rulesOff: LESSONS.map(({ id }) => id).slice(1) });
    expect((await plan()).lessons).toEqual(LESSONS.slice(0, 1));
  });

  it('leads with the rep’s own choice of a skill, and with a fault that is a habit', async () => {
    const { journal, plan } = desk();
    const fault = rewriting.findLast(({ skill }) => skill !== 'clarity');
    if (!fault) throw new Error('no such lesson');
    await journal.changeSettings({ ownFocus: 'clarity' });
    for (let i = 0; i < 12; i += 1)
      await journal.append(send(`${i}`, { at: NOON - (12 - i) * (DAY / 2), rules: { [fault.id]: 1 } }));
    const { focusSkill, lessons } = await plan();
    expect(focusSkill).toBe('clarity');
    expect(lessons[0]).toBe(fault);
    expect(lessons.filter(({ skill }) => skill === 'clarity').length).toBeGreaterThan(1);
  });

  it('counts what was answered today, and knows when the next comes round', async () => {
    const { journal, plan } = desk();
    const [one, other] = LESSONS.map(({ id }) => id);
    await journal.changeDrills(planLesson(one ?? '', true, NOON - DAY));
    await journal.changeDrills(planLesson(other ?? '', false, NOON));
    const { today, next, memories, lessons } = await plan();
    expect(today).toBe(1);
    expect(next).toBe(memories[other ?? '']?.due);
    expect(lessons.map(({ id }) => id)).not.toContain(one);
    expect((await plan((next ?? 0) + 1)).lessons.map(({ id }) => id)).toContain(other);
  });

  it('waits for no lesson whose rule is switched off, nor for one that left the bank', async () => {
    const { journal, plan } = desk();
    const [off, one] = rewriting.map(({ id }) => id);
    await journal.changeSettings({ rulesOff: [off ?? ''] });
    for (const id of [off, one]) await journal.changeDrills(planLesson(id ?? '', true, NOON));
    await journal.changeDrills((held) => ({
      ...held,
      [off ?? '']: { ...afterAnswer(undefined, false, NOON - 9 * DAY) },
      'left-the-bank': afterAnswer(undefined, false, NOON - 9 * DAY),
    }));
    const { next, memories } = await plan();
    expect(next).toBe(memories[one ?? '']?.due);
  });
});
