import { describe, expect, it, vi } from 'vitest';
import { changeSettings } from '../../src/journal/change-settings.ts';
import { changeDrills } from '../../src/journal/drills-item.ts';
import { changeFocus } from '../../src/journal/focus-item.ts';
import type { Glance } from '../../src/journal/glance-item.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { readMemory } from '../../src/popup/memory.ts';
import type { Remembered } from '../../src/popup/PopupView.tsx';
import { tidings } from '../../src/progress/tidings.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';
import { asFile, years } from '../journal/years.ts';
import { daily, times } from '../progress/history.ts';

const DAY = 86_400_000;
const clock = () => NOON;
const NOBODY = new Set<string>();

/** The background, asked for a glance. */
const renew = (area: MemoryArea, remote = new MemoryArea()) => openJournal(area, clock).renewGlance(remote, tidings);

const remember = (area: MemoryArea, remote?: MemoryArea): Promise<Remembered> =>
  readMemory(area, NOON, NOBODY, () => renew(area, remote));

async function usedFor(count: number): Promise<MemoryArea> {
  const area = new MemoryArea();
  await openJournal(area, clock).importAll(asFile(years(count, 25, NOON), { values: DEFAULTS, changed: {} }));
  await renew(area);
  return new MemoryArea(area.cells);
}

describe('what the popup remembers', () => {
  it('is the focus skill with its plan and strip, and the news', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    const sends = [...times(6, { skills: { relevance: 90 } }), ...times(6, { skills: { relevance: 40 } })];
    for (const send of daily(sends)) await journal.append(send);
    await changeFocus(area, clock, async () => ({ skill: 'relevance', since: NOON }));
    await changeSettings(area, clock, { plans: { relevance: 'If I name them, then I name a fact.' } });
    expect(await remember(area)).toMatchObject({
      empty: false,
      practised: {
        skill: 'relevance',
        plan: 'If I name them, then I name a fact.',
        outcomes: [...times(4, true), ...times(6, false)],
      },
      news: { key: 'learning', skill: 'customer-focus' },
    });
    await changeSettings(area, clock, { ownFocus: 'ask' });
    expect(await remember(area)).toMatchObject({ practised: { skill: 'ask', plan: null, outcomes: [] } });
  });

  it('is today’s sends of any state, newest first, and eight weeks', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    await journal.append(send('before', { at: NOON - DAY, focus: 50, unaided: 30 }));
    await journal.append(send('first', { at: NOON - 60_000 }));
    await journal.append(send('second', { state: 'pending' }));
    const { today, trend, cameBack } = await remember(area);
    expect(today.map(({ id }) => id)).toEqual(['second00', 'first000']);
    expect(trend).toHaveLength(8);
    expect(trend.at(-1)).toEqual({ anew: false, at: NOON - 12 * 3_600_000 - 6 * DAY, n: 2, sent: 60, first: 35 });
    expect(cameBack.waiting.map(({ id }) => id)).toEqual(['first000', 'before00']);
  });

  it('begins the line anew where another scoring table made the numbers', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    for (const [i, scoring] of [1, 1, 2, 2].entries()) {
      await journal.append(send(`${i}`, { at: NOON - (21 - 7 * i) * DAY, scoring, focus: 20 * i }));
    }
    const { trend } = await remember(area);
    expect(trend.slice(-4).map(({ sent, anew }) => [sent, anew])).toEqual([
      ...[[0, false] as const, [20, false] as const],
      ...[[40, true] as const, [60, false] as const],
    ]);
  });

  it('counts a day in one week only, and of a week only what its last scoring table made', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    // The last week of the trend begins six days ago.
    for (const [days, scoring, focus] of [
      [7, 1, 10],
      [6, 1, 20],
      [5, 2, 40],
      [4, 2, 60],
    ] as const) {
      await journal.append(send(`${days}`, { at: NOON - days * DAY, scoring, focus }));
    }
    const { trend } = await remember(area);
    expect(trend.slice(-2).map(({ n, sent }) => [n, sent])).toEqual([
      [1, 10],
      [2, 50],
    ]);
  });

  it('is how many drills come round now, and is read anew at another time', async () => {
    const area = new MemoryArea();
    const memory = { at: NOON - DAY, stability: 2, difficulty: 5, times: 1, lapses: 0 };
    const [past, later] = [
      { ...memory, due: NOON },
      { ...memory, due: NOON + DAY },
    ];
    expect((await remember(area)).due).toBe(0);
    await changeDrills(area, clock, () => ({
      'near-miss': past,
      buzzword: past,
      'too-long': later,
      'left-the-bank': past,
    }));
    expect((await remember(area)).due).toBe(2);
    await changeSettings(area, clock, { rulesOff: ['buzzword'] });
    expect((await remember(area)).due).toBe(1);
    expect((await readMemory(area, NOON + DAY, NOBODY, () => renew(area))).due).toBe(2);
  });

  it('is whether there is a week to look back on, until the rep has', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    // A Tuesday: five on Friday of the week before.
    for (let i = 0; i < 5; i += 1) await journal.append(send(`${i}`, { at: NOON - 4 * DAY + i }));
    expect((await remember(area)).lookBack).toBe(true);
    await journal.remove('00000000');
    expect((await remember(area)).lookBack).toBe(false);
    await journal.append(send('more', { at: NOON - 4 * DAY }));
    expect((await remember(area)).lookBack).toBe(true);
    await changeSettings(area, clock, { lookedBack: '2026-03-09' });
    expect((await remember(area)).lookBack).toBe(false);
    await journal.append(send('since'));
    expect((await readMemory(area, NOON + 6 * DAY, NOBODY, () => renew(area))).lookBack).toBe(false);
  });

  it('is nothing before the first send, and fails where storage does', async () => {
    const area = new MemoryArea();
    expect(await remember(area)).toMatchObject({ empty: true, practised: null, news: null, due: 0 });
    expect(area.keys()).toEqual([]);
    area.before = () => {
      throw new Error('no disk');
    };
    await expect(remember(area)).rejects.toThrow('no disk');
  });

  it('costs one storage call and nobody’s help, after months and after years', async () => {
    const [few, many] = [await usedFor(1000), await usedFor(6000)];
    for (const area of [few, many]) {
      const ask = vi.fn<() => Promise<Glance>>();
      await readMemory(area, NOON, NOBODY, ask);
      expect(area.calls).toEqual(['get']);
      expect(ask).not.toHaveBeenCalled();
    }
    const length = (area: MemoryArea) => area.cells.get('glance')?.length ?? 0;
    expect(Math.abs(length(many) - length(few))).toBeLessThan(1000);
  });

  it('takes in the messages of other machines', async () => {
    const remote = new MemoryArea();
    const [here, there] = [new MemoryArea(), new MemoryArea()];
    for (const [area, at] of [
      [here, NOON],
      [there, NOON - 14 * DAY],
    ] as const) {
      await changeSettings(area, clock, { sync: true });
      const journal = openJournal(area, clock);
      await journal.append(send('one', { at, focus: area === here ? 80 : 40 }));
      await journal.sync(remote);
    }
    await openJournal(here, clock).sync(remote);
    const { trend, elsewhere } = await remember(here, remote);
    expect(elsewhere).toBe(1);
    expect(trend.map(({ sent }) => sent)).toEqual([null, null, null, null, null, 40, null, 80]);
    await renew(here, remote);
    here.calls.length = 0;
    remote.calls.length = 0;
    await remember(here, remote);
    expect([here.calls, remote.calls]).toEqual([['get'], []]);
  });
});
