import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { ours } from '../../traits/clauses.ts';

/** "alerts, routes, bills and forecasts": items of a few words after a colon, four of them, or three with an "and". */
const LISTED =
  /:\s(?:[^,:;?!]{2,40},\s+){2,}|(?:[^,:;?!]{2,40},\s+){3,}[^,:;?!]{2,}|\b(?:includ|cover|offer|provid|featur|handl|suppl|deliver|sell)\w*\s(?:[^,:;?!]{2,40},\s+(?!so|it|we|you|they|but|i\b)){1,5}[^,:;?!]{2,40},?\s+(?:and|or|&)\s/i;
/** A list of those who buy is no list of features. */
const CUSTOMERS = phrases('customers|clients|users|partners include');

/** Words that point back at what was offered. */
const POINTS = new Set(['it', 'this', 'they', 'these']);
/** Words of the line above a list of what is sold. */
const HEADS = new Set([
  'include',
  'feature',
  'service',
  'advantage',
  'offer',
  'benefit',
  'have',
  'get',
  'provide',
  'product',
  'cover',
  'follow',
  'range',
  'do',
  'reason',
  'speciality',
  'deliver',
]);
const LISTS = new Set([
  'include',
  'cover',
  'offer',
  'provide',
  'feature',
  'sell',
  'deliver',
  'specialise',
  'specialize',
  'support',
  'handle',
  'supply',
]);

function isTheirs({ orientation, words }: Sentence): boolean {
  return orientation === 'customer' && words.some((word) => word.side === 'reader');
}

/** Sentences of the sender's that list three or more things, and lists with bullets under a line of the sender's. */
function featureLists({ draft, has }: Reading): Sentence[] {
  return draft.sentences.filter((one) => {
    if (one.question || one.bullet || isTheirs(one) || has(CUSTOMERS, one)) return false;
    const bullets = draft.sentences.slice(one.index + 1, one.index + 4).filter((next) => next.bullet).length;
    if (bullets === 3)
      return ours(one) && /:\s*$/.test(one.text) && one.words.some((word) => HEADS.has(word.lemma.replace(/s$/, '')));
    const lists =
      /^\w+:\s|^(?:it|we|this) (?:has|have|do|does)\b/i.test(one.text) ||
      one.words.some((word) => LISTS.has(word.lemma.replace(/s$/, '')));
    return (
      lists && LISTED.test(one.text) && (ours(one) || POINTS.has(one.words[0]?.norm ?? '') || /^\w+:/.test(one.text))
    );
  });
}

export default defineRule({
  id: 'feature-list',
  skill: 'customer-focus',
  severity: 8,
  title: 'Keep the one feature tied to their fact',
  why: 'A list of features leaves the reader to pick the one that matters, and most will not.',
  next: 'Keep the one feature tied to their fact and drop the rest.',
  evidence: ['A27', 'A24'],
  when: { selling: true },
  before: ['self-subject-offering'],
  flags: [
    'It covers routing, alerts, billing and forecasts.',
    'Features: single sign-on, audit logs, live maps.',
    'Our tool offers scheduling, payroll, reporting and messaging.',
  ],
  allows: [
    'You listed routing, alerts and billing as the gaps.',
    'Your tender asks for sign-on, logs and maps.',
    'Is the gap in routing, alerts or billing?',
  ],
  reworded: {
    flags: [
      'We provide cleaning, catering, security and reception.',
      'Pellucid includes live chat, call routing, a wallboard and surveys.',
    ],
    allows: ['Your advert names routing, billing and claims.', 'The Leeds, Cork and Derry depots each keep a clerk.'],
  },
  find: custom([CUSTOMERS], featureLists),
});
