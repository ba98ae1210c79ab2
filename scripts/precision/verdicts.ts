import { readFileSync } from 'node:fs';
import type { RuleHit } from './hits.ts';

/**
 * Hits of a rule that were read and judged, as "message@offset" ("message/offset" in the subject line). Those of
 * `pitch-majority` follow from the readers' labels (more text of the sender's than of the reader's), those of
 * `merge-field-only` from the readers' focus (under 35).
 */
type Verdicts = Readonly<Record<string, { readonly right: readonly string[]; readonly wrong: readonly string[] }>>;

const VERDICTS: Verdicts = JSON.parse(
  readFileSync(new URL('../../tests/corpus/verdicts.json', import.meta.url), 'utf8'),
);

/** Rules that say no more than whose sentence it is: the readers' labels judge them. */
const BY_LABEL: Readonly<Record<string, string>> = {
  'self-subject-offering': 'S',
  'customer-situation': 'C',
  'specific-fact': 'C',
  'situation-question': 'C',
};

/** Whether a hit is right; null where nobody judged it. */
export function verdict({ rule, at, label }: RuleHit): boolean | null {
  const wanted = BY_LABEL[rule];
  if (wanted) return label === null ? null : label === wanted;
  if (VERDICTS[rule]?.right.includes(at)) return true;
  return VERDICTS[rule]?.wrong.includes(at) ? false : null;
}
