import { custom } from '../../kinds.ts';
import type { Clause, Draft, Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';

const BUYING = phrases(
  'you|your ~ can|could|will|may ~ buy|order|purchase|try|join|subscribe|upgrade|register|enjoy|benefit|sign|book|love',
  'you|your ~ can|could|will|may ~ get|receive|start|use|have|see ~ access|free|trial|discount|our|my|sample|month|bonus|saving|savings|results',
);

/** "Your desk can't, …" is denied, "you'll have had" and "you may well have booked" are behind them. */
const NOT_NOW = /n['’]t\b|\bnot\b|,|\bhave (?:\w+ )?(?:had|bought|got|\w+ed)\b|\bsee from\b/i;

/** "You can change your order" is service to somebody who has bought. */
const SERVICE = /\b(?:change|amend|edit|move|cancel|pause|stop|track|check|return) (?:your|the|an)\b/i;

/** What is open to all, or simply stays open to them, is not pushed. */
const OPEN = phrases('open source', 'stay|stays|remain|remains ~ open');

function isDone(verb: Word | null): boolean {
  return verb !== null && (verb.past || /^(?:set|put|cut)$/.test(verb.norm));
}

const DOERS = new Set(['i', 'we']);

/** "I set up an account for you, so you can try": what they can do rests on something that is done already. */
function isDoneForThem({ clauses }: Draft, one: Clause): boolean {
  const so = one.words[0]?.norm === 'so' || one.words[0]?.norm === 'that';
  const before = clauses.filter(
    ({ sentence, start, words }) =>
      sentence === one.sentence && start < one.start && words.some(({ side }) => side === 'reader'),
  );
  return so && before.some(({ subject, verb }) => isDone(verb) && subject.some(({ norm }) => DOERS.has(norm)));
}

/** "It would be good if you could join us" asks. */
const IF = /\bif $/i;

export default defineRule({
  id: 'you-as-buyer',
  skill: 'customer-focus',
  severity: 8,
  title: 'Ask before you sell',
  does: 'Speaks to ‘you’ as a buyer',
  why: 'The sentence says “you” but is about buying, so it reads as a pitch.',
  next: 'Ask whether the problem exists before saying what they could buy.',
  model: 'Does anybody at Cork still count the vans by hand?',
  evidence: ['A7', 'A9'],
  when: { selling: true, kinds: ['cold', 'follow_up', 'breakup'] },
  before: ['self-subject-offering', 'empty-you'],
  flags: [
    'You can start your free trial of Pellucid today.',
    "You'll get access to all twelve modules.",
    'You could join 400 clinics that use Pellucid.',
  ],
  allows: [
    'You can cancel the old scanner lease in June.',
    'You could run this check in your own spreadsheet.',
    'You bought two scanners in March, per the notice.',
  ],
  reworded: {
    flags: [
      'You can order a sample box this week.',
      "You'll receive a free month when you sign up.",
      'Your team can try our scanner free for thirty days.',
    ],
    allows: [
      'You could move the Friday cut-off to noon.',
      'You signed the lease for Leeds in May.',
      "You'll get the audit letter in June, if the notice holds.",
      "You'll have had our note since Monday.",
      'You may already have ordered scanners for Leeds.',
      'As you can see from my note, Leeds shut first.',
      'You can amend your order until noon on Friday.',
      "I've labelled three of your crates, so you can try our scanner on them.",
      'The waiting list stays open all summer, so you can join whenever it suits.',
      'The label format is open source, so you can use our printer file as it is.',
    ],
  },
  find: custom([BUYING, OPEN], (reading) =>
    reading.matches(BUYING).filter((match) => {
      const one = clauseAt(reading, match);
      const words = reading.draft.text.slice(match.start, match.end);
      return (
        one !== undefined &&
        !one.question &&
        !one.conditional &&
        !NOT_NOW.test(words) &&
        !SERVICE.test(words) &&
        !reading.has(OPEN, reading.draft.sentences[one.sentence] ?? one) &&
        !isDoneForThem(reading.draft, one) &&
        !IF.test(reading.draft.text.slice(0, match.start).slice(-4))
      );
    }),
  ),
});
