import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON, send } from './sends.ts';

const DAY = 86_400_000;
const clock = () => NOON;
const ids = (sends: readonly { readonly id: string }[]) => sends.map(({ id }) => id[0]).join('');

describe('the journal', () => {
  it('shows what was sent today, pending ones too, oldest first', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('b', { at: NOON + 2, state: 'pending' }));
    await journal.append(send('a', { at: NOON + 1 }));
    await journal.append(send('x', { at: NOON - DAY }));
    expect(ids(await journal.today())).toBe('ab');
  });

  it('puts a send in the day it was for the rep', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('a', { at: Date.UTC(2026, 2, 9, 23, 30), zone: 60 }));
    await journal.append(send('b', { at: Date.UTC(2026, 2, 11, 0, 30), zone: -60 }));
    expect(ids(await journal.today())).toBe('ab');
    expect(await journal.days('2026-03-01', '2026-03-31')).toMatchObject([{ day: '2026-03-10', sends: 2 }]);
  });

  it('stores a record once however often it is appended', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('a'));
    await journal.append(send('a'));
    expect(await journal.today()).toEqual([send('a')]);
  });

  it('keeps scores as whole numbers, those before the coach was seen too', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    const early = { skills: { tone: 69.5 }, rules: ['jargon'], credits: [] };
    await journal.append(send('a', { focus: 63.6, unaided: 40.4, skills: { tone: 70.4 }, early }));
    expect(await journal.today()).toMatchObject([
      { focus: 64, unaided: 40, skills: { tone: 70 }, early: { ...early, skills: { tone: 70 } } },
    ]);
  });

  it('counts a send only while it is sent, to a prospect, outside practice', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('a', { state: 'pending' }));
    await journal.append(send('b', { kind: 'other' }));
    await journal.append(send('c', { site: 'practice' }));
    expect(await journal.days('2026-03-10', '2026-03-10')).toEqual([]);
    await journal.settle('a0000000', 'sent');
    expect(await journal.days('2026-03-10', '2026-03-10')).toMatchObject([{ sends: 1, focus: 70, unaided: 40 }]);
    await journal.settle('a0000000', 'undone');
    expect(await journal.days('2026-03-10', '2026-03-10')).toEqual([]);
    expect(ids(await journal.today())).toBe('abc');
  });

  it('sums outcomes by rule and credit', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('a'));
    await journal.append(send('b'));
    await journal.setOutcome('a0000000', 'positive');
    await journal.setOutcome('b0000000', 'none');
    const [day] = await journal.days('2026-03-10', '2026-03-10');
    expect(day).toMatchObject({
      outcomes: { positive: 1, none: 1 },
      rules: { 'vague-notice': [2, 2, 1] },
      credits: { 'specific-fact': [2, 2, 1] },
    });
  });

  it('looks for the send to settle in two months only, however long the history is', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    for (let i = 0; i < 12; i += 1) await journal.append(send(`${i}s`, { at: NOON - i * 31 * DAY }));
    area.calls.length = 0;
    expect(await journal.settle('nosuchid', 'sent')).toBe(false);
    expect(area.calls).toEqual(['get', 'get', 'get', 'get']);
  });

  it('lets an outcome be corrected at any time, and says when there is nothing to correct', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('a', { at: NOON - 200 * DAY }));
    expect(await journal.setOutcome('a0000000', 'positive')).toBe(true);
    expect(await journal.setOutcome('a0000000', null)).toBe(true);
    expect(await journal.setOutcome('nosuchid', 'positive')).toBe(false);
    const [month] = await journal.months();
    expect(await journal.month(month ?? '')).toMatchObject([{ outcome: null }]);
  });

  it('forgets a deleted record and its sums', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('a'));
    expect(await journal.remove('a0000000')).toBe(true);
    expect(await journal.today()).toEqual([]);
    expect(await journal.days('2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('gives the last sends that count, across days and months', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    for (let i = 0; i < 9; i += 1) await journal.append(send(`${i}`, { at: NOON - (9 - i) * 20 * DAY }));
    await journal.append(send('x', { state: 'undone' }));
    expect(ids(await journal.recent(4))).toBe('5678');
    expect(ids(await journal.recent(100))).toBe('012345678');
    const { today, recent } = await journal.latest(4);
    expect(today).toEqual(await journal.today());
    expect(recent).toEqual(await journal.recent(4));
  });

  it('finds the sends a reply belongs to, and all of late', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('a', { at: NOON - 14 * DAY, threadKey: 'thread00000' }));
    await journal.append(send('b', { at: NOON - 15 * DAY, threadKey: 'thread00000' }));
    await journal.append(send('c', { threadKey: 'thread00000' }));
    await journal.append(send('d', { threadKey: null }));
    await journal.append(send('e', { threadKey: 'thread00000', state: 'probable' }));
    expect(ids(await journal.answerable())).toBe('ca');
    expect(ids(await journal.lately())).toBe('edc');
  });

  it('keeps hashes the same over restarts, and different between installations', async () => {
    const area = new MemoryArea();
    const first = await openJournal(area, clock).hash('dana@northwind.example');
    expect(first).toMatch(/^[\w-]{11}$/);
    expect(await openJournal(new MemoryArea(area.cells), clock).hash('dana@northwind.example')).toBe(first);
    expect(await openJournal(new MemoryArea(), clock).hash('dana@northwind.example')).not.toBe(first);
  });

  it('erases everything, the salt too', async () => {
    const area = new MemoryArea([['settings', '{}']]);
    const journal = openJournal(area, clock);
    const before = await journal.hash('dana');
    await journal.append(send('a'));
    await journal.eraseAll(new MemoryArea());
    expect(area.keys()).toEqual([]);
    expect(await journal.recent(9)).toEqual([]);
    expect(await journal.hash('dana')).not.toBe(before);
  });
});
