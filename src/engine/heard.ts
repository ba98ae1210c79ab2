import type { Word } from './parsed.ts';
import { matchSpans, spanAt } from './spans.ts';
import { ofPrice, QUESTION, stems } from './traits/topics.ts';

/** What a clause takes up of the other side's last message: what they asked, something else they said, or nothing. */
export type Taken = 'asked' | 'said' | 'nothing';

/** The other side's last message, with which the clauses of an answer are compared. */
export interface Heard {
  /** They asked something. */
  readonly asked: boolean;
  /** They asked what it costs. */
  readonly price: boolean;
  /** They named a day or a time, or asked for one. */
  readonly time: boolean;
  taken(words: readonly Word[]): Taken;
}

const TIME =
  /\b(?:when|what time|how (?:long|soon)|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?)\b|\bat \d|\d ?(?:am|pm)\b/i;

/** @param words those of `text`, with offsets into it */
export function heardIn(text: string, words: readonly Word[]): Heard {
  const questions = matchSpans(text, QUESTION);
  const asked = stems(words.filter((word) => spanAt(questions, word.start)));
  const said = stems(words);
  return {
    asked: questions.length > 0,
    price: questions.some(({ start, end }) => ofPrice(text.slice(start, end))),
    time: TIME.test(text),
    taken: (own) => {
      const taken = [...stems(own)];
      if (taken.some((stem) => asked.has(stem))) return 'asked';
      return taken.some((stem) => said.has(stem)) ? 'said' : 'nothing';
    },
  };
}
