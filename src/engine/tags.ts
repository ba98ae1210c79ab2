import { clean } from './clean.ts';
import { LEXICON, type Term, termsIn } from './compromise.ts';
import { lemmaOf } from './lemma.ts';
import { correctedPos, isPastHead } from './lexicon/field.ts';
import type { Pos, Word } from './parsed.ts';

/** A tagged word before its side is known; offsets are relative to the text that was tagged. */
export type Tagged = Omit<Word, 'side'>;

/** Longer runs are not words; the tagger would try every suffix of them. */
const ENDLESS = /\S{61,}/g;
const STAND_IN = 'x'.repeat(60);

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * The tagger's terms. Known names are always tagged as names, so that another name changes no judgement. They are in
 * the tagger's lexicon for this call only: words passed with a call stay in it, and a review would depend on earlier
 * ones.
 */
function termsWith(names: ReadonlySet<string>, text: string): readonly Term[] {
  const lent = [...names].filter((name) => name.length > 2 && LEXICON[name] !== 'FirstName');
  const own = lent.map((name) => [name, Object.hasOwn(LEXICON, name) ? LEXICON[name] : undefined] as const);
  for (const name of lent) LEXICON[name] = 'FirstName';
  try {
    return termsIn(text);
  } finally {
    for (const [name, tag] of own)
      if (tag === undefined) delete LEXICON[name];
      else LEXICON[name] = tag;
  }
}

/** A word of a term: its place in the tagged text, and the form under which its lemma is looked up. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly tags: ReadonlySet<string>;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** Tags one sentence. Contractions are two words: `I` and `'m`, `do` and `n't`. Never throws. */
export function tag(raw: string, names: ReadonlySet<string> = NO_NAMES): Tagged[] {
  const { text, origin } = clean(raw);
  const terms = termsWith(
    names,
    text.replace(ENDLESS, (run) => STAND_IN.padEnd(run.length)),
  );
  const words: Tagged[] = [];
  for (const token of tokensOf(terms)) {
    const [start, end] = [origin(token.start), origin(token.end - 1) + 1];
    words.push({ start, end, ...wordOf(token, raw.slice(start, end), words.at(-1)) });
  }
  return words;
}

function tokensOf(terms: readonly Term[]): Token[] {
  let at = 0;
  return terms.flatMap((term, index) => {
    const start = at + term.pre.length;
    const end = start + term.text.length;
    at = end + term.post.length;
    const next = terms[index + 1];
    if (term.implicit && next?.implicit && next.text === '') {
      const cut = start + tailIn(term.text);
      const head = { start, end: cut, form: term.implicit, tags: tagsOf(term) };
      return cut < end ? [head, { start: cut, end, form: next.implicit, tags: tagsOf(next) }] : [head];
    }
    return term.text === '' ? [] : [{ start, end, form: term.normal, tags: tagsOf(term) }];
  });
}

const tagsOf = ({ tags = NO_TAGS }: Term): ReadonlySet<string> => tags;

/**
 * Index at which the second word of a contraction begins: "n't", or after the apostrophe; its length if there is none.
 */
function tailIn(contraction: string): number {
  const cut = /n't$/i.test(contraction) ? contraction.length - 3 : contraction.indexOf("'");
  return cut > 0 ? cut : contraction.length;
}

function wordOf({ form, tags }: Token, text: string, before: Tagged | undefined): Omit<Tagged, 'start' | 'end'> {
  const norm = clean(text).text.toLowerCase();
  const tagged = posOf(tags, norm);
  const pos = correctedPos(norm, tagged, before);
  const verbal = pos === 'verb' || pos === 'auxiliary' || pos === 'modal';
  return {
    text,
    norm,
    lemma: lemmaOf(form.toLowerCase(), pos, tags),
    pos,
    past:
      verbal &&
      ((!before && isPastHead(norm)) ||
        (before && tagged === 'adjective') ||
        tags.has('PastTense') ||
        tags.has('Participle')),
    gerund: pos === 'verb' && norm.endsWith('ing'),
  };
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

/** Demonstratives and pronouns that the tagger sometimes takes for conjunctions. */
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
