import { createCache } from './cache.ts';
import type { Sentence, Word } from './parsed.ts';
import type { Span } from './types.ts';

/**
 * Phrase patterns and the one net that looks for all of them in a single pass over the words of a sentence.
 *
 * A pattern is tokens with spaces between them:
 * - `word`: its written or dictionary form
 * - `a|b`: either; `x?`: may be absent; `_`: any one word; `~`: up to three words
 * - `^` and `$`: the ends of the sentence
 * - `<reader> <sender> <third> <number> <name> <noun> <verb> <adjective> <adverb> <gerund>`: kinds of words
 *
 * Contractions are written out: "i would love" finds "I'd love".
 */
export interface PhraseSet {
  readonly patterns: readonly string[];
}

/** Makes a set of patterns. A rule lists its sets, and the net looks for them. */
export function phrases(...patterns: readonly string[]): PhraseSet {
  return { patterns };
}

/** Where a pattern was found: the span of its words, and the index of the sentence they stand in. */
export interface Match extends Span {
  readonly sentence: number;
}

/** A word as patterns see it. */
export interface Piece {
  readonly norm: string;
  readonly lemma: string;
  readonly word: Word;
}

type Test = (piece: Piece) => boolean;

interface Token {
  /** The forms and classes that a match may begin with; empty if any word will do. */
  readonly starts: readonly string[];
  readonly test: Test;
  readonly least: 0 | 1;
  readonly most: 1 | 3;
}

interface Pattern {
  readonly set: PhraseSet;
  readonly tokens: readonly Token[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** By name. A map, since a rep's own phrase may be the name of an object's member, such as "constructor". */
const CLASSES: ReadonlyMap<string, (word: Word) => boolean> = new Map([
  ['<reader>', ({ side }) => side === 'reader'],
  ['<sender>', ({ side }) => side === 'sender'],
  ['<third>', ({ side }) => side === 'third'],
  ['<number>', ({ pos }) => pos === 'number'],
  ['<name>', ({ pos }) => pos === 'name'],
  ['<noun>', ({ pos }) => pos === 'noun' || pos === 'name'],
  ['<verb>', ({ pos }) => pos === 'verb'],
  ['<adjective>', ({ pos }) => pos === 'adjective'],
  ['<adverb>', ({ pos }) => pos === 'adverb'],
  ['<gerund>', ({ gerund }) => gerund],
]);

const CLASS_LIST = [...CLASSES];

const TAILS: readonly (readonly [tail: string, norm: string, lemma: string])[] = [
  ["n't", 'not', 'not'],
  ["'m", 'am', 'be'],
  ["'re", 'are', 'be'],
  ["'ve", 'have', 'have'],
  ["'ll", 'will', 'will'],
  ["'d", 'would', 'would'],
];

const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["let's", ['let', 'us']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["it's", ['it', 'be']],
  ["that's", ['that', 'be']],
  ["here's", ['here', 'be']],
  ["there's", ['there', 'be']],
  ["what's", ['what', 'be']],
  ["who's", ['who', 'be']],
  ["how's", ['how', 'be']],
  ["where's", ['where', 'be']],
]);

/** The words a pattern sees in a word: a contraction is the two it stands for. */
export function piecesOf(word: Word): Piece[] {
  if (!word.norm.includes("'") && word.norm !== 'cannot') return [{ norm: word.norm, lemma: word.lemma, word }];
  const whole = WHOLE.get(word.norm);
  if (whole) return whole.map((norm) => ({ norm, lemma: norm, word }));
  for (const [tail, norm, lemma] of TAILS) {
    if (!word.norm.endsWith(tail)) continue;
    const head = word.norm.slice(0, -tail.length);
    const last = { norm, lemma, word };
    return head ? [{ norm: head, lemma: head, word }, last] : [last];
  }
  return [{ norm: word.norm, lemma: word.lemma, word }];
}

/** The piece at which a shown match begins: "n't" is not shown without its verb. */
function headAt(line: readonly Piece[], at: number): Piece | undefined {
  const [before, piece] = [line[at - 1], line[at]];
  return piece?.word.norm === "n't" && before?.word.end === piece.word.start ? before : piece;
}

function token(source: string): Token {
  if (source === '~') return { starts: [], test: () => true, least: 0, most: 3 };
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const least = optional ? 0 : 1;
  if (body === '_') return { starts: [], test: () => true, least, most: 1 };
  const parts = body.split('|');
  const classes = parts.flatMap((part) => CLASSES.get(part) ?? []);
  const forms = new Set(parts.filter((part) => !CLASSES.has(part)));
  const test: Test = ({ norm, lemma, word }) =>
    forms.has(norm) || forms.has(lemma) || classes.some((fits) => fits(word));
  return { starts: parts, test, least, most: 1 };
}

function compile(set: PhraseSet, source: string): Pattern {
  const parts = source.split(' ');
  const atStart = parts[0] === '^';
  const atEnd = parts.at(-1) === '$';
  const tokens = parts.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).map(token);
  return { set, tokens, atStart, atEnd };
}

/** Index after the last piece of the longest match from `at`, or -1. */
function matchFrom(pattern: Pattern, line: readonly Piece[], at: number, index = 0): number {
  const wanted = pattern.tokens[index];
  if (!wanted) return !pattern.atEnd || at === line.length ? at : -1;
  let reach = 0;
  while (reach < wanted.most) {
    const piece = line[at + reach];
    if (!piece || !wanted.test(piece)) break;
    reach += 1;
  }
  for (let taken = reach; taken >= wanted.least; taken -= 1) {
    const end = matchFrom(pattern, line, at + taken, index + 1);
    if (end >= 0) return end;
  }
  return -1;
}

interface Found {
  readonly into: Map<PhraseSet, Match[]>;
  readonly sentence: number;
}

/** A match in a sentence that began at `from`. */
interface Kept {
  readonly set: PhraseSet;
  readonly match: Match;
  readonly from: number;
}

/** The words and classes a pattern can begin with, including those after optional tokens; null if any word will do. */
function startsOf(tokens: readonly Token[]): readonly string[] | null {
  const first = tokens[0];
  if (!first || first.starts.length === 0) return null;
  if (first.least > 0) return first.starts;
  const rest = startsOf(tokens.slice(1));
  return rest && [...first.starts, ...rest];
}

/** All patterns of all rules, indexed by the words they can begin with. */
export class Net {
  /** By the words, or the classes of words, a pattern can begin with. */
  readonly #byStart = new Map<string, Pattern[]>();
  /** The classes some pattern can begin with. */
  readonly #classes: typeof CLASS_LIST;
  /** Patterns that can begin with anything. */
  readonly #open: Pattern[] = [];
  readonly #kept = createCache<readonly Kept[]>(2000);

  constructor(sets: Iterable<PhraseSet>) {
    for (const set of new Set(sets)) for (const source of set.patterns) this.#add(compile(set, source));
    this.#classes = CLASS_LIST.filter(([name]) => this.#byStart.has(name));
  }

  #add(pattern: Pattern): void {
    const starts = startsOf(pattern.tokens);
    if (starts === null) {
      this.#open.push(pattern);
      return;
    }
    for (const start of new Set(starts)) {
      const known = this.#byStart.get(start);
      if (known) known.push(pattern);
      else this.#byStart.set(start, [pattern]);
    }
  }

  #try(patterns: readonly Pattern[] | undefined, line: readonly Piece[], at: number, found: Found): void {
    for (const pattern of patterns ?? []) {
      if (pattern.atStart && at > 0) continue;
      const [first, last] = [headAt(line, at), line[matchFrom(pattern, line, at) - 1]];
      if (first && last)
        addMatch(found.into, pattern.set, { start: first.word.start, end: last.word.end, sentence: found.sentence });
    }
  }

  /** Adds the matches in a sentence of a draft to `into`. They are cached, so that typing rereads only what changed. */
  readSentence({ key, words, start, index }: Sentence, into: Map<PhraseSet, Match[]>): void {
    const kept = this.#kept.get(key, () => {
      const found = new Map<PhraseSet, Match[]>();
      this.read(words, index, found);
      return [...found].flatMap(([set, matches]) => matches.map((match) => ({ set, match, from: start })));
    });
    for (const { set, match, from } of kept) {
      const moved = { start: match.start - from + start, end: match.end - from + start, sentence: index };
      const known = into.get(set);
      if (known) known.push(moved);
      else into.set(set, [moved]);
    }
  }

  /** Finds every pattern in one sentence's words and adds what it finds to `into`, in the order of the text. */
  read(words: readonly Word[], sentence: number, into: Map<PhraseSet, Match[]>): void {
    const line = words.flatMap(piecesOf);
    const found = { into, sentence };
    line.forEach(({ norm, lemma, word }, at) => {
      this.#try(this.#byStart.get(norm), line, at, found);
      if (lemma !== norm) this.#try(this.#byStart.get(lemma), line, at, found);
      for (const [name, fits] of this.#classes) if (fits(word)) this.#try(this.#byStart.get(name), line, at, found);
      this.#try(this.#open, line, at, found);
    });
  }
}

/** Adds a match. Of overlapping matches of one set the longest stays. */
function addMatch(into: Map<PhraseSet, Match[]>, set: PhraseSet, match: Match): void {
  const found = into.get(set);
  if (!found) {
    into.set(set, [match]);
    return;
  }
  const last = found.at(-1);
  if (!last || match.start >= last.end) found.push(match);
  else if (match.start === last.start && match.end > last.end) found[found.length - 1] = match;
}
