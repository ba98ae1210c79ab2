import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { wholeSubject } from '../../traits/edits.ts';
import { shared } from '../../traits/topics.ts';

export default defineRule({
  id: 'subject-customer-topic',
  skill: 'subject',
  credit: 6,
  title: 'The subject is theirs',
  why: 'A subject that holds something of their own is opened for the right reason.',
  evidence: ['A11', 'V4'],
  when: { channels: ['email', 'inmail'] },
  flags: [
    { subject: 'Leeds claims in June', body: 'Your notice moves claims to Leeds in June. Who signs there?' },
    { subject: 'Second AP clerk', body: 'You posted for a second AP clerk in May. Is it keying or chasing?' },
  ],
  allows: [
    { subject: 'Growth', body: 'Your notice moves claims to Leeds in June.' },
    { subject: 'Hi Dana', body: 'Your notice moves claims to Leeds in June.' },
  ],
  reworded: {
    flags: [
      { subject: 'The Friday dock', body: 'Your dock closes at noon on Friday, per the sign. Who takes late pallets?' },
      { subject: 'Cork returns', body: 'Northwind opened Cork in May. Who sorts the returns there?' },
    ],
    allows: [
      { subject: 'Our dock scanner', body: 'We sell dock scanners. They work in Cork.' },
      { subject: 'Quick question', body: 'Your dock closes at noon on Friday.' },
    ],
  },
  find: custom([], ({ draft }) => {
    const topics = draft.clauses
      .filter((one) => one.orientation === 'customer' && one.anchors.length > 0)
      .flatMap((one) => one.words);
    const own = draft.subject.some((word) => word.side === 'sender');
    return !own && shared(draft.subject, topics) > 0 ? [wholeSubject(draft)] : [];
  }),
});
