import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON, send } from './sends.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const idsOf = (sends: readonly { readonly id: string }[]) => sends.map(({ id }) => id.slice(0, 1));

describe('sends of a clock that ran ahead', () => {
  it.each([2, 20, 400])('by %i days are not the last ones before their day has come', async (days) => {
    let now = NOON;
    const journal = openJournal(new MemoryArea(), () => now);
    await journal.append(send('a', { at: NOON - 40 * DAY }));
    await journal.append(send('b', { at: NOON + days * DAY }));
    await journal.append(send('c'));
    expect(idsOf(await journal.recent(2))).toEqual(['a', 'c']);
    now += days * DAY;
    expect(idsOf(await journal.recent(2))).toEqual(['c', 'b']);
  });
});

describe('sends of a traveller', () => {
  it('come in the order in which they were sent, not in that of their days', async () => {
    const journal = openJournal(new MemoryArea(), () => NOON);
    const threadKey = 'thread00000';
    // Auckland, thirteen hours ahead of UTC, where it is tomorrow, then Honolulu, where it is still today.
    await journal.append(send('a', { at: NOON, zone: 780, threadKey }));
    await journal.append(send('b', { at: NOON + HOUR, zone: -600, threadKey }));
    await journal.append(send('c', { at: NOON - HOUR, zone: 780, threadKey }));
    expect(idsOf(await journal.recent(9))).toEqual(['c', 'a', 'b']);
    expect(idsOf(await journal.month('2026-03'))).toEqual(['c', 'a', 'b']);
    expect(idsOf(await journal.answerable())).toEqual(['b', 'a', 'c']);
  });

  it('are waited for as long as others, wherever they were written', async () => {
    // Thirteen days and some hours later in London, where it was the next day already when it was sent from Honolulu.
    const now = Date.UTC(2026, 2, 10, 1);
    const journal = openJournal(new MemoryArea(), () => now);
    await journal.append(send('a', { at: now - 13 * DAY - 20 * HOUR, zone: -600, threadKey: 'thread00000' }));
    expect(idsOf(await journal.answerable())).toEqual(['a']);
  });
});
