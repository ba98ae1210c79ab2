import { readFileSync } from 'node:fs';
import type { RuleHit } from './hits.ts';

/**
 * Hits of a rule that were read, with its card beside them, and judged by one question: would a careful coach say this
 * here? As "message@offset" ("message/offset" in the subject line).
 */
type Verdicts = Readonly<Record<string, { readonly right: readonly string[]; readonly wrong: readonly string[] }>>;

export const VERDICTS: Verdicts = JSON.parse(
  readFileSync(new URL('../../tests/corpus/verdicts.json', import.meta.url), 'utf8'),
);

/** Rules that say no more than whose sentence it is: the readers' labels judge them. */
const BY_LABEL: Readonly<Record<string, string>> = {
  'self-subject-offering': 'S',
  'customer-situation': 'C',
  'specific-fact': 'C',
  'situation-question': 'C',
};

/** Rules that speak of the whole message: what the readers found of it judges them. */
const BY_MESSAGE: Readonly<Record<string, (message: RuleHit['message']) => boolean>> = {
  'pitch-majority': ({ self, customer }) => self > customer,
  'merge-field-only': ({ focus }) => focus < 35,
};

/** Rules that count something: a hit is what the card says, so there is nothing to be wrong about. */
export const COUNTED: ReadonlySet<string> = new Set(['long-sentence', 'wall-of-text', 'too-long', 'subject-long']);

/** Whether a hit is right; null where nobody judged it. */
export function verdict({ rule, at, label, message }: RuleHit): boolean | null {
  const wanted = BY_LABEL[rule];
  if (wanted) return label === null ? null : label === wanted;
  const holds = BY_MESSAGE[rule];
  if (holds) return holds(message);
  if (VERDICTS[rule]?.right.includes(at)) return true;
  return VERDICTS[rule]?.wrong.includes(at) ? false : null;
}
