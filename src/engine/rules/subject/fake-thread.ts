import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { BODY } from '../../traits/samples.ts';

export default defineRule({
  id: 'fake-thread',
  skill: 'subject',
  severity: 20,
  title: 'Remove the prefix',
  does: 'Puts ‘Re:’ or ‘Fwd:’ over a first message',
  why: 'It pretends to be an answer, and the first thing the reader learns is that it is not.',
  next: 'Delete the “Re:” or “Fwd:”, and begin with their topic.',
  model: 'Claims at Leeds in June',
  evidence: ['V27'],
  when: { channels: ['email', 'inmail'], kinds: ['cold'], first: true },
  flags: [
    { subject: '«Re:» our chat', body: BODY },
    { subject: 'Fwd: for Dana', body: BODY },
  ],
  allows: [
    { subject: 'Re: scans', kind: 'reply', body: 'Yes, up to A3.', thread: 'Does it read scans?' },
    { subject: 'Re-keying at Leeds', body: BODY },
  ],
  reworded: {
    flags: [
      { subject: 'FW: proposal', body: BODY },
      { subject: 'RE: Leeds', body: BODY },
    ],
    allows: [
      { subject: 'Regarding Leeds', body: BODY },
      { subject: 'Forward dates at Leeds', body: BODY },
      {
        subject: 'Fwd: new rules for the Leeds dock',
        body: `${BODY}\n\n---------- Forwarded message ---------\nFrom: Ana Byrne <ana@port.example>\nDate: Tue, 4 Nov 2025 at 09:12\nSubject: new rules for the Leeds dock\nTo: Theo\n\nTrucks over 12 tons book from May.`,
      },
    ],
  },
  find: custom([], ({ draft }) => {
    const prefix = /^\s*(?:re|fwd?|aw|wg)\s*:\s*/i.exec(draft.input.subject ?? '');
    if (!prefix || (draft.input.thread ?? []).length > 0 || draft.cuts.some(({ kind }) => kind === 'quote')) return [];
    const start = prefix[0].length - prefix[0].trimStart().length;
    return [{ start, end: prefix[0].trimEnd().length, target: 'subject' }];
  }),
});
