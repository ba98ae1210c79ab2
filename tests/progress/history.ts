import type { SendRecord } from '../../src/journal/types.ts';
import { NOON, send } from '../journal/sends.ts';

const DAY = 86_400_000;

/** Sends one a day, to somebody new each time, the last of them on 10 March 2026; `over` says what is special of each. */
export function daily(specials: readonly Partial<SendRecord>[]): SendRecord[] {
  return specials.map((over, i) =>
    send(`${i}d`, {
      at: NOON - (specials.length - 1 - i) * DAY,
      recipientKey: `to${i}`.padEnd(11, '0'),
      rules: {},
      credits: [],
      ...over,
    }),
  );
}

/** `n` times the same. */
export function times<T>(n: number, item: T): T[] {
  return Array.from({ length: n }, () => item);
}
