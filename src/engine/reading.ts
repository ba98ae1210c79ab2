import type { Draft, Sentence } from './parsed.ts';
import type { Match, Net, PhraseSet } from './phrases.ts';
import { type Sketches, sketchesOf } from './sketch.ts';
import { firstFrom, spanAt } from './spans.ts';
import type { PastSend, ReviewOptions, Span } from './types.ts';

/** What a rule reads: the parsed draft, the phrases found in it, and the rep's own past sends. */
export interface Reading {
  readonly draft: Draft;
  readonly past: readonly PastSend[];
  readonly to: ReviewOptions['to'];
  /** Near-copy sketches of the draft, made when a rule first asks for them. */
  readonly sketches: () => Sketches;
  /** Matches in the judged text. The set must be listed among the `sets` of some rule's kind. */
  readonly matches: (set: PhraseSet) => readonly Match[];
  /** Matches in the subject line; offsets into the subject. */
  readonly inSubject: (set: PhraseSet) => readonly Match[];
  /** Matches in the other side's last message; offsets into that message. */
  readonly inTheirs: (set: PhraseSet) => readonly Match[];
  /** Whether a match of the set lies inside the span. */
  readonly has: (set: PhraseSet, span: Span) => boolean;
}

const NONE: readonly Match[] = [];

/** Reads a draft with a net once; every rule of the review shares the result. */
export function read(draft: Draft, net: Net, options: ReviewOptions = {}): Reading {
  const body = new Map<PhraseSet, Match[]>();
  for (const sentence of draft.sentences) net.readSentence(sentence, body);
  const subject = new Map<PhraseSet, Match[]>();
  net.read(draft.subject, 0, subject);
  const theirs = new Map<PhraseSet, Match[]>();
  net.read(draft.theirs, 0, theirs);
  const matches = (set: PhraseSet) => body.get(set) ?? NONE;
  let sketches: Sketches | null = null;
  return {
    draft,
    sketches: () => {
      sketches ??= sketchesOf(draft);
      return sketches;
    },
    past: options.past ?? [],
    to: options.to,
    matches,
    inSubject: (set) => subject.get(set) ?? NONE,
    inTheirs: (set) => theirs.get(set) ?? NONE,
    has: (set, span) => {
      const found = matches(set);
      const first = found[firstFrom(found, span.start)];
      return first !== undefined && first.end <= span.end;
    },
  };
}

/** How many other people got one of these sends. Writing to the same person again is not a script. */
export function othersWith({ to }: Reading, sends: readonly PastSend[]): number {
  const people = new Set(sends.map(({ recipientKey }) => recipientKey));
  if (to) people.delete(to.recipientKey);
  return people.size;
}

/** The sentence a span begins in. */
export function sentenceAt(draft: Draft, at: number): Sentence | undefined {
  return spanAt(draft.sentences, at);
}
