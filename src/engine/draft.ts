import { lastWritten } from './automatic.ts';
import { createCache } from './cache.ts';
import { shapesOf } from './clauses.ts';
import { cut } from './cuts.ts';
import { withGroups } from './groups.ts';
import { heardIn } from './heard.ts';
import { toldIn } from './idle.ts';
import { type Judge, orient, type Parsed, type ReadSentence } from './orientation.ts';
import { judgeByWeights } from './orientation-table.ts';
import type { Draft, Word } from './parsed.ts';
import { segment } from './segment.ts';
import { resolveSides, type Sides, sideOf } from './sides.ts';
import { isInside, matchSpans, moved } from './spans.ts';
import { tag } from './tags.ts';
import type { Correction, DraftInput } from './types.ts';

/** Sentences per generation; a 20,000-word text has some 1,300. */
const worded = createCache<readonly Word[]>(2000);
const parsed = createCache<Parsed>(2000);

/**
 * Parses a draft: cuts, sentences, clauses with their orientation. Pure and total: any string gives a draft. Offsets
 * are UTF-16 offsets into `input.body`.
 */
export function parse(
  input: DraftInput,
  judge: Judge = judgeByWeights,
  corrections: readonly Correction[] = [],
): Draft {
  const text = input.body;
  const sides = resolveSides(input);
  const { lines, cuts } = cut(text, sides.names);
  const read = segment(text, lines).map((one): ReadSentence => {
    const sentence = text.slice(one.start, one.end);
    return { segment: one, text: sentence, parsed: parseSentence(sentence, sides) };
  });
  const last = lastWritten(input);
  const theirs = last ? wordsOf(last.text, sides) : [];
  const sentences = orient(read, input, sides, last ? heardIn(last.text, theirs) : null, judge, corrections);
  return {
    input,
    text,
    cuts,
    sentences,
    clauses: sentences.flatMap((sentence) => sentence.clauses),
    subject: wordsOf(input.subject ?? '', sides),
    theirs,
    wordCount: sentences.reduce(
      (sum, sentence) => sum + sentence.words.filter((word) => /[\p{L}\d]/u.test(word.text)).length,
      0,
    ),
    firstTouch:
      (input.thread ?? []).length === 0 &&
      input.kind !== 'reply' &&
      input.kind !== 'follow_up' &&
      input.kind !== 'breakup',
    // Sentence by sentence, so that an unclosed quotation mark ends with its sentence.
    quoted: sentences.flatMap((one) => matchSpans(one.text, QUOTATION).map((span) => moved(span, one.start))),
  };
}

function parseSentence(text: string, sides: Sides): Parsed {
  const key = `${sides.key}\n${text}`;
  return parsed.get(key, () => {
    const { start, end, close } = toldIn(text);
    const told = text.slice(start, end) + close;
    const idle = (from: number, to: number) => wordsOf(text.slice(from, to), sides).map((word) => moved(word, from));
    return {
      key,
      told,
      at: start,
      shapes: shapesOf(told, quotedSides(told, wordsOf(told, sides))),
      before: idle(0, start),
      after: idle(end, text.length - close.length),
    };
  });
}

/** Tagged words with their sides. Also used for the subject line and the other side's message, sentence by sentence. */
function wordsOf(text: string, sides: Sides): readonly Word[] {
  if (text === '') return [];
  return worded.get(`${sides.key}\n${text}`, () => {
    const words = tag(text, sides.names).map((word) => ({
      ...word,
      side: sideOf(word.norm, word.text, sides),
    }));
    return withGroups(text, words, sides.groups);
  });
}

/** Gives "we" in quotation marks to whoever is quoted: the reader if the sentence says "you", else a third party. */
function quotedSides(text: string, words: readonly Word[]): readonly Word[] {
  const quotations = matchSpans(text, QUOTATION);
  if (quotations.length === 0) return words;
  const inside = (word: Word) => isInside(word, quotations);
  const speaker = words.some((word) => word.side === 'reader' && !inside(word)) ? 'reader' : 'third';
  return words.map((word) =>
    word.side === 'sender' && word.pos === 'pronoun' && inside(word) ? { ...word, side: speaker } : word,
  );
}

const QUOTATION = /"[^"]{2,400}"|“[^”]{2,400}”|«[^»]{2,400}»/g;
