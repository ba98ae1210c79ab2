import { sentence } from '../../kinds.ts';
import type { Word } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';

const ABSTRACT = /(?:ation|isation|ization|ition|ution|ction|ment|ility|ivity|ance|ence)s?$/;
/** Things and people with such an ending. */
const CONCRETE = new Set(
  `section station location apartment department document equipment shipment payment appointment inspection conference audience experience department ambulance entrance insurance licence license community government question position quotation translation instruction`.split(
    ' ',
  ),
);

function abstractNouns(words: readonly Word[]): number {
  const found = words.filter((word) => word.pos === 'noun' && word.norm.length >= 8 && ABSTRACT.test(word.norm));
  return new Set(found.map((word) => word.lemma).filter((lemma) => !CONCRETE.has(lemma))).size;
}

/** Verbs outnumber the nouns: who does what is said, and a list of verbs only has nouns at their ends. */
const carried = (words: readonly Word[], nouns: number): boolean =>
  words.filter((word) => word.pos === 'verb' && !word.gerund).length > nouns;

export default defineRule({
  id: 'noun-stack',
  skill: 'clarity',
  severity: 4,
  title: 'Turn one noun back into a verb',
  does: 'Stacks abstract nouns',
  why: 'Stacked abstract nouns hide who does what.',
  next: 'Write who does what, as in “the clerk allocates the vans”.',
  model: 'The clerk plans which van goes where.',
  evidence: ['V9', 'A25'],
  flags: [
    'Optimisation of allocation drives utilisation.',
    'Alignment of procurement and fulfilment improves utilisation.',
    'Our implementation ensures the standardisation of documentation.',
  ],
  allows: [
    'The section on allocation is clear.',
    'The inspection is in Cork.',
    'Your department names one location in the notification.',
  ],
  reworded: {
    flags: [
      'Automation of communication enables the transformation of administration.',
      'The integration supports optimisation and collaboration.',
    ],
    allows: [
      'The apartment has a station nearby.',
      'I refer to our quotation for the translation of your instructions into nine languages.',
      'Which city has the best community library?',
      'The courses cover leadership, time management, presentation and conflict resolution.',
      'Our allocation sheet tells clerks who ships, letting them plan, cut utilisation, and keep documentation short.',
    ],
  },
  find: sentence((one, { draft }) => {
    if (one.orientation === 'customer') return false;
    const nouns = abstractNouns(one.words.filter((word) => draft.text[word.end] !== ','));
    return nouns >= 3 && !carried(one.words, nouns);
  }),
});
