import { LISTED } from '../../src/engine/features.ts';
import { LEANING } from '../../src/engine/leanings.ts';
import { ORIENTATIONS, type Orientation } from '../../src/engine/types.ts';

/** Log-odds a row has before any message was read: more where its form alone decides and few messages show it. */
const LEAN = 1.5;
const SURE_LEAN = 4;
const SURE: ReadonlySet<string> = new Set(
  ['slogan', 'together', 'lets', 'asks-familiar', 'their-words', 'ask-fact', 'visited']
    .map((row) => `row=${row}`)
    .concat(LISTED),
);
/** Features that lean to a label before any message was read. */
const LEANS: Readonly<Record<Orientation, readonly string[]>> = {
  customer: [...rowsOf('customer'), LISTED],
  self: rowsOf('self'),
  shared: rowsOf('shared'),
  neutral: rowsOf('neutral'),
};

function rowsOf(label: Orientation): readonly string[] {
  return LEANING[label].map((row) => `row=${row}`);
}

/** Where the weights of a feature start and are held towards. */
function startOf(name: string): number[] {
  const lean = SURE.has(name) ? SURE_LEAN : LEAN;
  return ORIENTATIONS.map((label) => (LEANS[label].includes(name) ? lean : 0));
}

/** The starts of all features that lean. */
export const STARTS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.values(LEANS)
    .flat()
    .map((name) => [name, startOf(name)]),
);
