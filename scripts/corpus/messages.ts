import { readdirSync, readFileSync } from 'node:fs';
import type { DraftInput } from '../../src/engine/types.ts';

const CORPUS = new URL('../../tests/corpus/', import.meta.url);

/** A labelled message of the corpus. */
export interface Judged extends DraftInput {
  readonly id: string;
  readonly units: readonly { readonly start: number; readonly end: number }[];
  readonly judges: readonly { readonly labels: string; readonly focus: number }[];
}

/** The messages of tests/corpus, in the order of the files. */
export function messages(): Judged[] {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
  const lines = files.sort().flatMap((name) => readFileSync(new URL(name, CORPUS), 'utf8').trim().split('\n'));
  return lines.map((line) => JSON.parse(line) as Judged);
}

/** Those of them that are outreach. */
export function outreach(): Judged[] {
  return messages().filter(({ kind }) => kind !== 'other');
}
