import { says } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'faux-shared-we',
  skill: 'customer-focus',
  severity: 4,
  title: 'Say “you” and “I” plainly',
  does: 'Uses a ‘we’ the reader has not joined',
  why: 'A “we” with someone who does not know the writer yet reads as a claim on them.',
  next: 'Write whose it is, “your depots” or “our tool”, wherever it says “our” or “together”.',
  model: 'If your depots keep the claims list, our tool only reads it.',
  evidence: ['A5', 'A6'],
  when: { first: true },
  flags: [
    "«Let's transform» our supply chains together.",
    '«Together we can» win back your margin.',
    "«Let's explore» how this could work.",
  ],
  allows: [
    { kind: 'reply', body: 'As we agreed on Tuesday, Ana sends the list first.', thread: 'Send it Tuesday.' },
    { kind: 'reply', body: "Let's keep to the 3 pm you suggested.", thread: 'Tuesday 3 pm?' },
    'Ana and Luis run the two depots together.',
  ],
  reworded: {
    flags: ["Let's build something great.", "Together, let's rethink returns.", 'Our two companies can grow together.'],
    allows: ['Let me know which depot closes first.', 'The two notices came together in June.'],
  },
  find: says(
    'let us build|explore|transform|make|create|rethink|achieve|grow|change|drive|unlock|take|work|partner|join|team|solve|win',
    'together , we|us can|will|could',
    'together we|let can|will|could|us',
    'together let us',
    'we can|could|will|shall ~ together',
    'our two|both? companies|firms|teams ~ together',
    'partner together',
  ),
});
