/** One stretch of time on the trend line; a value is null if there was nothing to average. */
export interface TrendPoint {
  /** Start of the stretch, milliseconds since the epoch. */
  readonly at: number;
  /** Messages with a number. */
  readonly n: number;
  /** Mean customer focus as sent, 0-100. */
  readonly sent: number | null;
  /** Mean customer focus of the first drafts, 0-100. */
  readonly first: number | null;
  /** Whether another scoring table made the numbers from here on, so that they are not compared with those before. */
  readonly anew: boolean;
}

/** The points, split where they are not compared with those before. */
export function stretches<T extends { readonly anew: boolean }>(points: readonly T[]): readonly (readonly T[])[] {
  const cuts = [0, ...points.flatMap(({ anew }, i) => (anew ? [i] : [])), points.length];
  return cuts.slice(1).map((end, i) => points.slice(cuts[i], end));
}

/** The range of customer focus to aim at; more is not better. See docs/evidence.md. */
export const AIM = [70, 90] as const;

export interface TrendShape {
  readonly sent: string;
  readonly first: string;
  /** The aim as a band: top edge and height. */
  readonly aim: { readonly y: number; readonly height: number };
  /** Place of the last sent value, for a dot; null if there is none. */
  readonly last: { readonly x: number; readonly y: number } | null;
}

/**
 * Lays the points out in a box of `width` by `height` CSS pixels, with 100 at the top and the ten below the lowest
 * value at the bottom. Straight lines need no chart library, which the popup would have to wait for.
 */
export function shapeTrend(points: readonly TrendPoint[], width: number, height: number): TrendShape {
  const x = scale([points[0]?.at ?? 0, points.at(-1)?.at ?? 1], [4, width - 4]);
  const values = points.flatMap(({ sent, first }) => [sent ?? 100, first ?? 100]);
  const lowest = Math.min(AIM[0], ...values) - 10;
  const y = scale([Math.max(0, lowest), 100], [height - 3, 3]);
  const path = (value: (point: TrendPoint) => number | null) => {
    const lines = stretches(points).map((stretch) =>
      stretch.flatMap((point) => {
        const of = value(point);
        return of === null ? [] : [`${x(point.at)},${y(of)}`];
      }),
    );
    return lines.map((known) => (known.length === 0 ? '' : `M${known.join('L')}`)).join('');
  };
  const end = points.findLast(({ sent }) => sent !== null);
  return {
    sent: path(({ sent }) => sent),
    first: path(({ first }) => first),
    aim: { y: y(AIM[1]), height: y(AIM[0]) - y(AIM[1]) },
    last: end ? { x: x(end.at), y: y(end.sent ?? 0) } : null,
  };
}

type Range = readonly [from: number, to: number];

/** Maps numbers from one range to another; all to its start if the first has no length. */
function scale([from, to]: Range, [low, high]: Range): (value: number) => number {
  return (value) => (to === from ? low : low + ((value - from) / (to - from)) * (high - low));
}

/** First and last known value, rounded; null if there are fewer than two. */
export function ends(values: readonly (number | null)[]): readonly [number, number] | null {
  const known = values.filter((value) => value !== null);
  const [from, to] = [known[0], known.at(-1)];
  return known.length < 2 || from === undefined || to === undefined ? null : [Math.round(from), Math.round(to)];
}
