import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { OWN_ACT } from '../../traits/phrases.ts';
import { copiedRun } from '../../traits/topics.ts';

export default defineRule({
  id: 'parrot',
  skill: 'listening',
  severity: 4,
  title: 'Add what you’ll do or ask',
  does: 'Hands their words back and adds nothing',
  why: 'Their own words handed back, with nothing added, show a form letter.',
  next: 'Put behind it what happens next and when, or one question that goes further.',
  model: "The scans at month end: I'll go through one week of the log and write by Thursday which ones slip.",
  evidence: ['A13'],
  when: { theirs: true },
  flags: [
    { body: '«You said scans slip at month end at Leeds.» Thanks.', thread: 'The scans slip at month end at Leeds.' },
    { body: 'So the auditor wants a count each week. Okay!', thread: 'It seems the auditor wants a count each week.' },
  ],
  allows: [
    {
      body: 'You said the scans slip at month end at Leeds. How many a week?',
      thread: 'The scans slip at month end at Leeds.',
    },
    {
      body: "The auditor wants a count each week: I'll draft that form.",
      thread: 'It seems the auditor wants a count each week.',
    },
  ],
  reworded: {
    flags: [
      {
        body: 'I understand that drivers keep missing the Friday dock at Cork. Noted.',
        thread: 'Our drivers keep missing the Friday dock at Cork.',
      },
      {
        body: 'So you are merging the two warehouses in June. Great.',
        thread: 'We are merging the two warehouses in June.',
      },
    ],
    allows: [
      {
        body: 'Drivers keep missing the Friday dock at Cork; is it the ferry?',
        thread: 'Our drivers keep missing the Friday dock at Cork.',
      },
      {
        body: 'Merging in June, then. I will send the rota for both.',
        thread: 'We are merging the two warehouses in June.',
      },
    ],
  },
  find: custom([OWN_ACT], (reading) => {
    const { draft } = reading;
    const adds = draft.sentences.some((one) => one.question || reading.has(OWN_ACT, one));
    return adds ? [] : draft.sentences.filter((one) => copiedRun(one.words, draft.theirs) >= 6);
  }),
});
