import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../src/journal/change-settings.ts';
import { changeFocus } from '../../src/journal/focus-item.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { readMemory } from '../../src/popup/memory.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON } from '../journal/sends.ts';
import { asFile, years } from '../journal/years.ts';
import { daily, times } from '../progress/history.ts';

const clock = () => NOON;

async function usedFor(count: number): Promise<MemoryArea> {
  const area = new MemoryArea();
  await openJournal(area, clock).importAll(asFile(years(count, 25, NOON), { values: DEFAULTS, changed: {} }));
  return new MemoryArea(area.cells);
}

describe('what the popup remembers', () => {
  it('is the focus skill with its plan and strip, and the news', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    const sends = [...times(6, { skills: { relevance: 90 } }), ...times(6, { skills: { relevance: 40 } })];
    for (const send of daily(sends)) await journal.append(send);
    await changeFocus(area, clock, () => ({ skill: 'relevance', since: NOON }));
    await changeSettings(area, clock, { plans: { relevance: 'If I name them, then I name a fact.' } });
    expect(await readMemory(area, NOON)).toMatchObject({
      empty: false,
      practised: {
        skill: 'relevance',
        plan: 'If I name them, then I name a fact.',
        outcomes: [...times(4, true), ...times(6, false)],
      },
      news: { key: 'learning', skill: 'customer-focus' },
    });
    await changeSettings(area, clock, { ownFocus: 'ask' });
    expect(await readMemory(area, NOON)).toMatchObject({ practised: { skill: 'ask', plan: null, outcomes: [] } });
  });

  it('is nothing before the first send, and says when storage fails', async () => {
    const area = new MemoryArea();
    expect(await readMemory(area, NOON)).toMatchObject({ empty: true, practised: null, news: null });
    area.before = () => {
      throw new Error('no disk');
    };
    expect(await readMemory(area, NOON)).toBe('unreadable');
  });

  it('costs the same storage calls after months and after years', async () => {
    const calls = async (area: MemoryArea) => {
      await readMemory(area, NOON);
      return area.calls.length;
    };
    expect(await calls(await usedFor(1000))).toBe(8);
    expect(await calls(await usedFor(6000))).toBe(8);
  });
});
