import { custom, type Hit } from '../../kinds.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { checkable } from '../../traits/clauses.ts';
import { deletable } from '../../traits/edits.ts';

const APOLOGY = phrases(
  '^ i? am? so? sorry to ~ bother|disturb|interrupt|trouble|bug|pester|chase|intrude ~',
  'sorry for ~ bother|reach|cold|write|email|message|interrupt|interruption|intrusion|contact|blue',
  'apology|apologies for ~ cold|email|intrusion|message|bothering|reaching|interruption|blue',
  'excuse the|my|this interruption|intrusion|cold',
  'i ~ know ~ you be ~ busy|swamped',
  'not want to take ~ of your time',
  'will not take ~ of your time',
  'hate to bother',
  'forgive ~ intrusion|cold|unsolicited',
);

/** The whole sentence where it holds nothing else, with an edit that deletes it; else the words alone. */
function apologyHit({ draft }: Reading, match: Match): Hit {
  const one = draft.sentences[match.sentence];
  if (!one || /\b(?:but|however)\b/i.test(draft.text.slice(match.end, one.end))) return match;
  return deletable(draft, one);
}

export default defineRule({
  id: 'over-apology',
  skill: 'tone',
  severity: 2,
  title: 'Don’t apologise for writing',
  does: 'Apologises for writing',
  why: 'An apology for the message tells the reader it was not worth sending.',
  next: 'Delete the apology, and start with the point.',
  evidence: ['A16', 'A21'],
  when: { kinds: ['cold', 'follow_up', 'breakup'] },
  before: ['self-subject-offering'],
  flags: [
    '«Sorry to bother you again.» Cork opened in May.',
    '«Apologies for the cold email!» Cork opened in May.',
    "I know you're busy, so I'll be brief. Cork opened in May.",
  ],
  allows: [
    'Sorry, I had the Cork total wrong.',
    'Sorry to read about the flood at Leeds.',
    'I know you are busy with the June move.',
  ],
  reworded: {
    flags: [
      'Sorry for reaching out like this. Your notice names Leeds.',
      'Excuse the interruption. Your notice names Leeds.',
      'I do not want to take up too much of your time. Your notice names Leeds.',
    ],
    allows: ['I was sorry to see the Leeds dock go.', 'Apologies, the list had two wrong dates.'],
  },
  find: custom([APOLOGY], (reading) =>
    reading
      .matches(APOLOGY)
      .filter((match) => !checkable(reading, match))
      .map((match) => apologyHit(reading, match)),
  ),
});
