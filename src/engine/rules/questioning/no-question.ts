import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { pitches } from '../../traits/clauses.ts';
import { WONDER } from '../../traits/phrases.ts';

export default defineRule({
  id: 'no-question',
  skill: 'questioning',
  severity: 8,
  whole: true,
  title: 'Ask one thing you truly don’t know',
  why: 'Without a question about their side the reader has nothing to answer.',
  next: 'Ask one thing about their work that you truly do not know.',
  evidence: ['V3', 'A13'],
  when: { selling: true, first: true, kinds: ['cold'] },
  flags: [
    'We sell lifts for depots of every size. Our brochure is attached. «I hope to hear from you soon.»',
    "Thought you'd like our news. We opened a second office in Derry, and our team grew to forty people.",
    'You opened Cork in May. We sell lifts. Feel free to call me.',
  ],
  allows: [
    { kind: 'reply', body: 'Here is the code you asked for.', thread: 'Which code?' },
    { kind: 'reply', body: "Noted, I'll stop writing.", thread: 'Please stop.' },
    'We sell lifts. Who sorts the Cork returns today?',
  ],
  reworded: {
    flags: [
      'Harbourline offers payroll for restaurants. We would love to work with you. Let me know when you are free.',
      'Our spring catalogue is out. Every order ships free this month. Have a look at the site.',
    ],
    allows: [
      'Cork opened in May. We sell lifts. Is Leeds still sorting for it?',
      'I wonder whether Leeds still sorts for Cork. We sell lifts.',
    ],
  },
  find: custom([WONDER], ({ draft, has }) => {
    const asked = draft.sentences.some((one) => one.question || has(WONDER, one));
    const last = draft.sentences.at(-1);
    return asked || !pitches(draft) || !last ? [] : [last];
  }),
});
