import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'subject-missing',
  skill: 'subject',
  severity: 8,
  whole: true,
  title: 'Write three words from their fact',
  does: 'Has no subject',
  why: 'Without a subject most people do not open a mail from a stranger.',
  next: 'Name a place, a date or a project of theirs, and nothing of the offer.',
  model: 'Returns at Cork',
  evidence: ['V4'],
  when: { channels: ['email', 'inmail'], kinds: ['cold'] },
  flags: [
    { subject: '', body: 'Cork opened in May. Who sorts its returns?' },
    { subject: '   ', body: 'Cork opened in May. Who sorts its returns?' },
  ],
  allows: [
    { subject: null, channel: 'linkedin_note', body: 'Cork opened in May. Who sorts its returns?' },
    { subject: 'Cork returns', body: 'Cork opened in May. Who sorts its returns?' },
    { subject: '', kind: 'reply', body: 'It is 4,120.', thread: 'Which total?' },
  ],
  reworded: {
    flags: [
      { subject: '\t', body: 'Your notice names Leeds. Does the dock close?' },
      { subject: '', channel: 'inmail', body: 'Your notice names Leeds. Does the dock close?' },
    ],
    allows: [
      { subject: null, body: 'Your notice names Leeds. Does the dock close?' },
      { subject: 'Dock', body: 'Your notice names Leeds. Does the dock close?' },
    ],
  },
  find: custom([], ({ draft }) => {
    const first = draft.sentences[0];
    return draft.input.subject !== null && draft.input.subject.trim() === '' && first
      ? [{ start: 0, end: 0, target: 'subject' }]
      : [];
  }),
});
