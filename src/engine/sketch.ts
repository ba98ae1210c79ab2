import type { Draft, Sentence } from './parsed.ts';

/**
 * Near-copy sketches: MinHash (Broder 1997) over word 3-grams, keeping the lowest 8 bits of each minimum (b-bit minwise
 * hashing, Li and König 2010), so that a send's sketch is 64 small numbers from which no text can be read back.
 */
export interface Sketches {
  /** 64 numbers of 0-255 for the whole message; empty where there are under three words. */
  readonly sketch: readonly number[];
  /** 32 numbers for the first judged sentence. */
  readonly opener: readonly number[];
  /** 32 numbers for its questions. */
  readonly questions: readonly number[];
}

const LONG = 64;
const SHORT = 32;
const CHANCE = 1 / 256;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The finaliser of MurmurHash3 over a hash and a seed. Each seed gives an independent order of the n-grams. */
function mix(value: number, seed: number): number {
  let h = value ^ Math.imul(seed + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The words to compare, without names and with all numbers alike, so that a changed merge field is not a new text. */
function words(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap((sentence) =>
    sentence.words
      .filter((word) => word.pos !== 'name' && word.pos !== 'url')
      .map((word) => (word.pos === 'number' ? '0' : word.norm)),
  );
}

function grams(all: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + 2 < all.length; i += 1) found.add(hash(`${all[i]} ${all[i + 1]} ${all[i + 2]}`));
  return found;
}

function minima(sentences: readonly Sentence[], size: number): number[] {
  const found = grams(words(sentences));
  if (found.size === 0) return [];
  return Array.from({ length: size }, (_, seed) => {
    let least = 0xffffffff;
    for (const value of found) least = Math.min(least, mix(value, seed));
    return least & 0xff;
  });
}

/** The sketches of a draft; greeting, signature and quoted text are not among its sentences. */
export function sketchesOf(draft: Draft): Sketches {
  return {
    sketch: minima(draft.sentences, LONG),
    opener: minima(draft.sentences.slice(0, 1), SHORT),
    questions: minima(
      draft.sentences.filter((sentence) => sentence.question),
      SHORT,
    ),
  };
}

/** Estimated Jaccard similarity, 0-1, corrected for minima that agree by chance; 0 if a sketch is missing. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  const same = a.filter((value, i) => value === b[i]).length / a.length;
  return Math.max(0, (same - CHANCE) / (1 - CHANCE));
}

/** Share of the word 3-grams of `part` that also occur in `whole`, 0-1; 0 if `part` has none. Both are plain text. */
export function copied(part: string, whole: string): number {
  const [mine, theirs] = [part, whole].map((text) => grams(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []));
  if (!mine || !theirs || mine.size === 0) return 0;
  return [...mine].filter((value) => theirs.has(value)).length / mine.size;
}
