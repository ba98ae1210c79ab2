import { custom } from '../../kinds.ts';
import type { Clause, Draft } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { isOffer, looks, maybeReaderFact } from '../../traits/clauses.ts';
import { SELLS } from '../../traits/selling.ts';
import type { Span } from '../../types.ts';

/** "I saw you hired adjusters": a notice, even where nothing in it can be checked. */
function looksAtReader(one: Clause): boolean {
  return looks(one) && one.words.some((word) => word.side === 'reader');
}

function sentenceOf(one: Clause, { sentences }: Draft): Span {
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

export default defineRule({
  id: 'offer-before-situation',
  skill: 'customer-focus',
  severity: 8,
  whole: true,
  title: 'Put their situation first',
  why: 'The offer comes before the reader knows what it would be for.',
  next: 'Swap the order: their fact first, then the offer.',
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
      'I tried the demo form on your page on Saturday. Your banners run all weekend. Who answers then?',
    ],
  },
  find: custom([], ({ draft, has }) => {
    const offer = draft.clauses.findIndex((one) => offers(one) && (has(SELLS, sentenceOf(one, draft)) || named(one)));
    const situation = draft.clauses.findIndex(
      (one) => one.orientation === 'customer' || looksAtReader(one) || maybeReaderFact(one, draft),
    );
    const at = draft.clauses[offer];
    return at && situation > offer && draft.clauses[situation]?.sentence !== at.sentence ? [at] : [];
  }),
});
