import type { DraftInput, Finding, Review, Span } from '../engine/types.ts';
import type { Picking, Rewriting } from './drill.ts';
import type { Prospect } from './prospects.ts';

/** Why a rewritten message does not pass yet. */
export type Miss =
  /** The engine gives it no number: it is empty, too short, or not English. */
  | { readonly why: 'silent' }
  /** What was to go is still there. */
  | { readonly why: 'still'; readonly finding: Finding }
  /** The rule finds nothing now, but the message is clearly less about the reader than it was. */
  | { readonly why: 'lower' }
  /** Something came in that the coach would ask about at once. */
  | { readonly why: 'new'; readonly finding: Finding };

/** From this severity on a fault that came in counts as a miss: the coach would ask about it before anything else. */
const GRAVE = 8;

/** Points of customer focus that may go with a fault: a phrase that is better left out may have named the reader. */
const SLACK = 7;

/** A message of which a sentence is to be picked, as the draft that it stands for. */
export function messageOf({ to, sentences }: Picking): DraftInput {
  return { channel: 'email', kind: 'cold', subject: null, body: sentences.join(' '), recipient: to };
}

/** What was to be picked in a message: where it is, and what the engine says of it, line by line. */
export interface Sought extends Span {
  readonly said: readonly string[];
}

/** What the engine finds of the kind that is sought, in the order of the text. */
export const SOUGHT: Readonly<Record<Picking['seek'], (review: Review) => readonly Sought[]>> = {
  fact: ({ credits, clauses }) =>
    credits
      .filter(({ rule }) => rule === 'specific-fact')
      .map(({ start, end, title }) => {
        const why = clauses.find((clause) => clause.start === start)?.because;
        return { start, end, said: why === undefined ? [title] : [title, why] };
      }),
  'near-miss': ({ clauses }) =>
    clauses
      .filter(({ orientation }) => orientation !== 'customer')
      .map(({ start, end, because }) => ({ start, end, said: [because] })),
  weakest: ({ next }) => (next ? [{ start: next.start, end: next.end, said: [next.title, next.why, next.move] }] : []),
};

/** A rewriting as the draft that it stands for, with what the rep has written. */
export function draftOf({ theirs }: Rewriting, { name, company, title, sender }: Prospect, body: string): DraftInput {
  return {
    channel: 'email',
    kind: theirs === undefined ? 'cold' : 'reply',
    subject: null,
    body,
    sender,
    recipient: { name, company, title },
    ...(theirs === undefined ? {} : { thread: [{ from: 'them', text: theirs }] }),
  };
}

/** What is still amiss, the gravest first; null when it passes. Both reviews are of the same drill. */
export function missOf(rule: string, before: Review, after: Review): Miss | null {
  if (after.focus === null || before.focus === null) return { why: 'silent' };
  const still = after.findings.find((finding) => finding.rule === rule);
  if (still) return { why: 'still', finding: still };
  if (after.focus < before.focus - SLACK) return { why: 'lower' };
  const known = new Set(before.findings.map((finding) => finding.rule));
  const fresh = after.findings.find((finding) => finding.severity >= GRAVE && !known.has(finding.rule));
  return fresh ? { why: 'new', finding: fresh } : null;
}
