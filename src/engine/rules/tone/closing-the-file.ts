import { says } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'closing-the-file',
  skill: 'tone',
  severity: 8,
  title: 'Just stop, politely',
  why: 'A threat to leave is a trick to force a reply, and people see it.',
  next: 'Just stop, politely.',
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
    allows: ['I will leave it here; good luck with Cork.', 'Did Ana close the claims file?'],
  },
  find: says(
    'close|closing ~ your|the|this file|loop|account|case|book|books',
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
  ),
});
