import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../src/engine/draft.ts';
import { focusOf, unitOf } from '../../src/engine/focus.ts';
import type { DraftInput } from '../../src/engine/types.ts';

const CORPUS = new URL('../../tests/corpus/', import.meta.url);

interface Judged extends DraftInput {
  readonly id: string;
  readonly units: readonly { readonly start: number; readonly end: number }[];
  readonly judges: readonly { readonly labels: string; readonly focus: number }[];
}

/** Every message of outreach in tests/corpus. */
export const MESSAGES: readonly Judged[] = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, CORPUS), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Judged)
  .filter(({ kind }) => kind !== 'other');

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
