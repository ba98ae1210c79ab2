import { type Sense, sensesOf } from './lexicon/senses.ts';
import type { Word } from './parsed.ts';
import type { Sight } from './sight.ts';

/** What the answer to a question would describe. A question is graded by its content, never by its form (V29). */
export type Asks =
  | 'slot'
  | 'nothing'
  | 'consent'
  | 'offer'
  | 'familiar'
  | 'attention'
  | 'person'
  | 'ours'
  | 'theirs'
  | 'open';

const HAVING = new Set([
  'have',
  'free',
  'available',
  'spare',
  'work',
  'suit',
  'open',
  'be',
  'make',
  'get',
  'find',
  'do',
  'time',
  'schedule',
  'book',
  'meet',
  'talk',
  'chat',
  'call',
  'connect',
  'hop',
  'jump',
  'grab',
  'set',
  'speak',
]);

/** Nouns that are a request for time in the plural as well, unlike "your onboarding calls". */
const TIMES = new Set(['minute', 'min', 'slot', 'time', 'hour']);

/** The first kind that fits, in this order. */
export function asksWhat({ shape, cues, reader, sender }: Sight): { asks: Asks; words: readonly Word[] } {
  const { words } = shape;
  const of = (...senses: Sense[]) =>
    words.filter((word) => sensesOf(word.lemma).some((sense) => senses.includes(sense)));
  if (cues.has('rhetorical')) return { asks: 'nothing', words: words.slice(0, 3) };
  if (cues.has('familiar')) return { asks: 'familiar', words: reader };
  if (cues.has('bump') && !cues.has('quoted')) return { asks: 'attention', words: sender };
  if (cues.has('person')) return { asks: 'person', words: reader };
  if (words.some(({ norm }) => norm === 'interested') && reader.length > 0) return { asks: 'offer', words: reader };
  const meetings = of('meeting').filter(({ norm, lemma }) => TIMES.has(lemma) || norm !== `${lemma}s`);
  if ((cues.has('slot') || meetings.length > 0) && words.some((word) => HAVING.has(word.lemma)))
    return { asks: 'slot', words: of('meeting', 'day') };
  if (of('day').length > 0 && words.some((word) => word.lemma === 'look')) return { asks: 'slot', words: of('day') };
  if (cues.has('permission') && !asksLeave(words)) return { asks: 'consent', words: sender };
  if (cues.has('worth') || cues.has('hook')) return { asks: 'offer', words: of('interest') };
  if (sender.length > 0 && reader.length === 0 && !asksLeave(words)) return { asks: 'ours', words: sender };
  if (reader.length > 0) return { asks: 'theirs', words: reader };
  return { asks: 'open', words: words.slice(0, 1) };
}

/** "Can I ask which one fits": the real question is the inner one. */
export const asksLeave = (words: readonly Word[]): boolean =>
  words.slice(0, 6).some((word, i) => word.lemma === 'ask' && QUESTIONS.has(words[i + 1]?.norm ?? ''));

const QUESTIONS = new Set(['who', 'what', 'which', 'when', 'where', 'why', 'how', 'whether', 'if']);
