import type { Shape } from './clauses.ts';
import type { Clause, Sentence, Word } from './parsed.ts';
import type { Piece } from './segment.ts';
import type { Sides } from './sides.ts';
import type { DraftInput, Orientation, Span } from './types.ts';

/** A sentence that was parsed but not judged. */
export interface ReadSentence {
  readonly piece: Piece;
  readonly text: string;
  readonly parsed: { readonly words: readonly Word[]; readonly shapes: readonly Shape[] };
}

interface Verdict {
  readonly orientation: Orientation;
  readonly strength: number;
  readonly confidence: number;
  readonly row: string;
  readonly because: string;
  readonly deciding: readonly Span[];
}

/** Judges every clause in the order of the text; a clause with no side continues what came before. */
export function orient(read: readonly ReadSentence[], _input: DraftInput, sides: Sides): Sentence[] {
  let before: Orientation = 'neutral';
  return read.map(({ piece, text, parsed }, index) => {
    const at = piece.start;
    const clauses = parsed.shapes.map((shape): Clause => {
      const verdict = judgeShape(shape, before, sides);
      before = verdict.orientation;
      const { inner: _inner, elided: _elided, ...kept } = shape;
      return {
        ...kept,
        ...verdict,
        sentence: index,
        start: shape.start + at,
        end: shape.end + at,
        words: shape.words.map((word) => moved(word, at)),
        subject: shape.subject.map((word) => moved(word, at)),
        verb: shape.verb && moved(shape.verb, at),
        anchors: shape.anchors.map((anchor) => moved(anchor, at)),
        deciding: verdict.deciding.map((span) => ({ start: span.start + at, end: span.end + at })),
      };
    });
    const { orientation, confidence } = largest(clauses);
    return {
      start: piece.start,
      end: piece.end,
      index,
      text,
      paragraph: piece.paragraph,
      bullet: piece.bullet,
      question: /\?["”’)\]\s]*$/.test(text),
      words: parsed.words.map((word) => moved(word, at)),
      clauses,
      orientation,
      confidence,
    };
  });
}

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });

/** The orientation that holds most of the sentence; ties are self. */
function largest(clauses: readonly Clause[]): { orientation: Orientation; confidence: number } {
  const sizes = new Map<Orientation, number>();
  for (const clause of clauses)
    sizes.set(clause.orientation, (sizes.get(clause.orientation) ?? 0) + clause.end - clause.start);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] === 'self' ? -1 : 1));
  const orientation = ranked[0]?.[0] ?? 'neutral';
  return {
    orientation,
    confidence: Math.max(
      0,
      ...clauses.filter((clause) => clause.orientation === orientation).map((clause) => clause.confidence),
    ),
  };
}

function judgeShape(shape: Shape, before: Orientation, sides: Sides): Verdict {
  const reader = shape.words.filter((word) => word.side === 'reader');
  const sender = shape.words.filter((word) => word.side === 'sender');
  const say = (
    orientation: Orientation,
    row: string,
    because: string,
    words: readonly Word[],
    strength = 1,
    confidence = 0.8,
  ): Verdict => ({
    orientation,
    row,
    because,
    strength,
    confidence,
    deciding: (words.length > 0 ? words : shape.words.slice(0, 1)).map(({ start, end }) => ({ start, end })),
  });
  const subject = shape.subjectSide;
  const core = [...shape.subject, ...(shape.verb ? [shape.verb] : [])];
  if (shape.question) {
    if (shape.act === 'meet' || shape.act === 'offer')
      return say('self', 'question-ask', 'The answer would be about your offer or a slot', core);
    if (reader.length > 0) return say('customer', 'question', 'The answer would describe their situation', reader);
    return say(sender.length > 0 ? 'self' : 'customer', 'question', 'What the answer would be about', core);
  }
  if (shape.act === 'courtesy') return say('neutral', 'courtesy', 'A courtesy', core);
  if (subject === 'sender') {
    if ((shape.act === 'attend' || shape.act === 'learn') && (reader.length > 0 || shape.anchors.length > 0))
      return say('customer', 'notice', 'You are only the observer; the content is theirs', core, 0.8);
    return say('self', 'own-act', 'You or your company act here', core);
  }
  if (subject === 'reader') {
    if (shape.act === 'buy' || sender.length > 0)
      return say('self', 'reader-buys', 'What they would do serves your offer', core);
    if (shape.imperative) return say('self', 'imperative', 'It asks them to act for you', core, 0.8);
    return say('customer', 'their-situation', 'They are the subject', core);
  }
  if (reader.length > 0 && sender.length === 0)
    return say('customer', 'their-thing', 'It is about something of theirs', reader, 0.7, 0.6);
  if (sender.length > 0) return say('self', 'own-thing', 'It is about something of yours', sender, 0.8, 0.6);
  return say(
    before === 'shared' && !sides.contact ? 'neutral' : before,
    'continues',
    'It continues what came before',
    [],
    0.7,
    0.5,
  );
}
