/** A sample of each thing a chart draws, in a box of 24 by 10. */
const SWATCHES = {
  sent: ['trend-sent', 'M1,5h22'],
  first: ['trend-first', 'M1,5h22'],
  days: ['chart-dots', 'M4,5h0M12,5h0M20,5h0'],
  start: ['chart-start', 'M1,5h22'],
  aim: ['trend-aim', 'M0,0h24v10h-24z'],
} as const satisfies Record<string, readonly [style: string, path: string]>;

interface ChartKeyProps {
  readonly items: readonly (readonly [drawn: keyof typeof SWATCHES, name: string])[];
}

/** The key of a chart: each thing it draws, with a sample and a name. */
export function ChartKey({ items }: ChartKeyProps) {
  return (
    <ul class="chart-key small">
      {items.map(([drawn, name]) => {
        const [style, path] = SWATCHES[drawn];
        return (
          <li key={drawn}>
            <svg viewBox="0 0 24 10" aria-hidden="true">
              <path class={style} d={path} />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
