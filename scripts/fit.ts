import { writeFileSync } from 'node:fs';
import type { WeightTable } from '../src/engine/weighing.ts';
import { type Case, readCases } from './fit/corpus.ts';
import { agreement } from './fit/measure.ts';
import { fitWeights } from './fit/regression.ts';
import { labelsBy, type Sample, samplesOf } from './fit/samples.ts';

const TABLE = new URL('../src/engine/orientation-weights.json', import.meta.url);
const OPTIONS = { penalty: 6, least: 8, rounds: 150 };
const FOLDS = 6;

const USAGE =
  'usage: npm run fit -- FILE… [--write]   (labelled JSON lines; prints cross-validated agreement by source, and with --write replaces the table)';

/** A stable fold for a group of messages: FNV-1a. */
function foldOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193) >>> 0;
  return hash % FOLDS;
}

const drawn = new Map<Case, readonly Sample[]>();

/** The samples of a message, drawn once for all folds. */
function samplesIn(one: Case): readonly Sample[] {
  const known = drawn.get(one) ?? samplesOf(one);
  drawn.set(one, known);
  return known;
}

const learn = (cases: readonly Case[]): WeightTable => fitWeights(cases.flatMap(samplesIn), OPTIONS);

function crossValidate(cases: readonly Case[], share: number): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const others = cases.filter((one) => foldOf(one.group) !== fold);
    const table = learn(others.slice(0, Math.ceil(others.length * share)));
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

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  // Sorted by fold hash of the id, so that a share of the messages is a fair sample.
  const cases = files
    .flatMap(readCases)
    .sort((a, b) => foldOf(`${a.id}~`) - foldOf(`${b.id}~`) || (a.id < b.id ? -1 : 1));
  for (const share of process.argv.includes('--curve') ? [0.125, 0.25, 0.5, 1] : [1]) crossValidate(cases, share);
  if (process.argv.includes('--write')) {
    const rows = Object.entries(learn(cases)).map(
      ([name, weights]) => `  ${JSON.stringify(name)}: ${JSON.stringify(weights)}`,
    );
    writeFileSync(TABLE, `{\n${rows.join(',\n')}\n}\n`);
    console.log(`${rows.length} weights written`);
  }
}
