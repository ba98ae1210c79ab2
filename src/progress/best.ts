import type { SendRecord } from '../journal/types.ts';
import { BASICS } from './consistency.ts';
import { comparable } from './tables.ts';

/** A message whose shape is worth following. */
export type BestSend = Pick<SendRecord, 'id' | 'at' | 'words' | 'outcome'> & {
  readonly focus: number;
  readonly shape: string;
};

/** How many are shown, one at a time. */
const MOST = 3;

/**
 * The rep's best first messages that met the basics as sent: highest customer focus first, then those with a positive
 * reply, then the latest. Of several with one shape only the best. `sends`: those that count, oldest first.
 */
export function best(sends: readonly SendRecord[]): readonly BestSend[] {
  const found = comparable(sends).flatMap(({ id, at, kind, words, focus, shape, outcome }) =>
    kind === 'cold' && shape !== undefined && focus !== null && focus >= BASICS
      ? [{ id, at, words, focus, shape, outcome }]
      : [],
  );
  const won = ({ outcome }: BestSend) => Number(outcome === 'positive');
  const ranked = found.sort((a, b) => b.focus - a.focus || won(b) - won(a) || b.at - a.at);
  return ranked.filter(({ shape }, i) => ranked.findIndex((other) => other.shape === shape) === i).slice(0, MOST);
}
