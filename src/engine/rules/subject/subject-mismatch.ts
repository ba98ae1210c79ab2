import { custom, type Hit } from '../../kinds.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { wholeSubject } from '../../traits/edits.ts';
import { content, sharesTopic } from '../../traits/topics.ts';

/** The subject, where none of its topic words comes back in the body in any form. */
function subjectMismatch({ draft }: Reading): Hit[] {
  const { recipient = {}, sender = {} } = draft.input;
  const merge = [recipient.name, recipient.company, recipient.title, sender.name, sender.company]
    .join(' ')
    .toLowerCase();
  const topics = draft.subject.filter((word) => word.pos !== 'verb' && !merge.includes(word.norm));
  const body = draft.sentences.flatMap((one) => one.words);
  const nouns = topics.filter((word) => word.pos === 'noun' || word.pos === 'name');
  const plain = draft.text.toLowerCase();
  const named = topics.some((word) => word.norm.length > 3 && plain.includes(word.norm.slice(0, 5)));
  return nouns.length === 0 || content(nouns).size === 0 || named || sharesTopic(topics, body)
    ? []
    : [wholeSubject(draft)];
}

export default defineRule({
  id: 'subject-mismatch',
  skill: 'subject',
  severity: 8,
  title: 'Match it to your question',
  does: 'Has a subject about something else',
  why: 'The mail is opened for one thing and turns out to be about another.',
  next: 'Name in the subject what the mail goes on to ask about.',
  evidence: ['V27'],
  when: { selling: true, channels: ['email', 'inmail'], kinds: ['cold'] },
  quiet: 'right 19 of 105 times on our own messages; a subject and a body often name one topic in different words',
  flags: [
    { subject: 'Leeds returns', body: 'We run payroll for restaurants. Our service covers pensions. Shall we talk?' },
    { subject: 'Your talk in Cork', body: 'Harbourline offers payroll for growing teams. Could we set up a call?' },
  ],
  allows: [
    { subject: 'Leeds returns', body: 'The Leeds move in June means two docks. Who signs?' },
    { subject: 'Scans', body: 'How many scanned bills arrive each week at Cork?' },
    { subject: 'Quick question', body: 'We run payroll for restaurants.' },
  ],
  reworded: {
    flags: [
      {
        subject: 'Your vacancy for a clerk',
        body: 'We insure freight. Our rates are low and our team answers at night.',
      },
      { subject: 'Dock hours on Friday', body: 'Pellucid is a payroll tool. It has twelve modules. Interested?' },
    ],
    allows: [
      { subject: 'Dock hours', body: 'Your docks close at noon on Friday. Who signs after that?' },
      { subject: 'Clerk vacancy', body: 'The vacancy for a second clerk has been up since May. Is it for Cork?' },
    ],
  },
  find: custom([], subjectMismatch),
});
