import { custom, type Hit } from '../../kinds.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

/** Long forms and their plain twins; each can be put in place of the other as it stands. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b(?!-)/gi, 'to'],
  [/\bdue to the fact that\b/gi, 'because'],
  [/\bin the event that\b/gi, 'if'],
  [/\bat this point in time\b/gi, 'now'],
  [/\ba (?:large|great) number of\b/gi, 'many'],
  [/\bwith regards? to\b/gi, 'about'],
  [/\bprior to\b(?!-)/gi, 'before'],
  [/\bfor the purpose of\b/gi, 'for'],
  [/\bin the near future\b/gi, 'soon'],
  [/\bon a (daily|weekly|monthly|yearly) basis\b/gi, '$1'],
];

/** "What they want in order to leave", "all is in order to sail": "want to" and "is to" would say something else. */
const LEANS =
  /\b(?:want|wanted|need|needed|have|had|get|got|ask|asked|like|love|expect|try|use|used|is|are|be|was|were|been)\s$/i;
/** "Such many" is no English. */
const WEIGHED = /\b(?:such|quite|rather|what)\s$/i;
/** "Many of your clerks", where "many clerks" needs no more. */
const DEFINITE =
  /^\s(?:the|this|these|that|those|my|your|our|his|her|its|their|us|you|them|which|whom|whose|\p{Lu}[\p{L}-]*['’]s)\b/u;

function fits(short: string, before: string): boolean {
  if (short === 'to') return !LEANS.test(before);
  return short !== 'many' || !WEIGHED.test(before);
}

/** As it was written: in capitals, or with one. */
function cased(twin: string, long: string): string {
  if (long === long.toUpperCase()) return twin.toUpperCase();
  return /^\p{Lu}/u.test(long) ? twin.charAt(0).toUpperCase() + twin.slice(1) : twin;
}

function wordy({ draft }: Reading): Hit[] {
  return draft.sentences.flatMap(({ text, start }) =>
    TWINS.flatMap(([long, short]) =>
      [...text.matchAll(long)].flatMap((found) => {
        if (!fits(short, text.slice(0, found.index))) return [];
        const end = found.index + found[0].length;
        const span = { start: start + found.index, end: start + end };
        const of = short === 'many' && DEFINITE.test(text.slice(end)) ? ' of' : '';
        const twin = short.replace('$1', found[1] ?? '') + of;
        return { ...span, fix: { ...span, replacement: cased(twin, found[0]) } };
      }),
    ),
  );
}

export default defineRule({
  id: 'wordy-phrase',
  skill: 'clarity',
  severity: 2,
  title: 'Use the short form',
  does: 'Uses long forms where short ones do',
  why: 'Fewer words for the same thing leave more attention for the point.',
  next: 'Put the one or two words in its place that say as much.',
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
