import type { DraftInput, Review, Span } from '../engine/types.ts';
import type { Picking } from './drill.ts';

/** The draft of a picking drill. */
export function messageOf({ to, sentences }: Picking): DraftInput {
  return { channel: 'email', kind: 'cold', subject: null, body: sentences.join(' '), recipient: to };
}

/** What the engine says about a sentence: the coach's words for a finding, or the reason for a clause's label. */
export interface Said {
  readonly title?: string;
  readonly why: string;
  readonly move?: string;
}

/** Where the engine finds what is sought, and what it says about it. */
export interface Sought extends Span {
  readonly said: Said;
}

/** Everything the engine finds of the kind that is sought. */
export const SOUGHT: Readonly<Record<Picking['seek'], (review: Review) => readonly Sought[]>> = {
  fact: ({ credits, clauses }) =>
    credits
      .filter(({ rule }) => rule === 'specific-fact')
      .map(({ start, end, title }) => {
        const why = clauses.find((clause) => clause.start === start)?.because ?? '';
        return { start, end, said: { title, why } };
      }),
  'near-miss': ({ clauses }) =>
    clauses
      .filter(({ orientation }) => orientation !== 'customer')
      .map(({ start, end, because }) => ({ start, end, said: { why: because } })),
  weakest: ({ next }) => {
    if (!next) return [];
    const { start, end, title, why, move } = next;
    return [{ start, end, said: { title, why, move } }];
  },
};
