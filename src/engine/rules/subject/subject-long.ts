import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { wholeSubject } from '../../traits/edits.ts';
import { BODY } from '../../traits/samples.ts';

export default defineRule({
  id: 'subject-long',
  skill: 'subject',
  severity: 4,
  title: 'Keep the noun and the place',
  does: 'Has a long subject',
  why: 'A phone shows some five words of it.',
  next: 'Cut it to some four words: what it is about, and where or when.',
  model: 'Claims at Leeds in June',
  evidence: ['V4'],
  when: { channels: ['email', 'inmail'], kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    { subject: 'How Northwind can cut its carrier invoice errors in half today', body: BODY },
    { subject: 'Introducing Pellucid, a smarter way to run every clinic rota', body: BODY },
  ],
  allows: [
    { subject: 'Leeds claims after the June move', body: BODY },
    { subject: 'Scans at month end', body: BODY },
  ],
  reworded: {
    flags: [
      { subject: 'A short question about the way your Leeds depot sorts returns', body: BODY },
      { subject: 'Transformational reconciliation of international transportation', body: BODY },
    ],
    allows: [
      { subject: 'Who signs at Leeds?', body: BODY },
      { subject: 'The June notice and the Friday dock', body: BODY },
    ],
  },
  find: custom([], ({ draft }) => {
    const subject = (draft.input.subject ?? '').trim();
    return subject.length > 60 || subject.split(/\s+/).length > 9 ? [wholeSubject(draft)] : [];
  }),
});
