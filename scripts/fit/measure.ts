import type { Orientation } from '../../src/engine/types.ts';
import type { Case } from './corpus.ts';

/** Cohen's kappa of two label lists of equal length (Cohen 1960). */
function kappa(a: readonly Orientation[], b: readonly Orientation[]): number {
  const share = (list: readonly Orientation[], label: Orientation) =>
    list.filter((other) => other === label).length / list.length;
  const same = a.filter((label, i) => label === b[i]).length / a.length;
  const chance = [...new Set(a)].reduce((sum, label) => sum + share(a, label) * share(b, label), 0);
  return (same - chance) / (1 - chance);
}

/** Mean kappa with each reader; `core` leaves out units under five words, which greetings and signatures make easy. */
export function agreement(judged: readonly { one: Case; labels: readonly Orientation[] }[]): {
  all: number;
  core: number;
} {
  return { all: meanKappa(judged, () => true), core: meanKappa(judged, (text) => text.split(/\s+/).length >= 5) };
}

function meanKappa(
  judged: readonly { one: Case; labels: readonly Orientation[] }[],
  counts: (text: string) => boolean,
): number {
  const readers = Math.max(...judged.flatMap(({ one }) => one.units.map((unit) => unit.labels.length)));
  const kappas = Array.from({ length: readers }, (_, reader) => {
    const pairs = judged.flatMap(({ one, labels }) =>
      one.units.flatMap((unit, i) => {
        const theirs = unit.labels[reader];
        const ours = labels[i];
        return theirs && ours && counts(one.input.body.slice(unit.start, unit.end)) ? [{ theirs, ours }] : [];
      }),
    );
    return kappa(
      pairs.map(({ ours }) => ours),
      pairs.map(({ theirs }) => theirs),
    );
  });
  return kappas.reduce((a, b) => a + b, 0) / kappas.length;
}
