import nlp from 'compromise/two';
import { createCache } from './cache.ts';
import type { Pos } from './parsed.ts';

interface Transforms {
  readonly verb: { toInfinitive(word: string, model: unknown, tense?: string): string };
  readonly noun: { toSingular(word: string, model: unknown): string };
}

const model = nlp.model();
const transforms = (nlp.methods() as unknown as { two: { transform: Transforms } }).two.transform;
const known = createCache<string>(4000);

const FIXED: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'m": 'be',
  "'re": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  does: 'do',
  did: 'do',
  "n't": 'not',
  "'ll": 'will',
  "'d": 'would',
  saw: 'see',
  met: 'meet',
  led: 'lead',
  left: 'leave',
  data: 'data',
  news: 'news',
  business: 'business',
  lens: 'lens',
};

/** Dictionary form of a lower-case word; the word itself where there is none. */
export function lemmaOf(norm: string, pos: Pos, tags: ReadonlySet<string>): string {
  const fixed = Object.hasOwn(FIXED, norm) ? FIXED[norm] : undefined;
  if (fixed) return fixed;
  if (pos === 'verb' || pos === 'auxiliary') {
    const tense = ['PastTense', 'Participle', 'Gerund', 'PresentTense'].find((name) => tags.has(name)) ?? '';
    return known.get(`v ${tense} ${norm}`, () => infinitive(norm, tense));
  }
  if (pos !== 'noun') return norm;
  const bare = norm.replace(/'s?$/, '');
  return tags.has('Plural') ? known.get(`n ${bare}`, () => transforms.noun.toSingular(bare, model) || bare) : bare;
}

function infinitive(norm: string, tense: string): string {
  if (tense === '' && norm.endsWith('ing')) return transforms.verb.toInfinitive(norm, model, 'Gerund') || norm;
  return transforms.verb.toInfinitive(norm, model, tense || undefined) || norm;
}
