import { describe, expect, it } from 'vitest';
import { chooseFocus } from '../../src/background/focus.ts';
import { changeSettings } from '../../src/journal/change-settings.ts';
import { readFocus } from '../../src/journal/focus-item.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON } from '../journal/sends.ts';
import { daily, times } from '../progress/history.ts';

const clock = () => NOON;

/** A journal with these sends, and the focus skill chosen after them. */
async function chosenAfter(skills: readonly Readonly<Record<string, number>>[], area = new MemoryArea()) {
  const journal = openJournal(area, clock);
  for (const send of daily(skills.map((of) => ({ unaided: of['customer-focus'] ?? null, skills: of })))) {
    await journal.append(send);
  }
  await chooseFocus(area, journal, clock);
  return readFocus(area);
}

describe('the focus skill after a send', () => {
  it('is customer focus first, and the next rung once that is steady', async () => {
    expect(await chosenAfter([{ 'customer-focus': 30 }])).toEqual({ skill: 'customer-focus', since: NOON });
    expect(await chosenAfter(times(10, { 'customer-focus': 90, relevance: 20 }))).toMatchObject({ skill: 'relevance' });
  });

  it('is none before the first, as after everything was erased', async () => {
    expect(await chosenAfter([])).toBeNull();
  });

  it('is the one the rep chose', async () => {
    const area = new MemoryArea();
    await changeSettings(area, clock, { ownFocus: 'tone' });
    expect(await chosenAfter([{ 'customer-focus': 30 }], area)).toMatchObject({ skill: 'tone' });
  });
});
