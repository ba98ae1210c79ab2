import { custom } from '../../kinds.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';

const CHECK_IN = phrases(
  'check in with|on|to|again|$',
  'just|only check|checking in',
  'checking back',
  'just|only|i|we following|follow up',
  'following up',
  'wanted to follow up',
  'bump|bumping this|my|it',
  'touch|touching base',
  'circle|circling back',
  'float|floating|push|pushing|pop|bring|bringing|move|moving this|it ~ top',
  'in case you|it|this miss|missed|slipped|got',
  'resurface|resurfacing this|my',
);

/** "Following up with two photographs": the sentence itself says what is new. */
const BRINGS =
  /\bwith (?:an? (?!quick|gentle|friendly|brief|short|polite|reminder|nudge)|one|two|three|some(?:thing)?\b)/i;

function brings({ draft }: Reading, match: Match): boolean {
  const end = draft.sentences[match.sentence]?.end ?? match.end;
  return BRINGS.test(draft.text.slice(match.end, end));
}

/** "I'll stop following up" ends it, and "we send a check-in on day 7" tells of one. */
function isNone(reading: Reading, match: Match): boolean {
  const { draft } = reading;
  if (/\bstop\s$/i.test(draft.text.slice(Math.max(0, match.start - 10), match.start))) return true;
  const verb = clauseAt(reading, match)?.verb?.lemma;
  return /^check-in/i.test(draft.text.slice(match.start)) && verb !== undefined && verb !== 'be' && verb !== 'check';
}

export default defineRule({
  id: 'just-checking-in',
  skill: 'tone',
  severity: 4,
  title: 'Bring a new fact or question',
  does: 'Checks in and brings nothing new',
  why: 'A check-in gives the reader nothing they did not have before.',
  next: 'Look for one thing that changed since the last message, and ask about that.',
  model: 'The July rota gives Cork its own clerk. Does that settle the Friday notes?',
  evidence: ['V10'],
  before: ['self-subject-offering'],
  flags: [
    { kind: 'follow_up', body: '«Just checking in» on my last email.' },
    { kind: 'follow_up', body: '«Bumping this» up.' },
    { kind: 'follow_up', body: 'I wanted to touch base about my note.' },
  ],
  allows: [
    { kind: 'follow_up', body: 'Checking one number: is it 4,120?' },
    { kind: 'follow_up', body: 'You asked me to check in June.' },
    { kind: 'follow_up', body: 'The Cork notice came out today; same question?' },
  ],
  reworded: {
    flags: [
      { kind: 'follow_up', body: 'Following up on my previous message.' },
      { kind: 'follow_up', body: 'Circling back to see if you had time.' },
      { kind: 'follow_up', body: 'Floating this to the top of your inbox.' },
    ],
    allows: [
      { kind: 'follow_up', body: 'You said June would be better, so here is the list.' },
      { kind: 'follow_up', body: 'Since I wrote, Leeds published the July rota.' },
      { kind: 'follow_up', body: 'Circling back with two photographs of the Cork dock.' },
      { kind: 'follow_up', body: 'After Friday I will stop following up.' },
      { kind: 'follow_up', body: 'For Leeds we send a short check-in on the third night.' },
    ],
  },
  find: custom([CHECK_IN], (reading) =>
    reading.matches(CHECK_IN).filter((match) => !brings(reading, match) && !isNone(reading, match)),
  ),
});
