import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { wholeSubject } from '../../traits/edits.ts';
import { BODY } from '../../traits/samples.ts';

export default defineRule({
  id: 'subject-all-caps',
  skill: 'subject',
  severity: 8,
  title: 'Use lower case',
  does: 'Has a subject in capitals',
  why: 'Capitals in a subject read as bulk mail.',
  next: 'Write it as to a colleague, with capitals for names alone.',
  evidence: ['V6'],
  when: { channels: ['email', 'inmail'], kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    { subject: 'LAST CHANCE DANA', body: BODY },
    { subject: 'URGENT READ NOW', body: BODY },
  ],
  allows: [
    { subject: 'VAT at Cork', body: BODY },
    { subject: 'FDA notice, 4 June', body: BODY },
  ],
  reworded: {
    flags: [
      { subject: 'SPECIAL OFFER FOR NORTHWIND', body: BODY },
      { subject: 'MEETING REQUEST', body: BODY },
    ],
    allows: [
      { subject: 'RFP', body: BODY },
      { subject: 'Your RFP for Cork', body: BODY },
    ],
  },
  find: custom([], ({ draft }) => {
    const subject = draft.input.subject ?? '';
    const letters = subject.match(/\p{L}/gu) ?? [];
    const capitals = subject.match(/\p{Lu}/gu) ?? [];
    return letters.length >= 8 && capitals.length * 2 > letters.length && subject.trim().includes(' ')
      ? [wholeSubject(draft)]
      : [];
  }),
});
