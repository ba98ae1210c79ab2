import type { Shape } from './clauses.ts';
import { sizeOf } from './focus.ts';
import type { ReadSentence, Verdict } from './orientation.ts';
import type { Clause, Sentence, Word } from './parsed.ts';
import { partOf } from './pull.ts';
import { moved } from './spans.ts';
import type { Orientation } from './types.ts';

/** A judged sentence with its offsets into the text. */
export function placed({ segment, text, parsed }: ReadSentence, index: number, verdicts: readonly Verdict[]): Sentence {
  const told = parsed.shapes.flatMap((shape, i) => {
    const verdict = verdicts[i];
    return verdict ? [clauseOf(shape, verdict, index, segment.start + parsed.at)] : [];
  });
  const clauses = told.map((clause, i) =>
    withIdle(clause, {
      ...(i === 0 && { start: segment.start, before: parsed.before.map((word) => moved(word, segment.start)) }),
      ...(i === told.length - 1 && { end: segment.end, after: parsed.after.map((word) => moved(word, segment.start)) }),
    }),
  );
  const words = clauses.flatMap((clause) => clause.words);
  return {
    start: segment.start,
    end: segment.end,
    key: parsed.key,
    index,
    text,
    paragraph: segment.paragraph,
    bullet: segment.bullet,
    question: /\?["”’)\]\s]*$/.test(text),
    words,
    clauses,
    ...largest(told),
  };
}

interface Idle {
  readonly start?: number;
  readonly end?: number;
  readonly before?: readonly Word[];
  readonly after?: readonly Word[];
}

/** A clause with the idle words around it. They become part of it, but it counts as it would without them. */
function withIdle(clause: Clause, { start = clause.start, end = clause.end, before = [], after = [] }: Idle): Clause {
  if (before.length + after.length === 0) return clause;
  const words = [...before, ...clause.words, ...after];
  return { ...clause, start, end, words, pull: partOf(clause.pull, sizeOf(clause.words) / sizeOf(words)) };
}

function clauseOf(shape: Shape, verdict: Verdict, sentence: number, at: number): Clause {
  const { inner: _inner, elided: _elided, ...kept } = shape;
  return {
    ...kept,
    ...verdict,
    sentence,
    start: shape.start + at,
    end: shape.end + at,
    words: shape.words.map((word) => moved(word, at)),
    subject: shape.subject.map((word) => moved(word, at)),
    verb: shape.verb && moved(shape.verb, at),
    anchors: shape.anchors.map((anchor) => moved(anchor, at)),
    deciding: verdict.deciding.map((span) => moved(span, at)),
  };
}

/** The orientation of most of the sentence's characters; ties are self. */
function largest(clauses: readonly Clause[]): { orientation: Orientation; confidence: number } {
  const sizes = new Map<Orientation, number>();
  for (const clause of clauses)
    sizes.set(clause.orientation, (sizes.get(clause.orientation) ?? 0) + clause.end - clause.start);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] === 'self' ? -1 : 1));
  const orientation = ranked[0]?.[0] ?? 'neutral';
  const same = clauses.filter((clause) => clause.orientation === orientation);
  return { orientation, confidence: same.reduce((best, clause) => Math.max(best, clause.confidence), 0) };
}
