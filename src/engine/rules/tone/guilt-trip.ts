import { custom } from '../../kinds.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';

const REPROACH = phrases(
  'have not hear|heard ~ back|from you',
  'not hear|heard back',
  'i|we|have hear|heard nothing back?',
  'and hear|heard nothing back?',
  'since|as i|we do not hear|get ~ back|from you|reply|answer',
  'hear|heard nothing from you',
  'keep|kept ignoring me|my',
  'ignoring|ignored my|me',
  'you still? have not reply|respond|answer|get|got',
  'no reply|response|answer from you',
  'without a|any reply|response|answer',
  'try|tried ~ reach|reaching|contact|contacting|call|calling you ~ time|twice|again|several|repeatedly',
  'send|sent|write|written|email|emailed|message|messaged ~ five|three|four|several|many|multiple|six|ten times|emails|messages|notes',
  'write|written|email|call|called|message ~ times',
  'my third|fourth|fifth|sixth attempt|email|message|try',
  'disappointed ~ not',
  'surprised ~ not ~ hear|reply|respond',
);

/** Who did the hearing or the calling: the last person named before it. */
const PERSON = /\b(?:i|we|you|they|she|he|who)\b/gi;
const OTHERS = /^(?:they|she|he|who)$/i;

/** "The clerks say they have heard nothing": somebody else's silence. */
function othersWaited({ draft }: Reading, match: Match): boolean {
  const start = draft.sentences[match.sentence]?.start ?? match.start;
  const last = draft.text.slice(start, match.end).match(PERSON)?.at(-1);
  return last !== undefined && OTHERS.test(last);
}

/** "I'll ring on Friday if I don't hear back": nobody has been silent yet. */
function notYet({ draft }: Reading, match: Match): boolean {
  return /\b(?:if|unless|should|until) (?:i|we)\b(?: do| did)?$/i.test(
    draft.text.slice(Math.max(0, match.start - 20), match.start).trimEnd(),
  );
}

/** A count of one's own notes in a message that takes leave: it says why this is the last one. */
const COUNT = /^(?:writ|wrote|sen[dt]|email|messag|call)/i;
const LEAVES =
  /\b(?:i|we)(?:['’]ll| will) (?:leave it|stop)\b|\b(?:don['’]t|do not) (?:want|mean) to (?:become|be|keep|bother|pester)\b/i;

function takesLeave({ draft }: Reading, match: Match): boolean {
  const words = draft.text.slice(match.start, match.end);
  return COUNT.test(words) && /\bcouple\b|\btwice\b/i.test(words) && LEAVES.test(draft.text);
}

const harmless = (reading: Reading, match: Match): boolean =>
  othersWaited(reading, match) || notYet(reading, match) || takesLeave(reading, match);

export default defineRule({
  id: 'guilt-trip',
  skill: 'tone',
  severity: 8,
  title: 'Leave their silence out',
  does: 'Brings up their silence',
  why: 'Being made to feel bad for silence brings anger more often than an answer.',
  next: 'Delete it, and bring one new fact instead, or stop.',
  model: 'Cork has its own clerk since July. Does that settle it?',
  evidence: ['A20'],
  when: { selling: true },
  before: ['self-subject-offering'],
  flags: [
    "I've «written five times» «and heard nothing».",
    'Sad you «keep ignoring me».',
    "I'm surprised I haven't heard back from you.",
  ],
  allows: [
    "No reply needed if it's not on your list.",
    "I wrote twice in May; I'll leave it here.",
    'The clerks heard nothing about the June move, per the post.',
  ],
  reworded: {
    flags: [
      'I have tried reaching you several times.',
      'You still have not replied to my emails.',
      'I have sent you three messages without a response.',
      'Since I do not hear from you, lifts must not matter to you.',
    ],
    allows: [
      'You wrote that you never got the May list; here it is.',
      'I tried the Leeds desk twice; it rings out on Fridays.',
      'Tried calling you this morning but could not get through.',
      'Drivers tell me they have heard nothing from the Leeds desk.',
      'We will ring on Friday if we do not hear back.',
      "I've written a couple of times about the Cork rota, so I'll leave it with you.",
      "I have called twice and don't want to be a pest, so this is my last note on the Cork rota.",
    ],
  },
  find: custom([REPROACH], (reading) =>
    reading
      .matches(REPROACH)
      .filter((match) => clauseAt(reading, match)?.conditional !== true && !harmless(reading, match)),
  ),
});
