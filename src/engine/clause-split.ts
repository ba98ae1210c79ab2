import type { Word } from './parsed.ts';

/** Words that open a condition. */
export const CONDITIONAL: ReadonlySet<string> = new Set([
  'if',
  'when',
  'unless',
  'should',
  'once',
  'until',
  'whenever',
  'while',
]);
const JOINERS = new Set([
  'and',
  'but',
  'so',
  'yet',
  'or',
  'because',
  'since',
  'while',
  'although',
  'though',
  'which',
  'whereas',
]);
/** A lead-in before a colon has fewer words than this ("May I ask"). */
const LEAD = 5;
const INVERTED = new Set(['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have', 'can', 'will', 'would']);
const HELPS = new Set(['help', 'let']);
const SUBJECTS = new Set(['i', 'we', 'you', 'they', 'he', 'she', 'it', 'that', 'this', 'there']);

/** Splits the words of a sentence where a new clause with its own subject and verb begins. */
export function splitWords(text: string, words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let current: Word[] = [];
  words.forEach((word, index) => {
    if (current.length > 1 && opensClause(text, words, index, current) && hasVerb(current)) {
      groups.push(current);
      current = [];
    }
    current.push(word);
  });
  if (current.length > 0) groups.push(current);
  return groups;
}

const hasVerb = (words: readonly Word[]): boolean =>
  words.length >= 3 && words.some((word) => word.pos === 'verb' || word.pos === 'auxiliary');

function opensClause(text: string, words: readonly Word[], index: number, current: readonly Word[]): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before) return false;
  const gap = text.slice(before.end, word.start);
  if (gap.includes(':') && current.length >= LEAD && asks(text, words, index)) return true;
  if (/[;:]|\s[-–—]+\s|[–—]|\.{3}|…|[.!?]\s/.test(gap)) return ownClause(words, index);
  if (word.norm === 'and' && goesOn(text, words, index + 1, current)) return false;
  if (JOINERS.has(word.norm)) return (gap.includes(',') || strongJoin(word.norm)) && ownClause(words, index + 1);
  if (gap.includes(',') && CONDITIONAL.has(current[0]?.norm ?? '') && isOrder(words, index)) return true;
  return gap.includes(',') && startsSubject(word) && ownClause(words, index);
}

/** "One thing I should have asked: do the docks share a line?": the question begins at the colon. */
function asks(text: string, words: readonly Word[], index: number): boolean {
  return INVERTED.has(words[index]?.norm ?? '') && isNominal(words[index + 1]) && /\?["”’)\]\s]*$/.test(text);
}

/**
 * Whether the words after "and" continue the clause before it: "on Mondays and Thursdays, so …", "helped Bexley and
 * Marlow save a fifth".
 */
function goesOn(text: string, words: readonly Word[], index: number, current: readonly Word[]): boolean {
  const head = words[index];
  const verb = words.slice(index + 1, index + 6).find((word) => word.pos === 'verb' || isAux(word));
  if (!head || !verb || !isNominal(head) || SUBJECTS.has(head.norm)) return false;
  const helped = verb.pos === 'verb' && verb.norm === verb.lemma && current.some(({ lemma }) => HELPS.has(lemma));
  return helped || /^,/.test(text.slice(head.end));
}

/** An order after a condition: "If it is the card, just reply". */
function isOrder(words: readonly Word[], index: number): boolean {
  let at = index;
  while (words[at]?.pos === 'adverb' || words[at]?.norm === 'please' || words[at]?.norm === 'kindly') at++;
  const word = words[at];
  return word?.pos === 'verb' && word.norm === word.lemma && !word.gerund;
}

const strongJoin = (norm: string): boolean => norm === 'and' || norm === 'but' || norm === 'so' || norm === 'because';
const startsSubject = (word: Word): boolean => SUBJECTS.has(word.norm) || word.side !== 'none';

/** A subject followed by a verb within a few words. */
function ownClause(words: readonly Word[], index: number): boolean {
  let at = index;
  while (words[at]?.pos === 'adverb' && at < index + 2) at++;
  const head = words[at];
  if (!head) return false;
  if (isAux(head)) return isNominal(words[at + 1]);
  if (!isNominal(head)) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const word = words[i];
    if (word?.pos === 'verb' || word?.pos === 'auxiliary' || word?.pos === 'modal') return !word.gerund;
    if (word && !isNominal(word) && word.pos !== 'adjective' && word.pos !== 'adverb') return false;
  }
  return false;
}

const isAux = (word: Word): boolean => word.pos === 'auxiliary' || word.pos === 'modal';
const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && ['pronoun', 'noun', 'name', 'determiner', 'number'].includes(word.pos);
