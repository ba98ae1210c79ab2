import fc from 'fast-check';
import { PROPERTIES } from './properties/changes.ts';
import { score } from './properties/pool.ts';

const USAGE = `usage: npm run properties -- [CASES] [SEED]   tries what must never raise the number on the messages of tests/corpus
                                           and prints how often, and by how much, it does; 10000 cases each by default`;
/** Below this a rise is arithmetic. */
const NOTHING = 1e-6;
const SHOWN = 3;

function run(name: string, property: (typeof PROPERTIES)[string], cases: number, seed: number): void {
  const rises: { readonly rise: number; readonly id: string; readonly words: string }[] = [];
  let tried = 0;
  for (const change of fc.sample(property, { numRuns: cases, seed })) {
    if (!change) continue;
    tried += 1;
    const moved = score(change.after) - score(change.before);
    const rise = (change.same ? Math.abs(moved) : moved) - change.allowed;
    const { id = '' } = change.before as { id?: string };
    if (rise > NOTHING) rises.push({ rise, id, words: change.words });
  }
  const over = (points: number) => rises.filter(({ rise }) => rise > points).length;
  console.log(`${name}: ${tried} cases, ${rises.length} rises, ${over(0.5)} over 0.5, ${over(3)} over 3 points`);
  for (const { rise, id, words } of rises.toSorted((a, b) => b.rise - a.rise).slice(0, SHOWN))
    console.log(`  ${rise.toFixed(1)}  ${id}  ${words.slice(0, 120)}`);
}

const [cases = 10_000, seed = 20261122] = process.argv.slice(2).map(Number);
if (Number.isNaN(cases) || Number.isNaN(seed)) console.log(USAGE);
else for (const [name, property] of Object.entries(PROPERTIES)) run(name, property, cases, seed);
