import { subjectSays } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { BODY } from '../../traits/samples.ts';

export default defineRule({
  id: 'subject-clickbait',
  skill: 'subject',
  severity: 8,
  title: 'Say what the mail is about',
  does: 'Has a subject that raises an alarm',
  why: 'An alarm that turns out to be a pitch is the last one they open.',
  next: 'Take the two or three words that the first line is about.',
  model: 'Who signs at Leeds',
  evidence: ['V27'],
  when: { channels: ['email', 'inmail'], kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    { subject: '«Action required»: your account', body: BODY },
    { subject: "«You won't believe» this, Dana", body: BODY },
  ],
  allows: [
    { subject: 'Action you asked for: key reset', kind: 'reply', body: 'Done.', thread: 'Reset my key.' },
    { subject: 'Audit date moved to 9 June', body: BODY },
  ],
  reworded: {
    flags: [
      { subject: 'Urgent: please respond', body: BODY },
      { subject: 'Final notice', body: BODY },
      { subject: 'Your secret to more sales', body: BODY },
    ],
    allows: [
      { subject: 'Your June notice', body: BODY },
      { subject: 'Urgent care opening in Cork', body: BODY },
      { subject: 'Tax manager - confidential', body: BODY },
    ],
  },
  find: subjectSays(
    'action|response|reply|attention required|needed|requested',
    'urgent :|!|$',
    '^ urgent please|reply|response|action|read|request',
    '^ urgent $',
    'you will not believe',
    'final|last notice|warning|reminder|chance',
    'last chance',
    'secret',
    'limited time',
    'act now',
    'do not miss',
    'open immediately',
    'your account ~ suspended|expire|expiring|risk',
    '^ confidential',
    'confidential proposal|offer|opportunity|information|matter',
    'important :|!',
    '^ important $',
    'time sensitive',
    'you have been selected',
    'congratulations $',
    'free gift',
  ),
});
