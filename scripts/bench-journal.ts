/**
 * The journal and the progress figures over generated years of use, in memory: what reading, parsing and checking cost,
 * without the disk. Prints a table. `npm run bench:journal [-- SENDS]`
 */
import { openJournal } from '../src/journal/journal.ts';
import { openReader } from '../src/journal/reader.ts';
import { DEFAULTS } from '../src/journal/settings.ts';
import { LOOK_BACK } from '../src/journal/types.ts';
import { habits } from '../src/progress/habits.ts';
import { ladder } from '../src/progress/ladder.ts';
import { outcomes } from '../src/progress/outcomes.ts';
import { reversion } from '../src/progress/reversion.ts';
import { tidings } from '../src/progress/tidings.ts';
import { trend } from '../src/progress/trend.ts';
import { MemoryArea } from '../tests/journal/memory-area.ts';
import { NOON, send } from '../tests/journal/sends.ts';
import { asFile, years } from '../tests/journal/years.ts';

const CHROMIUM_QUOTA = 10_485_760;
const ROUNDS = 15;

const sends = Number(process.argv[2] ?? 100_000);
const clock = () => NOON;
const area = new MemoryArea();
area.quota = CHROMIUM_QUOTA;
const journal = openJournal(area, clock);

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const glance = () => journal.renewGlance(new MemoryArea(), tidings);

async function progressPage(): Promise<unknown> {
  const reader = openReader(area, clock);
  const days = await reader.days('2000-01-01', '2026-03-10');
  const recent = await reader.recent(LOOK_BACK);
  return [trend(days), outcomes(days, '2026-02-24'), habits(recent), ladder(recent), reversion(recent)];
}

let appended = 0;
const append = () => journal.append(send(`${appended++}bench`, { at: NOON + appended }));

const file = asFile(years(sends, 100, NOON), { values: DEFAULTS, changed: {} });
const start = performance.now();
const report = await journal.importAll(file);
const imported = performance.now() - start;
const days = await journal.days('2000-01-01', '2026-03-10');
const kept = (await Promise.all((await journal.months()).map((month) => journal.month(month)))).flat().length;
const compacted = (await journal.problems()).filter(({ kind }) => kind === 'compacted').length;
area.calls.length = 0;
await glance();
const reads = area.calls.length;

console.table({
  'sends imported': 'added' in report ? report.added : report.reason,
  'sends in the sums': days.reduce((all, day) => all + day.sends, 0),
  'sends in detail': kept,
  'months compacted': compacted,
  'characters stored': area.size,
  'storage calls, glance': reads,
  'import, s': (imported / 1000).toFixed(1),
  'glance data and figures, ms': (await median(glance)).toFixed(1),
  'progress page data and figures, ms': (await median(progressPage)).toFixed(1),
  'append, ms': (await median(append)).toFixed(1),
});
