import { scaleLinear } from 'd3-scale';

/** One possible answer of the self-check. */
export interface GuessColumn {
  readonly name: string;
  /** The numbers the answer stands for, 0-100. */
  readonly from: number;
  readonly to: number;
  /** The numbers of the drafts for which it was given, 0-100. */
  readonly scores: readonly number[];
}

/** Width of a column in units of the box, which is stretched to the available room. */
const STEP = 250;
const HEIGHT = 1000;
const LEVELS = [0, 25, 50, 75, 100];

/**
 * Guesses, column by column, against the numbers: a guess was right if its dot is on the field. Needs the same in words
 * beside it.
 */
export function GuessPlot({ columns }: { readonly columns: readonly GuessColumn[] }) {
  const y = scaleLinear([0, 100], [HEIGHT - 14, 14]);
  const width = columns.length * STEP;
  return (
    <div class="chart guess-plot" dir="ltr" aria-hidden="true">
      <div class="chart-levels">
        {LEVELS.map((level) => (
          <span key={level} style={{ insetBlockStart: `${y(level) / (HEIGHT / 100)}%` }}>
            {level}
          </span>
        ))}
      </div>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {LEVELS.map((level) => (
          <line key={level} class="chart-grid" x1="0" x2={width} y1={y(level)} y2={y(level)} />
        ))}
        {columns.map(({ name, from, to, scores }, column) => (
          <g key={name} transform={`translate(${column * STEP} 0)`}>
            <rect class="guess-right" x="12" width={STEP - 24} y={y(to)} height={y(from) - y(to)} />
            <path
              class="guess-dots"
              d={scores.map((score, i) => `M${place(i, scores.length)},${y(score)}h0`).join('')}
            />
          </g>
        ))}
      </svg>
      <div class="guess-names">
        {columns.map(({ name }) => (
          <span key={name}>{name}</span>
        ))}
      </div>
    </div>
  );
}

/** Dots of a column stand side by side in their order. */
function place(i: number, n: number): number {
  return (STEP * (i + 1)) / (n + 1);
}
