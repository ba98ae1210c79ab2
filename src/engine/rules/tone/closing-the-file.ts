import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const CLOSING = phrases(
  'close|closing ~ your|the|this file|loop|account|case',
  'close|closing the book on',
  'last chance',
  'be ~ my|the ~ last|final email|mail|message|note|attempt|try|follow-up',
  'break up',
  'breakup',
  'take your silence',
  'assume ~ not|no ~ interest|interested|priority|fit|relevant|now',
  'assume ~ you ~ not interested',
  'assume this|it|that is not',
  'should|shall i stop|give',
  'give up on you|this',
  'permission to close',
  'stop bothering|bugging|chasing|pestering you',
  'before i move on',
  'i will move on',
  'cross|take you off my list',
);

/** "Just say and I'll take you off my list": stopping on the reader's word. */
const ON_REQUEST =
  /\b(?:let me know|tell me|say so|say the word|just say|ask me)\b.*\b(?:cross|take) you off my list$/is;

/** "I'll stop bugging you now", "I'm going to take you off my list": the sender does stop, and asks nothing for it and guesses at no reason. */
const STOPS =
  /^(?!.*\b(?:if|unless|until|otherwise|before|assum\w+)\b).*\bI(?:['’]ll| will|['’]m going to| am going to) (?:stop \w+ing you|(?:take|cross) you off my list)$/is;

export default defineRule({
  id: 'closing-the-file',
  skill: 'tone',
  severity: 8,
  title: 'Stop without announcing it',
  does: 'Announces that it is the last one',
  why: 'An end that is announced reads as a push for an answer, however kindly it is meant.',
  next: 'Cut the announcement, leave one thing of use to them, and stop.',
  model: "The port's fee table is attached in case it helps whoever signs at Leeds. No answer needed.",
  evidence: ['A19', 'A20'],
  when: { selling: true },
  before: ['self-subject-offering', 'guilt-trip', 'false-urgency', 'ask-without-reason'],
  flags: [
    'Should I «close your file»?',
    '«Last chance» «before I move on».',
    'If I do not hear back, I will assume you are not interested.',
  ],
  allows: [
    "I won't write again on this.",
    { kind: 'reply', body: 'You asked me to close the ticket; done.', thread: 'Please close the ticket.' },
    'The Leeds file closes in June, per the notice.',
  ],
  reworded: {
    flags: [
      'This will be my last email to you.',
      'Is it time to break up?',
      "I'll take your silence as a no.",
      'Should I stop reaching out?',
    ],
    allows: [
      'I will leave it here; good luck with Cork.',
      'Did Ana close the claims file?',
      'Closing the books for Leeds took nine days in June.',
      'If Cork is the wrong desk, tell me and I will take you off my list.',
      'I will stop pestering you about the gates.',
      'Spring is full for you, I see, so I will cross you off my list.',
    ],
  },
  find: custom([CLOSING], ({ draft, matches }) =>
    matches(CLOSING).filter((match) => {
      const upTo = draft.text.slice(sentenceAt(draft, match.start)?.start ?? match.start, match.end);
      return !ON_REQUEST.test(upTo) && !STOPS.test(upTo);
    }),
  ),
});
