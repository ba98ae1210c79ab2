import type { Shape } from './clauses.ts';
import type { Feature, Observed } from './features.ts';
import type { Blind, Judge, Verdict } from './orientation.ts';
import { partOf, pullOf } from './pull.ts';
import { reasonFor } from './reasons.ts';
import { type Chances, ORIENTATIONS, type Orientation, type Span } from './types.ts';
import { FOCUS } from './weights.ts';

/** Log-odds of each orientation, in the order of `ORIENTATIONS`, by feature name. The row `bias` is always present. */
export type WeightTable = Readonly<Record<string, readonly number[]>>;

/** The table as it is looked into: also for a word such as "constructor", which every object knows. */
type Weights = ReadonlyMap<string, readonly number[]>;

/** How likely each orientation is for a set of features: a softmax of summed weights. */
function chancesBy(features: readonly Pick<Feature, 'name' | 'share'>[], weights: Weights): Chances {
  const sums = ORIENTATIONS.map(() => 0);
  for (const { name, share } of [BIAS, ...features]) {
    weights.get(name)?.forEach((weight, k) => {
      sums[k] = (sums[k] ?? 0) + share * weight;
    });
  }
  const top = Math.max(...sums);
  const [customer = 0, self = 0, shared = 0, neutral = 0] = sums.map((sum) => Math.exp(sum - top));
  const total = customer + self + shared + neutral;
  return { customer: customer / total, self: self / total, shared: shared / total, neutral: neutral / total };
}

const BIAS = { name: 'bias', share: 1 };

/** The most likely orientation. */
export const likeliest = (chances: Chances): Orientation =>
  ORIENTATIONS.reduce((best, label) => (chances[label] > chances[best] ? label : best));

/** Features that depend on the sentences before. */
const CARRIED = /before=|^item-of=|^topic=/;

/**
 * The probability of each orientation for a clause. Idle "you" and "your" earn nothing: with them it is no likelier to
 * be the customer's than without them (`blind`), and what they added goes to the others as they stand there.
 */
function chancesOf(features: readonly Feature[], blind: readonly Feature[], weights: Weights): Chances {
  const chances = chancesBy(features, weights);
  if (blind === features) return chances;
  const plain = chancesBy(blind, weights);
  const idle = chances.customer - plain.customer;
  if (idle <= 0) return chances;
  const raised = (label: Exclude<Orientation, 'customer'>) =>
    chances[label] + (idle * plain[label]) / (1 - plain.customer);
  return { customer: plain.customer, self: raised('self'), shared: raised('shared'), neutral: raised('neutral') };
}

/** A judge that weighs features by a table and names the heaviest ones as reasons. */
export function weighingJudge(table: WeightTable): Judge {
  const weights = new Map(Object.entries(table));
  return (seen, shape, _span, blind) => verdictOf(seen, blind, shape, weights);
}

function verdictOf({ row, features }: Observed, blind: Blind, shape: Shape, weights: Weights): Verdict {
  const chances = chancesOf(features, blind.seen.features, weights);
  const orientation = likeliest(chances);
  const best = ORIENTATIONS.indexOf(orientation);
  const pull = (feature: Feature) => {
    const own = weights.get(feature.name);
    return own ? feature.share * ((own[best] ?? 0) - own.reduce((a, b) => a + b, 0) / own.length) : 0;
  };
  const ranked = features.map((feature) => ({ feature, pull: pull(feature) })).sort((a, b) => b.pull - a.pull);
  const spoken = ranked.filter(({ feature, pull: by }) => by > 0 && feature.words.length > 0).slice(0, 2);
  return {
    orientation,
    chances,
    confidence: chances[orientation],
    pull: partOf(pullOf(shape, orientation, chances), (blind.words / shape.words.length) ** FOCUS.wordPower),
    row,
    because: reasonFor(row, orientation, CARRIED.test(ranked[0]?.feature.name ?? '')),
    deciding: spansOf(
      spoken.flatMap(({ feature }) => feature.words),
      shape,
    ),
    corrected: false,
  };
}

function spansOf(words: readonly Span[], shape: Shape): Span[] {
  const starts = new Map(words.map(({ start, end }) => [start, { start, end }]));
  const first = shape.words[0];
  if (starts.size === 0 && first) starts.set(first.start, { start: first.start, end: first.end });
  return [...starts.values()].sort((a, b) => a.start - b.start);
}
