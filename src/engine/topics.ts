import type { Word } from './parsed.ts';
import { tag } from './tags.ts';
import type { DraftInput, Orientation } from './types.ts';

/** Remembers, for each thing mentioned, the label of the last sentence that mentioned it. */
export interface Topics {
  of(words: readonly Word[]): Orientation | null;
  /** Whether one of the words is listed in the playbook as the customers' world, and still belongs to the reader. */
  listed(words: readonly Word[]): boolean;
  say(words: readonly Word[], orientation: Orientation): void;
}

const DULL = new Set([
  'time',
  'day',
  'week',
  'month',
  'year',
  'thing',
  'way',
  'lot',
  'bit',
  'one',
  'people',
  'something',
  'anything',
  'thanks',
  'minute',
  'today',
  'call',
  'email',
]);

/**
 * Topics of a draft. Listed words of the customers' world start as theirs, until a sentence about the sender takes them
 * up.
 */
export function topicsOf({ recipient }: DraftInput): Topics {
  const theirs = (recipient?.words ?? []).flatMap((phrase) => tag(phrase));
  const listed = new Set(theirs.map(({ lemma }) => lemma));
  const last = new Map<string, Orientation>([...listed].map((lemma) => [lemma, 'customer']));
  return {
    listed: (words) => words.some(({ lemma }) => listed.has(lemma) && last.get(lemma) !== 'self'),
    of(words) {
      const counts = new Map<Orientation, number>();
      for (const word of words) {
        const label = isTopic(word) ? last.get(word.lemma) : undefined;
        if (label && label !== 'neutral') counts.set(label, (counts.get(label) ?? 0) + 1);
      }
      const ranked = [...counts].sort((a, b) => b[1] - a[1]);
      return ranked[0] && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : null;
    },
    say(words, orientation) {
      for (const word of words) if (isTopic(word)) last.set(word.lemma, orientation);
    },
  };
}

const isTopic = (word: Word): boolean =>
  (word.pos === 'noun' || word.pos === 'name') && word.norm.length > 3 && word.side === 'none' && !DULL.has(word.lemma);
