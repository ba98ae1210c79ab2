import nlp from 'compromise/two';
import { clean } from './clean.ts';
import { lemmaOf } from './lemma.ts';
import { correctedPos, FIELD_LEXICON, isPastHead } from './lexicon/field.ts';
import type { Pos, Word } from './parsed.ts';

/** A tagged word before its side is known; offsets are relative to the text that was tagged. */
export type Tagged = Omit<Word, 'side'> & {
  /** The tagger's own names, for the clause walk. */
  readonly tags: ReadonlySet<string>;
};

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags?: Set<string>;
}

/** Longer tokens are no words; the tagger would try every suffix of them. */
const LONGEST_WORD = 60;

nlp.addWords(FIELD_LEXICON);

const NO_NAMES: ReadonlySet<string> = new Set();

const LEXICON = (nlp.model() as unknown as { one: { lexicon: Record<string, unknown> } }).one.lexicon;

/**
 * The tagger's terms. Known names are names whatever it makes of them, so that another name changes no judgement. They
 * stand in its lexicon for this one reading: words given with a call it would keep, and a review depend on earlier ones.
 */
function termsOf(text: string, names: ReadonlySet<string>): readonly Term[] {
  const lent = [...names].filter((name) => name.length > 2 && LEXICON[name] !== 'FirstName');
  const own = lent.map((name) => [name, Object.hasOwn(LEXICON, name), LEXICON[name]] as const);
  for (const name of lent) LEXICON[name] = 'FirstName';
  try {
    return (nlp(text).document as Term[][]).flat();
  } finally {
    for (const [name, known, tag] of own)
      if (known) LEXICON[name] = tag;
      else delete LEXICON[name];
  }
}

/** Tags one sentence. Contractions are two words: `I` and `'m`, `do` and `n't`. Never throws. */
export function tag(raw: string, names: ReadonlySet<string> = NO_NAMES): Tagged[] {
  const { text, origin } = clean(raw);
  const shortened = text.replace(/\S{61,}/g, (run) =>
    'x'.repeat(Math.min(run.length, LONGEST_WORD)).padEnd(run.length),
  );
  const terms = termsOf(shortened, names);
  const words: Tagged[] = [];
  let at = 0;
  terms.forEach((term, index) => {
    const start = at + term.pre.length;
    at = start + term.text.length + term.post.length;
    const next = terms[index + 1];
    if (term.implicit && next?.implicit && next.text === '') addContraction(raw, term, next, start, origin, words);
    else if (term.text !== '') addWord(raw, term, start, start + term.text.length, term.normal, origin, words);
  });
  return words;
}

function addContraction(
  raw: string,
  term: Term,
  rest: Term,
  start: number,
  origin: (n: number) => number,
  words: Tagged[],
): void {
  const cut = /n't$/i.test(term.text) ? term.text.length - 3 : term.text.indexOf("'");
  const at = cut > 0 ? start + cut : start + term.text.length;
  addWord(raw, term, start, at, term.implicit ?? term.normal, origin, words);
  if (at < start + term.text.length)
    addWord(raw, rest, at, start + term.text.length, rest.implicit ?? rest.normal, origin, words);
}

function addWord(
  raw: string,
  term: Term,
  from: number,
  to: number,
  dictionary: string,
  origin: (n: number) => number,
  words: Tagged[],
): void {
  const start = origin(from);
  const end = origin(to - 1) + 1;
  const text = raw.slice(start, end);
  const norm = clean(text).text.toLowerCase();
  const tags = term.tags ?? new Set<string>();
  const pos = correctedPos(norm, posOf(tags, norm), words[words.length - 1]);
  const verbal = pos === 'verb' || pos === 'auxiliary' || pos === 'modal';
  words.push({
    start,
    end,
    text,
    norm,
    lemma: lemmaOf(dictionary.toLowerCase(), pos, tags),
    pos,
    past: verbal && ((words.length === 0 && isPastHead(norm)) || tags.has('PastTense') || tags.has('Participle')),
    gerund: verbal && norm.endsWith('ing') && pos === 'verb',
    tags,
  });
}

const ORDER: readonly (readonly [string, Pos])[] = [
  ['Url', 'url'],
  ['Email', 'url'],
  ['QuestionWord', 'question-word'],
  ['Modal', 'modal'],
  ['Auxiliary', 'auxiliary'],
  ['Verb', 'verb'],
  ['Pronoun', 'pronoun'],
  ['Possessive', 'noun'],
  ['Value', 'number'],
  ['ProperNoun', 'name'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Negative', 'adverb'],
  ['Adverb', 'adverb'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Expression', 'interjection'],
];
const PRONOUNS = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
  'you',
  'your',
  'yours',
  'yourself',
  'yourselves',
  'they',
  'their',
  'them',
  'he',
  'she',
  'his',
  'her',
  'it',
  'its',
]);
const PREPOSITIONS = new Set([
  'to',
  'of',
  'in',
  'on',
  'at',
  'for',
  'with',
  'from',
  'by',
  'about',
  'into',
  'across',
  'through',
  'after',
  'before',
  'over',
  'under',
  'between',
  'during',
  'within',
  'without',
]);

/** They point or stand for a thing; the tagger takes some of them for conjunctions. */
const POINTERS = new Set([
  'this',
  'that',
  'these',
  'those',
  'nobody',
  'somebody',
  'someone',
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'nothing',
  'something',
  'both',
]);

function posOf(tags: ReadonlySet<string>, norm: string): Pos {
  if (PRONOUNS.has(norm)) return 'pronoun';
  if (PREPOSITIONS.has(norm)) return 'preposition';
  if (POINTERS.has(norm)) return 'determiner';
  for (const [name, pos] of ORDER) {
    if (!tags.has(name)) continue;
    if (pos === 'noun' && name === 'Possessive' && tags.has('ProperNoun')) return 'name';
    return pos;
  }
  return 'other';
}
