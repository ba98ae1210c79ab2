import { custom } from '../../kinds.ts';
import { listsIn } from '../../lists.ts';
import type { Draft, Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { ours } from '../../traits/clauses.ts';
import type { Span } from '../../types.ts';

/** "alerts, routes, bills and forecasts": items of a few words after a colon, four of them, or three with an "and". */
const LISTED =
  /:\s(?:[^,:;?!]{2,40},\s+){2,}|(?:[^,:;?!]{2,40},\s+){3,}[^,:;?!]{2,}|\b(?:includ|cover(?!age)|offer|provid|featur|handl|suppl|deliver|sell)\w*\s(?!(?:it|this|that|them)\b)(?:[^,:;?!]{2,40},\s+(?!so|it|we|you|they|but|i\b)){1,5}[^,:;?!]{2,40},?\s+(?:and|or|&)\s/i;
/** A list of those who buy is no list of features. */
const CUSTOMERS = phrases('customers|clients|users|partners|sponsors|exhibitors|investors|portfolio include');

/** The reader made the list, or someone else than the sender does these things. */
const ASKED_FOR = phrases(
  'you list|listed|name|named|request|requested|ask|asked',
  'who also? sell|offer|provide|deliver',
  'provide|send|give|tell me|us your|the',
  'in|from|per your brief|tender|spec',
  'cover your? travel|expenses|accommodation|flights',
  'price|prices be? include|including',
);

/** A line above bullets that are a recap, a handover, advice, a case or titles to choose from. */
const NOT_OFFERED = phrases(
  'understood|understand|agreed|discussed|recap|notes',
  'topic|topics|title|titles ~ mind',
  'topic|topics|title|titles $',
  'i|we would do',
  'do|did ~ for them|him|her',
  'tell|send|give|answer me|us',
);

/** Something that is given away is not the product. */
const GIVEN = phrases('put|wrote|made|prepare|built together? ~ checklist|guide|template|sheet|note|paper|report');

/** "Problem: …": the reader's own facts, played back. */
const PLAYED_BACK = /^(?:problem|goal|environment|requirements?|background|situation|current|status|today)\w*:/i;

/** "[clinics, gyms, offices]": examples for the one who fills the slot in. */
const SLOTS = /\[[^\]]*\]/g;
/** "Certified by BRC, FSC and SGS", "clients in Spain, Malta and Cyprus": seals and places. */
const PLACES =
  /\b(?:clients?|customers?|certified|approved|accredited|audited|stores|shops|chains)\s(?:by|in|across|to)\s(?:the\s)?[A-Z]\w*(?:,\s(?:the\s)?[A-Z][\w ]*?)*,?(?:\s(?:and|or|&)\s(?:the\s)?[A-Z]\w*)?|\bin\sthe\s[A-Z]\w*(?:,\s[A-Z]\w*)+\sand\s[A-Z]\w*/g;
/** "A model where we fit, own and maintain": how the one service works. */
const HOW = /\bwhere (?:we|you)\b.*$/i;
/** "Supplies 90 kitchens with", "delivers to 90 kitchens": whom the goods go to. */
const SERVES = /\bsuppl\w+\s\d[\d,]*\s(?:\w+\s){1,3}with\b|\bdeliver\w*\s.*\bto\s\d/i;

/** Words that point back at what was offered. */
const POINTS = new Set(['it', 'this', 'they', 'these']);
const HEADS_LIST = /:\s*$/;
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

/** "So your clerks save a day", "your clients see": what it means for the reader's own people. */
function forTheirs({ clauses }: Sentence): boolean {
  return clauses.some(
    ({ subject, subjectSide }) => subjectSide === 'reader' && subject.some((word) => word.norm === 'your'),
  );
}

function listsThings({ text }: Sentence): boolean {
  return LISTED.test(text.replace(SLOTS, '').replace(PLACES, '').replace(HOW, ''));
}

/** "Modules: routing, alerts, maps", with no sentence among the items. */
function isLabelled({ text, words, orientation, confidence }: Sentence): boolean {
  const theirs = orientation === 'customer' && confidence >= 0.5;
  if (PLAYED_BACK.test(text) || theirs || /:\syes\b/i.test(text)) return false;
  return /^\w+:\s/.test(text) && words.every((word) => word.pos !== 'pronoun');
}

/** A line that opens a list, with the items under it. */
function withItems(head: Sentence, draft: Draft, lists: ReadonlyMap<Sentence, readonly Sentence[]>): Span {
  const first = HEADS_LIST.test(head.text) ? draft.sentences[head.index + 1] : undefined;
  return { start: head.start, end: ((first && lists.get(first)?.at(-1)) ?? head).end };
}

/** Sentences of the sender's that list three or more things, and lists with bullets under a line of the sender's. */
function featureLists({ draft, has }: Reading): Sentence[] {
  const given = (index: number) => draft.sentences.slice(index, index + 1).some((one) => has(GIVEN, one));
  return draft.sentences.filter((one) => {
    if (one.question || one.bullet || isTheirs(one) || has(CUSTOMERS, one) || has(ASKED_FOR, one)) return false;
    const bullets = draft.sentences.slice(one.index + 1, one.index + 4).filter((next) => next.bullet);
    if (bullets.length === 3)
      return (
        ours(one) &&
        HEADS_LIST.test(one.text) &&
        one.words.some((word) => HEADS.has(word.lemma.replace(/s$/, ''))) &&
        !has(NOT_OFFERED, one) &&
        !isChoice(one, bullets)
      );
    if (forTheirs(one) || SERVES.test(one.text) || (POINTS.has(one.words[0]?.norm ?? '') && given(one.index - 1)))
      return false;
    const lists =
      isLabelled(one) ||
      /^(?:it|we|this) (?:has|have|do|does)\b/i.test(one.text) ||
      one.words.some((word) => LISTS.has(word.lemma.replace(/s$/, '')));
    return lists && listsThings(one) && (ours(one) || POINTS.has(one.words[0]?.norm ?? '') || isLabelled(one));
  });
}

export default defineRule({
  id: 'feature-list',
  skill: 'customer-focus',
  severity: 8,
  title: 'Keep the one feature tied to their fact',
  does: 'Lists features',
  why: 'A list of features leaves the reader to pick the one that matters, and most will not.',
  next: 'Pick the one that touches something they do today, say what it changes there, and drop the rest.',
  model: 'You match bills by hand on Fridays; that step is the one it would take over.',
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
      'What we offer.\n\n«Our services:\n- Rotas\n- Payroll\n- Leave\n- Training»\n\nWe hope to hear from you.',
    ],
    allows: [
      'Your advert names routing, billing and claims.',
      'The Leeds, Cork and Derry depots each keep a clerk.',
      'It covers the six routes, the night gate and the pallets you listed.',
      'Problem: nine vans, two chargers, and a queue at six.',
      'We serve grocers certified by BRC, FSC and SGS.',
      'Sponsors include Acme, Borealis and Cato.',
      'We offer a lease where we fit, own and repair the lifts.',
      'We handle the forms, the permits and the checks, so your clerks save a day.',
      'We supply 90 canteens with soup, rolls and pies.',
      'I put together a short checklist. It covers keys, alarms and the first shift.',
      'We specialise in cleaning [kind of site, e.g. shops, gyms, schools] at night.',
      'If it suits, kindly provide me your name, phone and address.',
      'What we did for them:\n- moved the desk\n- cut the form\n- trained two clerks',
      'Here are three topics I have in mind:\n- Night shifts\n- Late trucks\n- Wet docks',
      'I have written notes for Ann, who will start your service:\n- Calls come first\n- The gate is shut at six\n- Bob signs',
      'I have written twice, so just reply with a number:\n1. Not now\n2. Try June\n3. Never',
    ],
  },
  find: custom([CUSTOMERS, ASKED_FOR, NOT_OFFERED, GIVEN], (reading) => {
    const lists = listsIn(reading.draft);
    return featureLists(reading).map((one) => withItems(one, reading.draft, lists));
  }),
});
