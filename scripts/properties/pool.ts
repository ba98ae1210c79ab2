import { parse } from '../../src/engine/draft.ts';
import { focusOf, unitOf } from '../../src/engine/focus.ts';
import type { DraftInput } from '../../src/engine/types.ts';
import { type Judged, outreach } from '../corpus/messages.ts';

/** Every message of outreach in tests/corpus. */
export const MESSAGES: readonly Judged[] = outreach();

/** Sentences that every reader called the sender's, of any form and length. */
export const SELF_SENTENCES: readonly string[] = MESSAGES.flatMap(({ body, judges, units }) =>
  units
    .filter((_, i) => judges.every(({ labels }) => labels[i] === 'S'))
    .map(({ start, end }) => body.slice(start, end).replace(/\s+/g, ' ').trim()),
);

/** The number before it is rounded, 0-100. */
export function score(input: DraftInput): number {
  return focusOf(parse(input).clauses.map(unitOf));
}
