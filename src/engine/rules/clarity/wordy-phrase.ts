import { custom, type Hit } from '../../kinds.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

/** Long forms and their plain twins; each can be put in place of the other as it stands. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/gi, 'to'],
  [/\bdue to the fact that\b/gi, 'because'],
  [/\bin the event that\b/gi, 'if'],
  [/\bat this point in time\b/gi, 'now'],
  [/\ba (?:large|great) number of\b/gi, 'many'],
  [/\bwith regards? to\b/gi, 'about'],
  [/\bprior to\b/gi, 'before'],
  [/\bfor the purpose of\b/gi, 'for'],
  [/\bin the near future\b/gi, 'soon'],
  [/\bon a (daily|weekly|monthly|yearly) basis\b/gi, '$1'],
];

/** "What they want in order to leave": "want to" would say something else. */
const LEANS = /\b(?:want|wanted|need|needed|have|had|get|got|ask|asked|like|love|expect|try|use|used)\s$/i;

function wordy({ draft }: Reading): Hit[] {
  return draft.sentences.flatMap((one) =>
    TWINS.flatMap(([long, short]) =>
      [...one.text.matchAll(long)].flatMap((found) => {
        if (short === 'to' && LEANS.test(one.text.slice(0, found.index))) return [];
        const span = { start: one.start + found.index, end: one.start + found.index + found[0].length };
        const twin = short.replace('$1', found[1] ?? '');
        const opens = /^\p{Lu}/u.test(found[0]);
        return { ...span, fix: { ...span, replacement: opens ? twin.charAt(0).toUpperCase() + twin.slice(1) : twin } };
      }),
    ),
  );
}

export default defineRule({
  id: 'wordy-phrase',
  skill: 'clarity',
  severity: 2,
  title: 'Use the short form',
  why: 'Fewer words for the same thing leave more attention for the point.',
  next: 'Use the short form.',
  evidence: ['A24'],
  flags: [
    'We counted twice «in order to» be sure.',
    'Leeds closed «due to the fact that» the dock flooded.',
    'I wrote «with regard to» the June notice.',
  ],
  allows: [
    'The pallets are in order at Leeds.',
    'The fact that Leeds closed is in the notice.',
    'Give my regards to Ana.',
  ],
  reworded: {
    flags: ['Leeds can open in the event that Cork closes.', 'A large number of notes arrive prior to noon.'],
    allows: [
      'The event that closed Leeds was a flood.',
      'The prior clerk kept a large ledger.',
      'Which keys do the clerks need in order to open Cork?',
    ],
  },
  find: custom([], wordy),
});
