import { writeFileSync } from 'node:fs';
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

const USAGE =
  'usage: npm run fit -- FILE… [--write]   (labelled JSON lines; prints cross-validated agreement by source, and with --write replaces the table)';

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
