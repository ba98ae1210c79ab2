import { describe, expect, it } from 'vitest';
import { planLesson } from '../../src/background/drills.ts';
import { readSettings } from '../../src/journal/change-settings.ts';
import { daysOfMonth } from '../../src/journal/day.ts';
import { readDisputes } from '../../src/journal/disputes.ts';
import { readDrills } from '../../src/journal/drills-item.ts';
import { EXPORT_VERSION, readFile } from '../../src/journal/export-file.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { LATEST } from '../../src/journal/send-schema.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { emptySummary } from '../../src/journal/summary.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON, send } from './sends.ts';

/** A complete export with something special in it. */
function file(over: object): string {
  const settings = { values: DEFAULTS, changed: {} };
  return JSON.stringify({
    ...{
      format: 'outward',
      version: EXPORT_VERSION,
      exported: NOON,
      settings,
      aside: {},
      disputes: {},
      drills: {},
      sums: [],
    },
    ...{ sends: [], ...over },
  });
}

describe('a file that fits in shape and means harm', () => {
  it.each(['9999-12-31', '0050-12-31', '1999-12-30', '2100-01-02'])('brings no day of %s', (day) => {
    const sums = [{ day, sum: { ...emptySummary(), sends: 1 } }];
    expect(readFile(file({ sums }))).toMatchObject({ ok: false, reason: 'damaged', where: 'sums.0.day' });
  });

  it.each(['1999-12-31', '2100-01-01'])('may have the day of %s, which the earliest or latest send has', (day) => {
    expect(readFile(file({ sums: [{ day, sum: emptySummary() }] }))).not.toHaveProperty('ok');
  });
});

it.each([
  ['2024-02', 29],
  ['2100-02', 28],
  ['2026-12', 31],
  ['9999-12', 31],
])('the month %s has %i days', (month, days) => {
  expect(daysOfMonth(month)).toHaveLength(days);
  expect(daysOfMonth(month).at(-1)).toBe(`${month}-${days}`);
});

it.each([
  ['sends.0.credits.0', { sends: [send('one', { credits: ['constructor'] })] }],
  ['sends.0.early.rules.0', { sends: [send('one', { early: { skills: {}, rules: ['constructor'], credits: [] } })] }],
  ['settings.values.rulesOff.0', { settings: { values: { ...DEFAULTS, rulesOff: ['constructor'] }, changed: {} } }],
])('a file brings no rule called as what every object has, at %s', (where, over) => {
  expect(readFile(file(over))).toMatchObject({ ok: false, reason: 'damaged', where });
});

/** A journal with one send of its own, after such a file. */
async function journalAfter(over: object): Promise<{ readonly area: MemoryArea; readonly journal: Journal }> {
  const area = new MemoryArea();
  const journal = openJournal(area, () => NOON);
  await journal.append(send('mine'));
  await journal.dispute('buzzword', false);
  await journal.changeDrills(planLesson('too-long', true, NOON));
  await journal.changeSettings({ company: 'Brightwell' });
  expect(await journal.importAll(file(over))).toMatchObject({ ok: true });
  return { area, journal };
}

describe('after a file with the largest values that fit', () => {
  it('a setting can be changed, and none is lost', async () => {
    const changed = { name: 8_640_000_000_000_000 };
    const { area, journal } = await journalAfter({ settings: { values: { ...DEFAULTS, name: 'Eve' }, changed } });
    await journal.changeSettings({ name: 'Theo' });
    expect(await readSettings(area)).toMatchObject({ name: 'Theo', company: 'Brightwell' });
  });

  it('a record can be changed, and is still there', async () => {
    const { journal } = await journalAfter({ sends: [send('late', { changed: LATEST })] });
    await journal.setOutcome('late0000', 'positive');
    expect(await journal.today()).toMatchObject([{ id: 'late0000', outcome: 'positive' }, { id: 'mine0000' }]);
  });

  it('a day with ten thousand rules can be read', async () => {
    const rulesOf = (i: number) => Object.fromEntries(Array.from({ length: 100 }, (_, k) => [`rule-${i}-${k}`, 1]));
    const { journal } = await journalAfter({
      sends: Array.from({ length: 101 }, (_, i) => send(`of${i}of`, { rules: rulesOf(i) })),
    });
    expect(await journal.today()).toHaveLength(102);
  });

  it('a rule can be disputed once more', async () => {
    const { area, journal } = await journalAfter({ disputes: { 'no-question': 1_000_000 } });
    await journal.dispute('no-question', false);
    expect(await readDisputes(area)).toEqual({ buzzword: 1, 'no-question': 1_000_000 });
  });

  it('a drill can be answered once more', async () => {
    const most = { due: LATEST, at: LATEST, stability: 36_500, difficulty: 10, times: 1_000_000, lapses: 1_000_000 };
    const { area, journal } = await journalAfter({ drills: { 'no-question': most, buzzword: most } });
    await journal.changeDrills(planLesson('no-question', false, NOON));
    expect(await readDrills(area)).toMatchObject({ 'no-question': { at: NOON, times: 1_000_000 }, buzzword: most });
  });

  it('what was drilled here is still there, however many lessons come in', async () => {
    const one = { due: NOON, at: NOON, stability: 1, difficulty: 1, times: 1, lapses: 0 };
    const drills = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`lesson-${i}`, one]));
    const { area } = await journalAfter({ drills });
    expect(await readDrills(area)).toHaveProperty('too-long');
  });
});

it('takes no time of a change that no clock can show', () => {
  const settings = { values: DEFAULTS, changed: { name: Number.MAX_SAFE_INTEGER } };
  expect(readFile(file({ settings }))).toMatchObject({ ok: false, where: 'settings.changed.name' });
});
