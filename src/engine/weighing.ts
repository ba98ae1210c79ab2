import type { Shape } from './clauses.ts';
import type { Feature } from './features.ts';
import type { Blind, Judge, Verdict } from './orientation.ts';
import { reasonFor } from './reasons.ts';
import { strengthOf } from './strength.ts';
import { ORIENTATIONS, type Span } from './types.ts';
import { FOCUS } from './weights.ts';

/** Log-odds of each orientation, in the order of `ORIENTATIONS`, by feature name. The row `bias` is always present. */
export type WeightTable = Readonly<Record<string, readonly number[]>>;

/** Probabilities of the orientations for a set of features: a softmax of summed weights. */
export function probabilities(names: readonly string[], table: WeightTable): number[] {
  const sums = ORIENTATIONS.map(() => 0);
  for (const name of ['bias', ...names]) {
    const row = Object.hasOwn(table, name) ? table[name] : undefined;
    row?.forEach((weight, k) => {
      sums[k] = (sums[k] ?? 0) + weight;
    });
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Features that rest on the sentences before. */
const CARRIED = /before=|-after=|^item-of=|^topic=/;
const ROW = /^row=[a-z-]+$/;

/** Probabilities of a clause. What "you" and "your" outside the subject add to customer goes to what the rest of the clause says. */
export function chancesOf(features: readonly Feature[], blind: readonly Feature[], table: WeightTable): number[] {
  const chances = probabilities(
    features.map(({ name }) => name),
    table,
  );
  if (blind === features) return chances;
  const plain = probabilities(
    blind.map(({ name }) => name),
    table,
  );
  const top = plain.indexOf(Math.max(...plain));
  const judged = chances.indexOf(Math.max(...chances));
  const CUSTOMER = 0;
  return top !== CUSTOMER && (judged === CUSTOMER || judged === top) ? plain : chances;
}

/** A judge that weighs features by a table and names the heaviest ones. */
export function weighingJudge(table: WeightTable): Judge {
  return (features, shape, _span, blind) => verdictOf(features, blind, shape, table);
}

function verdictOf(features: readonly Feature[], blind: Blind, shape: Shape, table: WeightTable): Verdict {
  const chances = chancesOf(features, blind.features, table);
  const best = chances.indexOf(Math.max(...chances));
  const orientation = ORIENTATIONS[best] ?? 'neutral';
  const confidence = chances[best] ?? 0;
  const row = rowIn(features);
  const pull = (feature: Feature) => {
    const row = Object.hasOwn(table, feature.name) ? table[feature.name] : undefined;
    return row ? (row[best] ?? 0) - row.reduce((a, b) => a + b, 0) / row.length : 0;
  };
  const ranked = features.map((feature) => ({ feature, pull: pull(feature) })).sort((a, b) => b.pull - a.pull);
  const spoken = ranked.filter(({ feature, pull: by }) => by > 0 && feature.words.length > 0).slice(0, 2);
  return {
    orientation,
    strength:
      strengthOf(shape, rowIn(blind.features), orientation, confidence) *
      (orientation === 'customer' ? (blind.words / shape.words.length) ** FOCUS.wordPower : 1),
    confidence,
    row,
    because: reasonFor(row, orientation, CARRIED.test(ranked[0]?.feature.name ?? '')),
    deciding: spansOf(
      spoken.flatMap(({ feature }) => feature.words),
      shape,
    ),
  };
}

const rowIn = (features: readonly Feature[]): string =>
  features.find(({ name }) => ROW.test(name))?.name.slice('row='.length) ?? '';

function spansOf(words: readonly Span[], shape: Shape): Span[] {
  const starts = new Map(words.map(({ start, end }) => [start, { start, end }]));
  const first = shape.words[0];
  if (starts.size === 0 && first) starts.set(first.start, { start: first.start, end: first.end });
  return [...starts.values()].sort((a, b) => a.start - b.start);
}
