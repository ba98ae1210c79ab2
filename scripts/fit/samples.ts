import { parse } from '../../src/engine/draft.ts';
import type { Verdict } from '../../src/engine/orientation.ts';
import type { RowName } from '../../src/engine/rows.ts';
import { type Chances, ORIENTATIONS, type Orientation, type Span } from '../../src/engine/types.ts';
import { likeliest, type WeightTable, weighingJudge } from '../../src/engine/weighing.ts';
import type { Case } from './corpus.ts';
import type { Sample } from './regression.ts';

/**
 * Samples of a message: how the readers labelled the sentence of each clause, in the order of ORIENTATIONS. The labels before each clause are the readers'.
 */
export function samplesOf(one: Case): Sample[] {
  const samples: Sample[] = [];
  const drawn = new Set<number>();
  parse(one.input, (seen, _shape, span, blind) => {
    const unit = unitAt(one, span);
    const target = ORIENTATIONS.map((label) =>
      unit ? unit.labels.filter((other) => other === label).length / unit.labels.length : 0,
    );
    // A clause after a self sentence is asked about again in other contexts; the first time counts.
    if (unit && !drawn.has(span.start)) {
      const weight = Math.min(1, (span.end - span.start) / (unit.end - unit.start));
      const readings = blind.seen === seen ? [seen] : [seen, blind.seen];
      for (const reading of readings)
        samples.push({
          features: reading.features.map(({ name, share }) => ({ name, share })),
          target,
          weight: weight / readings.length,
        });
    }
    drawn.add(span.start);
    const [customer = 0, self = 0, shared = 0, neutral = 0] = target;
    return verdict(unit ? { customer, self, shared, neutral } : UNREAD, seen.row);
  });
  return samples;
}

/** The labels a table gives to the units of a message: the orientation that covers most of each, uncovered text being neutral. */
export function labelsBy(one: Case, table: WeightTable): Orientation[] {
  const spans = parse(one.input, weighingJudge(table)).clauses.map(({ start, end, orientation }) => ({
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

const UNREAD: Chances = { customer: 0, self: 0, shared: 0, neutral: 1 };

const verdict = (chances: Chances, row: RowName): Verdict => ({
  orientation: likeliest(chances),
  chances,
  confidence: 1,
  pull: { way: 'either', up: 0, all: 0 },
  row,
  because: '',
  deciding: [],
  corrected: false,
});
