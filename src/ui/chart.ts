import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { AIM, stretches } from './trend.ts';

/** A day on the chart, customer focus 0-100. */
export interface ChartPoint {
  /** Start of the day, milliseconds since the epoch. */
  readonly at: number;
  /** First drafts with a number that day. */
  readonly n: number;
  /** Whether another scoring table made the numbers from here on, so that they are not compared with those before. */
  readonly anew: boolean;
  /** Mean of the day, as sent and of the first drafts; null if nothing had a number. */
  readonly sent: number | null;
  readonly first: number | null;
  /** The same, smoothed. */
  readonly sentLine: number | null;
  readonly firstLine: number | null;
}

/** Side of the box in which everything is laid out; it is stretched to the available room. */
export const BOX = 1000;
const EDGE = 14;
const TICKS = 4;

export interface ChartShape {
  readonly sent: string;
  readonly first: string;
  /** Every day's mean as sent, as strokes of zero length: their round caps stay round however the box is stretched. */
  readonly dots: string;
  readonly aim: { readonly y: number; readonly height: number };
  readonly y: (value: number) => number;
  /** Where another scoring table begins. */
  readonly anew: readonly number[];
  /** Days to label below the chart: place in percent of the width, and milliseconds since the epoch. */
  readonly ticks: readonly { readonly place: number; readonly at: number }[];
}

/** Lays days out in the box, 0 at the bottom and 100 at the top. */
export function shapeChart(points: readonly ChartPoint[]): ChartShape {
  const x = scaleUtc([points[0]?.at ?? 0, points.at(-1)?.at ?? 1], [EDGE, BOX - EDGE]);
  const y = scaleLinear([0, 100], [BOX - EDGE, EDGE]);
  const draw = (value: (point: ChartPoint) => number | null) =>
    line<ChartPoint>(
      (point) => x(point.at),
      (point) => y(value(point) ?? 0),
    );
  const path = (value: (point: ChartPoint) => number | null) =>
    stretches(points)
      .map((stretch) => draw(value)(stretch.filter((point) => value(point) !== null)) ?? '')
      .join('');
  return {
    sent: path(({ sentLine }) => sentLine),
    first: path(({ firstLine }) => firstLine),
    dots: points.map(({ at, sent }) => (sent === null ? '' : `M${x(at)},${y(sent)}h0`)).join(''),
    aim: { y: y(AIM[1]), height: y(AIM[0]) - y(AIM[1]) },
    y,
    anew: points.filter(({ anew }) => anew).map(({ at }) => x(at)),
    ticks: x.ticks(TICKS).map((tick) => ({ place: x(tick) / (BOX / 100), at: tick.getTime() })),
  };
}
