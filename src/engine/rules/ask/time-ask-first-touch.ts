import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt, clausesWith, met } from '../../traits/clauses.ts';
import { SLOT } from '../../traits/phrases.ts';
import { isSlot } from '../../traits/slots.ts';

/** They have an account with the sender already, so a talk about it is no stranger's ask. */
const CUSTOMER = phrases('you signed|subscribed ~ <sender>');

const PEOPLE = new Set(['i', 'my', 'we', 'you', 'he', 'she', 'they']);

/** "Pellucid fits a dock in ten minutes": what a thing, or others, do and how long it takes them. */
function atWork(clause: Clause, match: Match): boolean {
  const { subject, words, verb, imperative } = clause;
  return (
    !imperative &&
    verb !== null &&
    verb.lemma !== 'be' &&
    subject.length > 0 &&
    subject.every((word) => !PEOPLE.has(word.norm) && (word.start < match.start || word.start >= match.end)) &&
    words.every((word) => word.norm !== 'would' && (word.pos !== 'modal' || word.start !== match.start))
  );
}

/** "From an hour down to ten minutes", "in under an hour": how long something takes. */
const TAKES = /\b(?:in|within|after|from|under|than|down to)\s(?:(?:about|around|under|just|only|roughly)\s)*$/i;

const AMOUNT = new Set(['a', 'an', 'half', 'few', 'couple']);

/** The time is told of, not asked for. */
function told(reading: Reading, match: Match): boolean {
  const one = reading.draft.sentences[match.sentence];
  const clause = clauseAt(reading, match);
  if (!one || !clause || one.question) return false;
  const amount = one.words.some(
    (word) => word.start === match.start && (word.pos === 'number' || AMOUNT.has(word.norm)),
  );
  return atWork(clause, match) || (amount && TAKES.test(reading.draft.text.slice(one.start, match.start)));
}

/** The meeting is one the reader holds or proposed, or one that was. */
function theirOwn(reading: Reading, match: Match): boolean {
  const one = reading.draft.sentences[match.sentence];
  const clause = clauseAt(reading, match);
  const was = clause !== undefined && (clause.verb?.past === true || met(clause));
  return one === undefined || (!one.question && (was || one.orientation === 'customer'));
}

export default defineRule({
  id: 'time-ask-first-touch',
  skill: 'ask',
  severity: 8,
  title: 'Ask if the topic matters first',
  does: 'Asks a stranger for time',
  why: 'A stranger asking for time asks for the most expensive thing before giving a reason.',
  next: 'Replace the slot with what a yes or no answers: whether this is on their list at all.',
  model: 'Is the Leeds rota on your list at all this year?',
  evidence: ['V11', 'V25'],
  when: { selling: true, first: true, kinds: ['cold'] },
  before: [
    'self-subject-offering',
    'sender-desire-frame',
    'ask-without-reason',
    'bare-command',
    'faux-shared-we',
    'interest-ask',
  ],
  flags: [
    'Do you have fifteen minutes this week?',
    'Could we hop on a quick call?',
    "I'd love to schedule a call with you.",
  ],
  allows: [
    { kind: 'reply', body: 'You suggested a call; does 3 suit?', thread: 'Let us have a call.' },
    'Is the Leeds move on your list this quarter?',
    'Your planners meet on Friday, per the notice.',
  ],
  reworded: {
    flags: [
      'Are you available for a 20-minute chat on Thursday?',
      'Can we find time to speak next week?',
      'Let me know when you could meet.',
      'I would pay for an hour of your time.',
    ],
    allows: [
      'Does Leeds take calls on Sunday?',
      'Our fitters cost £41 an hour, with tools.',
      'I have 2,500 hours of teaching behind me.',
      'The drawings are available on request.',
      'Who steps in when three drivers call in sick?',
      'Do you have any open orders at the moment?',
      'I could arrange a call with the yard manager at Borealis, so that you hear it first hand.',
      'We lease lifts and would like to book one of your stand slots in May.',
      'Shall I show you the rota we drew for a coffee roaster?',
      'Who do drivers call when the dock shuts?',
      'We lease lifts, and there is no charge for the first meeting.',
      'We fit lifts and do not bill anybody for a short call.',
      'The first call is free, as is the drawing of the dock.',
      'We fill diaries: our clients hold forty sales calls a month.',
      'No need for a call; one line will do.',
      'It takes ten minutes to fit, and costs £2 a call.',
      'We wrote a 10-day call plan for a bakery.',
      'Our scanner costs less than an hour of a clerk’s time per day.',
      'It was great to meet you on Friday. We lease lifts. Which dock is the narrow one?',
      'Great to meet you on Friday! We lease lifts. Which dock is the narrow one?',
      'Pellucid books bays for hauliers, and a bakery cut its queue from 90 minutes to 20.',
      'The alarm wakes the on-call fitter within two minutes of a leak.',
      'You get free next-day delivery, and feel free to send the list on.',
      'We run a service that puts forty sales meetings on your calendar.',
      'I can show you how Borealis got its first quote down to 30 minutes with one clerk.',
      'You signed up for Pellucid in May. Could I have ten minutes on the phone this week?',
    ],
  },
  find: custom([SLOT, CUSTOMER], (reading) =>
    reading.matches(CUSTOMER).length > 0
      ? []
      : clausesWith(
          reading,
          reading
            .matches(SLOT)
            .filter((match) => isSlot(reading, match) && !theirOwn(reading, match) && !told(reading, match)),
        ),
  ),
});
