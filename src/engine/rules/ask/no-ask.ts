import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { isMeeting, pitches } from '../../traits/clauses.ts';
import { WONDER } from '../../traits/phrases.ts';
import { hasProcedure, PROCEDURES } from '../../traits/procedure.ts';

const REQUEST = phrases(
  'let me|us know',
  'please',
  'reply',
  'tell me',
  'say',
  'call|contact|email|text me|us',
  'feel free',
  'get in touch',
  'would you',
  'happy|glad to',
  'looking|look forward',
  'shall',
  'drop|ring|whatsapp|text me',
  'my|our calendar',
  'pleasure to',
  'give me|us',
  'if you',
  'love|like|delighted|pleased|honoured|honored|welcome|request|invite',
  'kindly',
  'ask',
  'great|good|nice|lovely to stay|connect|talk|speak',
  'text|say|type yes|<name>|<number>',
  'you can|may|could ~ register|enrol|enroll|sign',
  'register|enrol|enroll|sign ~ through|via|here|below',
  'calendly',
  'order|buy|book|claim|subscribe|download|apply|start now|today',
  'pick|choose|grab whatever|whichever|any',
);

export default defineRule({
  id: 'no-ask',
  skill: 'ask',
  severity: 4,
  whole: true,
  title: 'End on one small question',
  does: 'Ends without asking for anything',
  why: 'The reader reaches the end and does not know what is wanted.',
  next: 'Close with something that a yes, a no or a number answers.',
  model: 'Is it the keying or the chasing?',
  evidence: ['V3'],
  quiet: 'right 6 of 23 times on our own messages; what is wanted is often plain without a word of asking',
  when: { selling: true, first: true, kinds: ['cold'], channels: ['email', 'inmail', 'linkedin_message'] },
  flags: [
    'Just sharing our news: we opened in Derry.',
    'We do lifts. Thanks.',
    'We have added a module for claims. It is live since June.',
  ],
  allows: [
    { kind: 'reply', body: 'The code is 4120.', thread: 'Which code?' },
    { kind: 'reply', body: "Understood, I'll stop here.", thread: 'Please stop.' },
    'We do lifts. Is the Leeds one still out of order?',
  ],
  reworded: {
    flags: ['Our new catalogue is out with 400 items.', 'Harbourline now covers pensions too. Have a good weekend.'],
    allows: [
      'We do lifts. Let me know which depot is worse.',
      'We cover pensions. Reply with a yes and I will send the page.',
      'We do lifts. It would be lovely to connect and swap notes.',
      'We do lifts. Text LIFT to this number and I will put you on the list.',
      'We host a morning on lifts. You can sign up on the page below.',
      'We do lifts. Slots are on Calendly, pick any you like.',
      'Our lifts: Basic €90, Plus €140: book today and the first check is free.',
      'We submit our bid for the two lifts in Leeds. The prices are in part B and hold until June.',
      { channel: 'linkedin_note', subject: null, body: 'Your Leeds talk stayed with me. We do lifts.' },
    ],
  },
  find: custom([WONDER, REQUEST, ...PROCEDURES], (reading) => {
    const { draft } = reading;
    const asks = draft.sentences.some(
      (one) =>
        one.question ||
        reading.has(REQUEST, one) ||
        reading.has(WONDER, one) ||
        one.clauses.some((c) => c.imperative || isMeeting(c) || c.act === 'want'),
    );
    const last = draft.sentences.at(-1);
    return asks || !last || !pitches(draft) || hasProcedure(reading) ? [] : [last];
  }),
});
