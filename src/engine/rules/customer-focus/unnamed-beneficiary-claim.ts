import { custom } from '../../kinds.ts';
import type { Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { anchored } from '../../traits/clauses.ts';

const GAIN = phrases(
  'boost|increase|drive|improve|reduce|cut|save|streamline|enhance|maximize|maximise|lower|accelerate ~ efficiency|growth|productivity|time|money|cost|costs|revenue|sales|retention|churn|roi|result|results|operation|operations|performance|margin|margins|output|risk|profit|profits',
  'higher|better|increased|greater|more revenue|sales|productivity|efficiency|growth|customer|customers|result|results|leads|profit|profits|performance',
);

function namesSomeone(word: Word): boolean {
  return word.side === 'reader' || word.side === 'third' || word.pos === 'name';
}

/** "Saving that kind of money": points back at a sum that was named before. */
const POINTS_BACK = /\bthat (?:kind|sort|amount|level|much)\b/i;

/** "Shops that want more customers": what others wish for is not claimed. */
const WISHED =
  /\b(?:who|that|they)\s(?:\w+\s)?(?:want|wish|hope|need|aim|plan|try|tries|trying|looking|wants|hopes|needs|aims|plans)\s[^,;:]*$/i;

export default defineRule({
  id: 'unnamed-beneficiary-claim',
  skill: 'customer-focus',
  severity: 4,
  title: 'Name who, what and how much',
  does: 'Claims a gain that belongs to nobody',
  why: 'A gain that belongs to nobody cannot be checked, so it reads as advertising.',
  next: 'Write one case in one line: which firm, what it was before, what it is now.',
  model: 'Borealis re-keyed ninety notes a week in May, and four in July.',
  evidence: ['A11', 'A24'],
  flags: [
    'Boosts efficiency and drives growth.',
    'Cuts costs across the board.',
    'It increases productivity and saves time.',
  ],
  allows: [
    "Cork's night shift re-keys about ninety notes a week.",
    'Your filing put returns cost up four percent.',
    'Borealis cut its re-keying from nine hours to two.',
  ],
  reworded: {
    flags: [
      'The result is higher revenue and happier customers.',
      'This improves retention and reduces churn.',
      'Saves money and streamlines operations.',
    ],
    allows: [
      'Leeds saves two hours a week since the June change.',
      'Your growth in Cork came from the second shift.',
      'Did the new rota reduce overtime at Leeds?',
      'The old meter bills £900 too much. If cutting that sort of cost still matters, the form is two lines.',
      'I write for bakers who hope to see better margins on bread.',
    ],
  },
  find: custom([GAIN], ({ draft, matches }) =>
    matches(GAIN).filter((match) => {
      const one = sentenceAt(draft, match.start);
      return (
        one !== undefined &&
        !one.question &&
        !WISHED.test(draft.text.slice(one.start, match.start)) &&
        !POINTS_BACK.test(draft.text.slice(match.start, match.end)) &&
        one.orientation !== 'customer' &&
        !one.words.some(namesSomeone) &&
        !anchored(one)
      );
    }),
  ),
});
