import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ORIENTATIONS } from '../src/engine/types.ts';
import type { WeightTable } from '../src/engine/weighing.ts';
import { type Case, readCases } from './fit/corpus.ts';
import { FOLDS, foldOf } from './fit/folds.ts';
import { agreement } from './fit/measure.ts';
import { fitWeights, type Sample } from './fit/regression.ts';
import { labelsBy, samplesOf } from './fit/samples.ts';
import { STARTS } from './fit/starts.ts';

const TABLE = new URL('../src/engine/orientation-weights.json', import.meta.url);
const OPTIONS = { classes: ORIENTATIONS.length, penalty: 6, least: 8, rounds: 150, starts: STARTS };

/** What readers differ in: how readily a clause is neutral, what a row is called, and how far a clause goes on from the one before. */
const HABITS = /^bias$|^row=[^+]+$|before=/;
const HABIT_PENALTY = 40;

const USAGE = `usage: npm run fit -- FILE… [--readers FILE]… [--curve] [--write]
  FILE       labelled messages, as JSON lines
  --readers  messages by those readers whose habits are to be learned; also among FILE
  --curve    also with an eighth, a quarter and half of the messages
  --write    replaces the table
Prints the agreement, cross-validated by source.`;

const drawn = new Map<Case, readonly Sample[]>();

/** The samples of a message, drawn once for all folds. */
function samplesIn(one: Case): readonly Sample[] {
  const known = drawn.get(one) ?? samplesOf(one);
  drawn.set(one, known);
  return known;
}

/** Learns from all messages, and then the habits from those of `readers` alone. */
function learn(cases: readonly Case[], readers: ReadonlySet<string>): WeightTable {
  const all = fitWeights(cases.flatMap(samplesIn), OPTIONS);
  const last = cases.filter(({ id }) => readers.has(id));
  if (last.length === 0) return all;
  return fitWeights(last.flatMap(samplesIn), {
    ...OPTIONS,
    starts: new Map(Object.entries(all)),
    learned: HABITS,
    penalty: HABIT_PENALTY,
  });
}

function crossValidate(cases: readonly Case[], readers: ReadonlySet<string>, share: number): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const others = cases.filter((one) => foldOf(one.group) !== fold);
    const table = learn(others.slice(0, Math.ceil(others.length * share)), readers);
    return cases
      .filter((one) => foldOf(one.group) === fold && one.input.kind !== 'other')
      .map((one) => ({ one, labels: labelsBy(one, table) }));
  }).flat();
  const line = (name: string, part: typeof judged) =>
    part.length > 0
      ? `${name} ${part.length} messages, kappa ${agreement(part).all.toFixed(3)}, core ${agreement(part).core.toFixed(3)}`
      : `${name} none`;
  console.log(
    `${Math.round(share * 100)} % of the training messages: ${line(
      'own writing',
      judged.filter(({ one }) => !one.real),
    )}; ${line(
      'real',
      judged.filter(({ one }) => one.real),
    )}`,
  );
}

/** The command line; nothing where it has an option that is unknown or lacks its value. */
function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        readers: { type: 'string', multiple: true, default: [] },
        curve: { type: 'boolean' },
        write: { type: 'boolean' },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

const { values: options, positionals: files } = asked() ?? { values: { readers: [] }, positionals: [] };
if (files.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  // Sorted by fold hash of the id, so that a share of the messages is a fair sample.
  const cases = files
    .flatMap(readCases)
    .sort((a, b) => foldOf(`${a.id}~`) - foldOf(`${b.id}~`) || (a.id < b.id ? -1 : 1));
  const readers = new Set(options.readers.flatMap(readCases).map(({ id }) => id));
  for (const share of options.curve ? [0.125, 0.25, 0.5, 1] : [1]) crossValidate(cases, readers, share);
  if (options.write) {
    const rows = Object.entries(learn(cases, readers)).map(
      ([name, weights]) => `  ${JSON.stringify(name)}: ${JSON.stringify(weights)}`,
    );
    writeFileSync(TABLE, `{\n${rows.join(',\n')}\n}\n`);
    console.log(`${rows.length} weights written`);
  }
}
