import { scaleLinear } from 'd3-scale';

interface IntervalProps {
  /** Shares, 0-1. */
  readonly low: number;
  readonly high: number;
  readonly share: number;
  /** The share at the right edge. */
  readonly most: number;
  /** Draws a hollow mark, for the share it is compared with. */
  readonly hollow?: boolean;
}

const WIDTH = 100;

/** A share as a dot on the line of its interval. Needs the same in words beside it. */
export function Interval({ low, high, share, most, hollow = false }: IntervalProps) {
  const x = scaleLinear([0, most], [2, WIDTH - 2]).clamp(true);
  return (
    <svg class="interval" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      <line class="interval-line" x1={x(low)} x2={x(high)} y1="5" y2="5" />
      <path class="interval-dot" d={`M${x(share)},5h0`} />
      {hollow && <path class="interval-hole" d={`M${x(share)},5h0`} />}
    </svg>
  );
}
