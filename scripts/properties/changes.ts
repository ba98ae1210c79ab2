import fc from 'fast-check';
import { parse } from '../../src/engine/draft.ts';
import { isCommon } from '../../src/engine/names.ts';
import type { Draft, Sentence } from '../../src/engine/parsed.ts';
import type { DraftInput } from '../../src/engine/types.ts';
import { MESSAGES, SELF_SENTENCES } from './pool.ts';
import { PARAPHRASES } from './synonyms.ts';

/** A message, and the same changed in a way that must not raise its number by more than `allowed` points. */
export interface Change {
  readonly before: DraftInput;
  readonly after: DraftInput;
  readonly allowed: number;
  /** The number may not fall either. */
  readonly same?: true;
  /** What was put in or taken out, to be shown. */
  readonly words: string;
}

/** Null where the case says nothing: no such sentence, or the engine calls it something else. */
type Property = fc.Arbitrary<Change | null>;

const anyMessage = fc.constantFrom(...MESSAGES);
const place = fc.double({ min: 0, max: 0.999999, noNaN: true });
const pick = <T>(list: readonly T[], share: number): T | undefined => list[Math.floor(share * list.length)];
const withBody = (input: DraftInput, body: string): DraftInput => ({ ...input, body });

function wholly(orientation: string, sentence: Sentence | undefined): boolean {
  return sentence?.clauses.every((clause) => clause.orientation === orientation) === true;
}

function inserted(before: DraftInput, text: string, share: number): Change | null {
  const draft: Draft = parse(before);
  const at = pick(draft.sentences, share)?.start;
  // What is said twice counts once.
  if (at === undefined || draft.sentences.some((one) => one.text === text)) return null;
  const after = withBody(before, `${before.body.slice(0, at)}${text} ${before.body.slice(at)}`);
  const added = parse(after).sentences.find((one) => one.start === at);
  return added?.text === text && wholly('self', added) ? { before, after, allowed: 0, words: text } : null;
}

function deleted(before: DraftInput, share: number): Change | null {
  const customer = parse(before).sentences.filter((one) => wholly('customer', one));
  const gone = pick(customer, share);
  if (!gone) return null;
  const after = withBody(before, before.body.slice(0, gone.start) + before.body.slice(gone.end).trimStart());
  return { before, after, allowed: 0, words: gone.text };
}

const NAMES = ['Marta', 'Oleg', 'Priya', 'Hamish', 'Lucia', 'Tunde', 'Ingrid', 'Wei'];

function renamed(before: DraftInput, name: string): Change | null {
  const old = before.recipient?.name?.split(/\s+/)[0];
  // "Kitchen Manager" names nobody.
  if (!old || isCommon(old.toLowerCase()) || !/^\p{Lu}\p{Ll}{2,}$/u.test(old) || !before.body.includes(old))
    return null;
  const swap = (text: string) => text.replace(new RegExp(`(?<!\\p{L})${old}(?!\\p{L})`, 'gu'), name);
  const recipient = { ...before.recipient, name: swap(before.recipient?.name ?? '') };
  const after = { ...before, body: swap(before.body), subject: before.subject && swap(before.subject), recipient };
  return { before, after, allowed: 0, same: true, words: `${old} -> ${name}` };
}

/** The readers' worst pitches, with "you" and "your" wherever they fit. */
const pitches = MESSAGES.filter(({ kind, judges }) => kind === 'cold' && judges.every(({ focus }) => focus <= 15));
const ENDS = [
  ' for you',
  ' for your team',
  ' for you and your team',
  ' at your company',
  ', just for you',
  ' with you',
  ' across your whole company',
  ' for people like you',
  ' that you need',
  ', as you know',
  ' on your side',
];
const HEADS = ['As you know, ', 'You see, ', 'For you, ', 'For your team: '];

/** The words put at the end of some statements; "Hey." and "1." are none. */
function ended(before: DraftInput, words: string, share: number): Change | null {
  return stuffed(
    before,
    words,
    parse(before)
      .sentences.filter((one) => one.words.length > 2 && /[.!]$/.test(one.text))
      .map(({ end }) => end - 1),
    share,
  );
}

/** The words put at the head of some sentences. */
function headed(before: DraftInput, words: string, share: number): Change | null {
  return stuffed(
    before,
    words,
    parse(before).sentences.map(({ start }) => start),
    share,
  );
}

function stuffed(before: DraftInput, words: string, places: readonly number[], share: number): Change | null {
  const some = places.filter((_, i) => (i * 7 + Math.floor(share * 5)) % 5 < 1 + Math.floor(share * 4));
  const body = some.reduceRight((text, at) => text.slice(0, at) + words + text.slice(at), before.body);
  return body === before.body ? null : { before, after: withBody(before, body), allowed: 3, words };
}

function quoted(before: DraftInput, other: DraftInput): Change {
  const below = other.body.replace(/^/gm, '> ');
  const body = `${before.body}\n\nOn Mon, 3 June 2024 at 10:12, Dana wrote:\n${below}`;
  return { before, after: withBody(before, body), allowed: 0, same: true, words: 'quoted mail' };
}

/** One of the words of the message said otherwise, wherever it stands in it. */
function paraphrased(before: DraftInput, share: number): Change | null {
  const said = PARAPHRASES.map(([word, other]) => ({ word: new RegExp(`\\b${word}\\b`, 'g'), other })).filter(
    ({ word }) => before.body.search(word) >= 0,
  );
  const swap = pick(said, share);
  if (!swap) return null;
  const after = withBody(before, before.body.replace(swap.word, swap.other));
  return { before, after, allowed: 5, same: true, words: `${swap.word.source.slice(2, -2)} -> ${swap.other}` };
}

export const PROPERTIES: Readonly<Record<string, Property>> = {
  'a sentence of the sender’s is put in': fc
    .tuple(anyMessage, fc.constantFrom(...SELF_SENTENCES), place)
    .map((parts) => inserted(...parts)),
  'a sentence of the customer’s is taken out': fc.tuple(anyMessage, place).map((parts) => deleted(...parts)),
  'the message is repeated': anyMessage.map((before) => ({
    before,
    after: withBody(before, `${before.body}\n\n${before.body}`),
    allowed: 0,
    same: true,
    words: 'the message',
  })),
  'the name is swapped': fc.tuple(anyMessage, fc.constantFrom(...NAMES)).map((parts) => renamed(...parts)),
  'a pitch is stuffed with "you" behind its statements': fc
    .tuple(fc.constantFrom(...pitches), fc.constantFrom(...ENDS), place)
    .map((parts) => ended(...parts)),
  'a pitch is stuffed with "you" before its sentences': fc
    .tuple(fc.constantFrom(...pitches), fc.constantFrom(...HEADS), place)
    .map((parts) => headed(...parts)),
  'a word is said otherwise': fc.tuple(anyMessage, place).map((parts) => paraphrased(...parts)),
  'their mail is quoted below': fc.tuple(anyMessage, anyMessage).map((parts) => quoted(...parts)),
};
