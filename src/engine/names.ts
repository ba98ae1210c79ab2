import { LEXICON } from './compromise.ts';
import { sensesOf } from './lexicon/senses.ts';
import { lookup } from './lookup.ts';

/** Whether a word is everyday English: not a name by itself, even if it is part of one ("Metro Plumbing"). */
export function isCommon(word: string): boolean {
  const tags = lookup(LEXICON, word);
  const plain = (tag: string) => !/Name|Place|Proper|City|Region|Country|Organization/.test(tag);
  return tags !== undefined
    ? [tags].flat().some(plain)
    : sensesOf(word).length > 0 ||
        sensesOf(word.replace(/s$/, '')).length > 0 ||
        /(?:ing|tion|ment|ness)s?$/.test(word);
}

/** Whether it is a known city, region or country. */
export function isPlace(name: string): boolean {
  const tags = (text: string) => [lookup(LEXICON, text) ?? []].flat();
  return tags(name.toLowerCase()).some((tag) => /^(?:Place|City|Region|Country)$/.test(tag));
}

const COMMON = new Set([
  'the',
  'and',
  'of',
  'for',
  'a',
  'an',
  'in',
  'at',
  'on',
  'to',
  'ltd',
  'inc',
  'llc',
  'gmbh',
  'group',
  'co',
  'company',
  'services',
  'team',
  'solutions',
  'systems',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'madam',
  'director',
  'manager',
  'office',
  'school',
  'supplies',
  'energy',
  'care',
  'works',
  'all',
  'there',
  'department',
  'you',
  'your',
  'we',
  'our',
  'my',
  'i',
  'us',
]);

/**
 * The words of names that identify by themselves, in lower case: no titles, company forms or everyday words of longer
 * names.
 */
export function namesIn(values: readonly (string | null | undefined)[]): Set<string> {
  const names = new Set<string>();
  for (const value of values) {
    const parts = (value ?? '').slice(0, 200).split(/[\s,./&|()]+/);
    for (const word of parts) {
      const bare = word
        .toLowerCase()
        .replace(/[’]/g, "'")
        .replace(/'s$/, '')
        .replace(/[^\p{L}\d'-]/gu, '');
      if (
        bare.length > 1 &&
        !COMMON.has(bare) &&
        !(parts.length > 1 && isCommon(bare)) &&
        (/^\p{Lu}|\d/u.test(word) || bare.length > 3)
      )
        names.add(bare);
    }
  }
  return names;
}
