import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { ours } from '../../traits/clauses.ts';

const OPENS_WITH_SENDER = new Set(['i', 'we', 'my', 'our']);

export default defineRule({
  id: 'i-narration',
  skill: 'customer-focus',
  severity: 4,
  whole: true,
  title: 'Let one sentence start with their noun',
  does: 'Starts line after line with ‘I’ or ‘we’',
  why: 'Three sentences in a row that open with the writer pull the reader’s eye away from their own matter.',
  next: 'Turn one of the three round, so that a thing or person of theirs comes first.',
  model: 'Section 4 of your tender stands out: is the June date firm?',
  evidence: ['A4'],
  flags: [
    'I lead sales. I saw your page. I think we fit.',
    'We scan bills. We flag gaps. Our team is fast.',
    "I've been in freight for years. I know the market. I'd be glad to help.",
  ],
  allows: [
    'I read the tender. Section 4 stands out. Is it firm?',
    { kind: 'reply', body: 'I checked the log. I reset the key. Please try now.', thread: 'Login fails.' },
    'We saw the notice. Leeds moves first. We wondered who keeps the bills.',
  ],
  reworded: {
    flags: [
      'We sell vans. We lease vans. We also repair vans.',
      'My firm does audits. I founded it in 2009. I still do most of them.',
    ],
    allows: [
      'I saw the notice. Who signs for Leeds? I may have a shortcut.',
      'We met in Leeds. Your talk named scans. We wondered who keys them.',
    ],
  },
  find: custom([], ({ draft }) => {
    if (draft.input.kind === 'reply') return [];
    const opens = (one: Sentence | undefined) =>
      one !== undefined && !one.bullet && OPENS_WITH_SENDER.has(one.words[0]?.norm ?? '');
    const at = draft.sentences.findIndex(
      (one, i) => opens(one) && opens(draft.sentences[i + 1]) && opens(draft.sentences[i + 2]),
    );
    const third = draft.sentences[at + 2];
    const first = draft.sentences[at];
    return at >= 0 && first && third && ours(first) && ours(third) ? [third] : [];
  }),
});
