import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** One stretch of time on the trend line; a value is null where there was nothing to average. */
export interface TrendPoint {
  /** Start of the stretch, milliseconds since the epoch. */
  readonly at: number;
  /** Mean customer focus as sent, 0-100. */
  readonly sent: number | null;
  /** Mean customer focus of the first drafts, 0-100. */
  readonly first: number | null;
}

/** Where customer focus is aimed; above it is not better. See docs/evidence.md. */
export const AIM = [70, 90] as const;

export interface TrendShape {
  readonly sent: string;
  readonly first: string;
  /** The aim as a band: top edge and height. */
  readonly aim: { readonly y: number; readonly height: number };
  /** Where the last sent value stands, for a dot; null when there is none. */
  readonly last: { readonly x: number; readonly y: number } | null;
}

/** Lays the points out in a box of `width` by `height` CSS pixels, 100 at the top, a ten below the lowest at the bottom. */
export function shapeTrend(points: readonly TrendPoint[], width: number, height: number): TrendShape {
  const x = scaleLinear([points[0]?.at ?? 0, points.at(-1)?.at ?? 1], [4, width - 4]);
  const values = points.flatMap(({ sent, first }) => [sent ?? 100, first ?? 100]);
  const lowest = Math.min(AIM[0], ...values) - 10;
  const y = scaleLinear([Math.max(0, lowest), 100], [height - 3, 3]);
  const path = (value: (point: TrendPoint) => number | null) => {
    const known = points.filter((point) => value(point) !== null);
    return (
      line<TrendPoint>(
        (point) => x(point.at),
        (point) => y(value(point) ?? 0),
      )(known) ?? ''
    );
  };
  const end = points.findLast(({ sent }) => sent !== null);
  return {
    sent: path(({ sent }) => sent),
    first: path(({ first }) => first),
    aim: { y: y(AIM[1]), height: y(AIM[0]) - y(AIM[1]) },
    last: end ? { x: x(end.at), y: y(end.sent ?? 0) } : null,
  };
}

/** First and last known value, rounded; null when there are not two of them. */
export function ends(values: readonly (number | null)[]): readonly [number, number] | null {
  const known = values.filter((value) => value !== null);
  const [from, to] = [known[0], known.at(-1)];
  return known.length < 2 || from === undefined || to === undefined ? null : [Math.round(from), Math.round(to)];
}
