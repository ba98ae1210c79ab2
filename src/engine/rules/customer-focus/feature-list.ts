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

/** The reader made the list, or someone else than the sender does these things. */
const ASKED_FOR = phrases(
  'you list|listed|name|named|request|requested|ask|asked',
  'who also? sell|offer|provide|deliver',
);

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

/** "Reply with a number: 1. not now …": answers to choose from, not things on offer. */
function isChoice(head: Sentence, bullets: readonly Sentence[]): boolean {
  const told = bullets.filter((one) => /^\W*(?:\d\W*)?you\b/i.test(one.text)).length;
  return told > 1 || head.words.some((word) => word.lemma === 'reply' || word.lemma === 'number');
}

/** "Modules: routing, alerts, maps", with no sentence among the items. */
function isLabelled({ text, words }: Sentence): boolean {
  return /^\w+:\s/.test(text) && words.every((word) => word.pos !== 'pronoun');
}

/** Sentences of the sender's that list three or more things, and lists with bullets under a line of the sender's. */
function featureLists({ draft, has }: Reading): Sentence[] {
  return draft.sentences.filter((one) => {
    if (one.question || one.bullet || isTheirs(one) || has(CUSTOMERS, one) || has(ASKED_FOR, one)) return false;
    const bullets = draft.sentences.slice(one.index + 1, one.index + 4).filter((next) => next.bullet);
    if (bullets.length === 3)
      return (
        ours(one) &&
        /:\s*$/.test(one.text) &&
        one.words.some((word) => HEADS.has(word.lemma.replace(/s$/, ''))) &&
        !isChoice(one, bullets)
      );
    const lists =
      isLabelled(one) ||
      /^(?:it|we|this) (?:has|have|do|does)\b/i.test(one.text) ||
      one.words.some((word) => LISTS.has(word.lemma.replace(/s$/, '')));
    return lists && LISTED.test(one.text) && (ours(one) || POINTS.has(one.words[0]?.norm ?? '') || isLabelled(one));
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
    allows: [
      'Your advert names routing, billing and claims.',
      'The Leeds, Cork and Derry depots each keep a clerk.',
      'It covers the six routes, the night gate and the pallets you listed.',
      'I have written twice, so just reply with a number:\n1. Not now\n2. Try June\n3. Never',
    ],
  },
  find: custom([CUSTOMERS, ASKED_FOR], featureLists),
});
