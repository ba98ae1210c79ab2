import { createCache } from './cache.ts';
import { toInfinitive, toSingular } from './compromise.ts';
import { lookup } from './lookup.ts';
import type { Pos } from './parsed.ts';

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
  // Words that the transforms mistake for an inflected form of another word.
  done: 'do',
  gone: 'go',
  hold: 'hold',
  down: 'down',
  swing: 'swing',
  routing: 'route',
  run: 'run',
};

/** Participles that differ from the past tense; the transforms leave them unchanged. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  `bitten:bite broken:break chosen:choose drawn:draw driven:drive drunk:drink eaten:eat fallen:fall flown:fly
  forbidden:forbid forgiven:forgive forgotten:forget frozen:freeze given:give gotten:get grown:grow hidden:hide known:know
  mistaken:mistake overcome:overcome proven:prove ridden:ride risen:rise seen:see sewn:sew shaken:shake shown:show
  sown:sow spoken:speak stolen:steal sworn:swear taken:take thrown:throw torn:tear undertaken:undertake woken:wake
  worn:wear woven:weave withdrawn:withdraw written:write rewritten:rewrite outgrown:outgrow overgrown:overgrow
  redrawn:redraw blown:blow sunk:sink sung:sing swum:swim begun:begin learnt:learn spoilt:spoil`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Dictionary form of a lower-case word; the word itself if there is none. */
export function lemmaOf(norm: string, pos: Pos, tags: ReadonlySet<string>): string {
  const fixed = lookup(FIXED, norm);
  if (fixed) return fixed;
  if (pos === 'verb' || pos === 'auxiliary') {
    const participle = PARTICIPLES.get(norm);
    if (participle) return participle;
    const tense = ['PastTense', 'Participle', 'Gerund', 'PresentTense'].find((name) => tags.has(name)) ?? '';
    return known.get(`v ${tense} ${norm}`, () => infinitive(norm, tense));
  }
  if (pos !== 'noun') return norm;
  const bare = norm.replace(/'s?$/, '');
  return tags.has('Plural') ? known.get(`n ${bare}`, () => toSingular(bare) || bare) : bare;
}

/** Endings of base forms: "discuss", "focus". The transforms would mistake the last letter for an inflection. */
const BARE = /[su]s$/;

function infinitive(norm: string, tense: string): string {
  if (BARE.test(norm)) return norm;
  if (tense === '' && norm.endsWith('ing')) return toInfinitive(norm, 'Gerund') || norm;
  return toInfinitive(norm, tense || undefined) || norm;
}
