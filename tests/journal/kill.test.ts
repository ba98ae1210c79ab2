import { describe, expect, it } from 'vitest';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { summarise } from '../../src/journal/summary.ts';
import type { SendRecord } from '../../src/journal/types.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON, send } from './sends.ts';

const clock = () => NOON;
const YESTERDAY = NOON - 86_400_000;

/** What the rep did, in order; after each step the records that must be there. */
const SCRIPT: readonly {
  readonly act: (journal: Journal) => Promise<unknown>;
  readonly holds: readonly SendRecord[];
}[] = [
  { act: (journal) => journal.append(send('a', { state: 'pending' })), holds: [send('a', { state: 'pending' })] },
  {
    act: (journal) => journal.append(send('b', { at: YESTERDAY })),
    holds: [send('a', { state: 'pending' }), send('b', { at: YESTERDAY })],
  },
  { act: (journal) => journal.settle('a0000000', 'sent'), holds: [send('a'), send('b', { at: YESTERDAY })] },
  {
    act: (journal) => journal.setOutcome('b0000000', 'positive'),
    holds: [send('a'), send('b', { at: YESTERDAY, outcome: 'positive' })],
  },
  { act: (journal) => journal.remove('a0000000'), holds: [send('b', { at: YESTERDAY, outcome: 'positive' })] },
  {
    act: (journal) => journal.append(send('c', { at: YESTERDAY + 1 })),
    holds: [send('b', { at: YESTERDAY, outcome: 'positive' }), send('c', { at: YESTERDAY + 1 })],
  },
];

/** Plays the script until the worker is stopped; returns how many acts were acknowledged. */
async function play(area: MemoryArea): Promise<number> {
  let done = 0;
  const whole = async () => {
    const journal = openJournal(area, clock);
    for (const { act } of SCRIPT) {
      await act(journal);
      done += 1;
    }
  };
  await Promise.race([whole(), area.stopped]);
  return done;
}

async function everything(journal: Journal): Promise<readonly SendRecord[]> {
  return (await journal.month('2026-03')).map(({ changed: _, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('a worker stopped between any two storage steps', async () => {
  const whole = new MemoryArea();
  await play(whole);
  const stops = Array.from({ length: whole.steps + 1 }, (_, i) => i);

  it('is tried at every step', () => {
    expect(whole.steps).toBeGreaterThan(40);
  });

  it.each(stops)('loses nothing acknowledged and doubles nothing when stopped after step %i', async (stopAfter) => {
    const area = new MemoryArea();
    area.stopAfter = stopAfter;
    const done = await play(area);

    const next = openJournal(new MemoryArea(area.cells), clock);
    const found = await everything(next);
    // What was under way may have been written down or not; anything else is a loss or a doubling.
    const before = done === 0 ? [] : SCRIPT[done - 1]?.holds;
    expect([before, SCRIPT[done]?.holds ?? before]).toContainEqual(found);
  });

  it.each(stops)('keeps sums that agree with the records when stopped after step %i', async (stopAfter) => {
    const area = new MemoryArea();
    area.stopAfter = stopAfter;
    await play(area);

    const next = openJournal(new MemoryArea(area.cells), clock);
    await next.append(send('z', { at: NOON + 1 }));
    const records = await next.month('2026-03');
    const days = await next.days('2026-03-01', '2026-03-31');
    for (const { day, ...sums } of days) {
      const ofDay = records.filter((record) => new Date(record.at).toISOString().startsWith(day));
      expect(sums).toEqual(summarise(ofDay));
    }
    expect(days.reduce((all, { sends }) => all + sends, 0)).toBe(summarise(records).sends);
  });

  it.each(stops)('is carried on by a worker that is itself stopped (%i)', async (stopAfter) => {
    const area = new MemoryArea();
    area.stopAfter = stopAfter;
    const done = await play(area);
    for (let second = 0; second < 8; second += 1) {
      const again = new MemoryArea(area.cells);
      again.stopAfter = second;
      await Promise.race([openJournal(again, clock).append(send('z', { state: 'undone' })), again.stopped]);
      const found = await everything(openJournal(new MemoryArea(again.cells), clock));
      const before = done === 0 ? [] : SCRIPT[done - 1]?.holds;
      const settled = found.filter(({ id }) => id !== 'z0000000');
      expect([before, SCRIPT[done]?.holds ?? before]).toContainEqual(settled);
    }
  });
});
