import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { DraftInput, Orientation } from '../../src/engine/types.ts';
import { DraftLineSchema, inputOf } from '../review/json-line.ts';

const CaseSchema = v.object({
  ...DraftLineSchema.entries,
  units: v.array(v.object({ start: v.number(), end: v.number() })),
  judges: v.array(v.object({ labels: v.string(), focus: v.nullish(v.number()), worst: v.nullish(v.number()) })),
  source: v.nullish(v.string()),
  pair_id: v.nullish(v.string()),
});

/** A labelled message. `group`: messages of one author or source, never parted by cross-validation. */
export interface Case {
  readonly id: string;
  readonly group: string;
  readonly real: boolean;
  readonly input: DraftInput;
  readonly units: readonly { readonly start: number; readonly end: number; readonly labels: readonly Orientation[] }[];
  readonly focus: number | null;
}

const LETTERS: Readonly<Record<string, Orientation>> = { C: 'customer', S: 'self', H: 'shared', N: 'neutral' };

/** Reads labelled messages from JSON lines; throws on the first line that is malformed. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => caseOf(v.parse(CaseSchema, JSON.parse(line))));
}

function caseOf(read: v.InferOutput<typeof CaseSchema>): Case {
  const own = read.source === null || read.source === undefined || read.source === 'own writing';
  const scores = read.judges.flatMap((judge) => (typeof judge.focus === 'number' ? [judge.focus] : []));
  return {
    id: String(read.id),
    group: own ? `own ${read.pair_id ?? read.id}` : authorOf(read.source ?? ''),
    real: !own,
    input: inputOf(read),
    units: read.units.map(({ start, end }, i) => ({
      start,
      end,
      labels: read.judges.flatMap((judge) => LETTERS[judge.labels[i] ?? ''] ?? []),
    })),
    focus: scores.length > 0 ? scores.reduce((a, b) => a + b, 0) / scores.length : null,
  };
}

/** Repository owner or host. */
function authorOf(source: string): string {
  const owner = /^github:([^/ ]+)/.exec(source)?.[1];
  return owner ? `github:${owner}` : (/^https?:\/\/([^/]+)/.exec(source)?.[1] ?? source);
}
