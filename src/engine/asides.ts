import { cuesIn } from './lexicon/cues.ts';
import type { Word } from './parsed.ts';

/** Verbs of bare relative clauses that only say how the writer knows something: "the teams I talk to". */
const KNOWN_BY = new Set('know read see hear meet speak talk find watch visit check count audit ask come'.split(' '));

/** "They trust in our experience" is about the writer. */
const TRUSTED = new Set(['trust', 'confidence', 'faith', 'believe', 'rely']);

/** Words that only say how the writer came to know or feel something. The clause is about the rest. */
export function asidesIn(words: readonly Word[]): ReadonlySet<Word | undefined> {
  const told = cuesIn(words.map((word) => word.norm)).flatMap(({ cue, at, length }) =>
    cue === 'aside' && !TRUSTED.has(words[at - 1]?.lemma ?? '') ? words.slice(at, at + length) : [],
  );
  return new Set([...told, ...words.flatMap((_, at) => words.slice(at, relativeEnd(words, at)))]);
}

/** End index of "I've read" in "the best line I've read"; `at` itself if there is none. */
function relativeEnd(words: readonly Word[], at: number): number {
  const before = words[at - 1]?.pos;
  if (words[at]?.norm !== 'i' || at < 2 || (before !== 'noun' && before !== 'name')) return at;
  let verb = at + 1;
  while (words[verb]?.pos === 'auxiliary' || words[verb]?.pos === 'adverb' || words[verb]?.lemma === 'have') verb++;
  return KNOWN_BY.has(words[verb]?.lemma ?? '') ? verb + 1 : at;
}
