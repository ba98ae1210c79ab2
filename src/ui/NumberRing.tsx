import type { Band } from '../engine/types.ts';

interface NumberRingProps {
  /** 0-100, or null for an empty ring. */
  readonly focus: number | null;
  readonly band: Band | null;
  /** CSS pixels. */
  readonly size: number;
}

const RADIUS = 10.5;
const ROUND = 2 * Math.PI * RADIUS;

/** The number drawn as a ring. Decorative: the number is always beside it as text. */
export function NumberRing({ focus, band, size }: NumberRingProps) {
  return (
    <svg class="ring" data-band={band ?? 'none'} width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <circle class="ring-track" cx="13" cy="13" r={RADIUS} />
      {focus !== null && focus > 0 && (
        <circle
          class="ring-value"
          cx="13"
          cy="13"
          r={RADIUS}
          stroke-dasharray={`${(ROUND * focus) / 100} ${ROUND}`}
          transform="rotate(-90 13 13)"
        />
      )}
    </svg>
  );
}
