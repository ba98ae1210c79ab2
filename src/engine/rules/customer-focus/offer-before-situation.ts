import { custom } from '../../kinds.ts';
import type { Clause, Draft, Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { isOffer, looks, maybeReaderFact } from '../../traits/clauses.ts';
import { SELLS } from '../../traits/selling.ts';
import type { Span } from '../../types.ts';

/** "I saw you hired adjusters": a notice, even where nothing in it can be checked. */
function looksAtReader(one: Clause): boolean {
  return looks(one) && one.words.some((word) => word.side === 'reader');
}

function sentenceOf(one: Clause, { sentences }: Draft): Pick<Sentence, keyof Span | 'words'> {
  return sentences[one.sentence] ?? one;
}

/** The sender's company or product does something. */
function named(one: Clause): boolean {
  return one.subject.some(({ side, norm }) => side === 'sender' && norm !== 'i' && norm !== 'we' && norm !== 'my');
}

/** Who somebody is, what they want to learn, thanks and what they once did offer nothing yet, nor does what is said of the reader's things. */
function offers(one: Clause): boolean {
  const who = one.verb?.lemma === 'be' && one.subject.some(({ norm }) => norm === 'i');
  const idle =
    who ||
    one.act === 'learn' ||
    one.words.some(({ lemma }) => lemma === 'understand') ||
    /^(?:intro|thanks|own-past)/.test(one.row);
  return isOffer(one) && !idle && !one.subject.some(({ side }) => side === 'reader');
}

/** Asks to learn, pleads or cites: nothing is for sale in it yet. */
const NO_SALE = phrases(
  'i|we have|got ~ question|questions',
  'hope|hoping you ~ mind|help|point|forgive|excuse',
  'do|doing|conduct|conducting ~ research|interviews|interview|survey|study',
  'want|like to learn|understand',
  'without the|your support',
  'according to ~ report|study|survey|research',
  'tell|told us|me',
  'our records',
);

/** Says outright that the whole message asks for a view or for support, and that nothing is for sale. */
const UPFRONT = phrases(
  'not ~ selling|sell anything',
  'nothing to sell',
  'no|not ~ sales pitch',
  'nothing for sale',
  'request for ~ feedback|advice',
  'ask|asking for your support|donation|sponsorship',
);

/** "I ordered the lamp from your shop": a look at what is theirs, from the inside. */
const TRIED = phrases('i|we order|buy|bought|try|test|visit|eat|ate|call|book|fill|filled|stay ~ in|the|your|a|my');

/** They were a customer, caller or tester of the reader's. */
function tried(one: Clause, { has, draft }: Reading): boolean {
  const whole = sentenceOf(one, draft);
  const theirs = whole.words.some(({ side }) => side === 'reader');
  return theirs && has(TRIED, whole) && whole.words.some(({ past }) => past);
}

/** "Your repo is public": whatever the clause has of the sender's, it is said of the reader's. */
function saysOfTheirs({ words }: Clause): boolean {
  return words[0]?.norm === 'your';
}

/** Fewer words ("as you know") tell nothing. */
const TOLD = 6;

/** What is hoped, or could be, tells nothing of how it is. */
const NOT_SO = new Set(['hope', 'can', 'could', 'should', 'must', 'need', 'deserve']);

const TOLD_OF = phrases('sorry to hear|read ~ about|of|that', 'suggest|show that your|you');

/** Told of the reader, or of what befell them, in so many words, even where nothing in it can be checked. */
function tellsOfReader(one: Clause, reading: Reading): boolean {
  const { has, draft } = reading;
  const told = one.subjectSide === 'reader' && !one.question && !one.imperative && one.words.length >= TOLD;
  const wished = sentenceOf(one, draft).words.some(({ lemma }) => NOT_SO.has(lemma));
  const said = told && !wished && one.act !== 'courtesy' && one.act !== 'praise';
  return said || has(TOLD_OF, one) || tried(one, reading);
}

export default defineRule({
  id: 'offer-before-situation',
  skill: 'customer-focus',
  severity: 8,
  whole: true,
  title: 'Put their situation first',
  does: 'Puts the offer before their situation',
  why: 'The offer comes before the reader knows what it would be for.',
  next: 'Swap the order: their fact first, then the offer.',
  model: 'You hired three adjusters in May. If intake is why, that is the part we take over.',
  evidence: ['V12', 'A9'],
  when: { selling: true, first: true },
  flags: [
    '«We automate claims.» I saw you hired adjusters.',
    'Pellucid scores leads. Your team grew to forty in May.',
    'We install lifts in depots across the north. Your Leeds depot opened in June.',
  ],
  allows: [
    'You hired three adjusters in May. We automate intake.',
    'Is intake the slow part? If so, I can share a fix.',
    'I saw the Leeds notice. We install lifts.',
  ],
  reworded: {
    flags: [
      'Our bakery supplies bread at dawn. Your cafe opened a second room in March.',
      'Harbourline runs payroll for restaurants. I saw that you opened in Cork in May.',
    ],
    allows: [
      'Your cafe opened a second room in March. Our bakery delivers at dawn.',
      'Cork opened in May. Harbourline runs payroll for restaurants.',
      'My name is Theo, and I just read your June notice on the Friday dock. We install lifts.',
      'I was sorry to hear about the fire on Sunday. Harbourline dries kitchens. The Leeds inspector came to you on Monday.',
      'You still count every crate in the yard by hand on Fridays. Pellucid scans crates. Your Leeds depot opened in June.',
      'We want to learn how depots count crates. Your Leeds depot opened in June.',
      'We run a small firm for yard maps. There is nothing to sell yet. Your Leeds depot opened in June. Who drew its map?',
      'Harbourline hopes you do not mind my note, and we hope you can help. Your Leeds depot opened in June.',
      'I bought two crates from your shop in May and got no label. We print labels. Your Leeds depot opened in June.',
      'I tried the demo form on your page on Saturday. Your banners run all weekend. Who answers then?',
    ],
  },
  find: custom([NO_SALE, TOLD_OF, UPFRONT, TRIED], (reading) => {
    const { draft, has } = reading;
    if (reading.matches(UPFRONT).length > 0) return [];
    const sells = (one: Clause) =>
      offers(one) && !tried(one, reading) && !saysOfTheirs(one) && !has(NO_SALE, sentenceOf(one, draft));
    const offer = draft.clauses.findIndex((one) => sells(one) && (has(SELLS, sentenceOf(one, draft)) || named(one)));
    if (draft.clauses.slice(0, Math.max(offer, 0)).some((one) => tellsOfReader(one, reading))) return [];
    const situation = draft.clauses.findIndex(
      (one) => one.orientation === 'customer' || looksAtReader(one) || maybeReaderFact(one, draft),
    );
    const at = draft.clauses[offer];
    return at && situation > offer && draft.clauses[situation]?.sentence !== at.sentence ? [at] : [];
  }),
});
