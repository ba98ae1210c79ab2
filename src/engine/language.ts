import type { Word } from './parsed.ts';

/** The commonest English words: in English mail every third to second word is one of them. */
const STOP = new Set(
  'the a an and or but if so of to in on at for with from by about as is are was were be been am i you he she it we they me us them my your our their his her its this that these those what who how when where why which do does did have has had will would can could should may might not no yes any some all just more one out up your there here than then also get know let'.split(
    ' ',
  ),
);
const LATIN = /^[a-z\u00c0-\u024f'’-]+$/i;

/** Share under which a text of enough words is taken for another language. English mail of 15 words or more lies above .30 almost always, other languages below .10. */
const ENGLISH_SHARE = 0.16;
const ENOUGH = 10;

/** Whether the words read as English. Short texts are given the benefit of the doubt. */
export function isEnglish(words: readonly Pick<Word, 'norm' | 'pos'>[]): boolean {
  const lettered = words.filter((word) => /\p{L}/u.test(word.norm) && word.pos !== 'url');
  if (lettered.length < ENOUGH)
    return lettered.length < 3 || lettered.filter((word) => LATIN.test(word.norm)).length * 2 >= lettered.length;
  const known = lettered.filter(
    (word) => STOP.has(word.norm) || word.norm.startsWith("'") || word.norm === "n't",
  ).length;
  return known / lettered.length >= ENGLISH_SHARE;
}
