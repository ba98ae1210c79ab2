import { parse } from '../../src/engine/draft.ts';
import type { Verdict } from '../../src/engine/orientation.ts';
import { ORIENTATIONS, type Orientation, type Span } from '../../src/engine/types.ts';
import { probabilities, type WeightTable, weighingJudge } from '../../src/engine/weighing.ts';
import type { Case } from './corpus.ts';

/** One clause to learn from: its features, how the readers labelled its sentence (shares, in the order of ORIENTATIONS), and its weight. */
export interface Sample {
  readonly features: readonly string[];
  readonly target: readonly number[];
  readonly weight: number;
}

/** Samples of a message. The labels before each clause are the readers', or with a table its own verdicts. */
export function samplesOf(one: Case, table?: WeightTable): Sample[] {
  const samples: Sample[] = [];
  const seen = new Set<number>();
  parse(one.input, [], (features, _shape, span) => {
    const names = features.map((feature) => feature.name);
    const unit = unitAt(one, span);
    const target = ORIENTATIONS.map((label) =>
      unit ? unit.labels.filter((other) => other === label).length / unit.labels.length : 0,
    );
    // A clause after a self sentence is asked about again in other contexts; the first time counts.
    if (unit && !seen.has(span.start))
      samples.push({ features: names, target, weight: Math.min(1, (span.end - span.start) / (unit.end - unit.start)) });
    seen.add(span.start);
    const judged = table ? probabilities(names, table) : target;
    return verdict(ORIENTATIONS[judged.indexOf(Math.max(...judged))] ?? 'neutral');
  });
  return samples;
}

/** The labels a table gives to the units of a message: the orientation that covers most of each, uncovered text being neutral. */
export function labelsBy(one: Case, table: WeightTable): Orientation[] {
  const spans = parse(one.input, [], weighingJudge(table)).clauses.map(({ start, end, orientation }) => ({
    span: { start, end },
    label: orientation,
  }));
  return one.units.map((unit) => {
    const cover = ORIENTATIONS.map((label) =>
      spans.filter((other) => other.label === label).reduce((sum, other) => sum + overlap(unit, other.span), 0),
    );
    cover[3] = (cover[3] ?? 0) + unit.end - unit.start - cover.reduce((a, b) => a + b, 0);
    return ORIENTATIONS[cover.indexOf(Math.max(...cover))] ?? 'neutral';
  });
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function unitAt(one: Case, span: Span) {
  const ranked = one.units.map((unit) => ({ unit, shared: overlap(unit, span) })).sort((a, b) => b.shared - a.shared);
  return ranked[0] && ranked[0].shared > 0 ? ranked[0].unit : undefined;
}

const verdict = (orientation: Orientation): Verdict => ({
  orientation,
  strength: 1,
  confidence: 1,
  row: '',
  because: '',
  deciding: [],
});
