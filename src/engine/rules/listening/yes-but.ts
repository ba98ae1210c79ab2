import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { ours } from '../../traits/clauses.ts';

const AGREES = phrases(
  'i ~ understand|see|hear|agree|appreciate|get',
  '^ totally|completely|fully|absolutely|i? understand|get|hear|agree|respect',
  'fair',
  'make sense',
  'good|great point',
  'true',
);

const CANCELS = phrases(
  'but|however|yet|though ~ our|we|most|many|<sender>|client|clients|customers',
  '^ but|however',
  'but before i|we|you',
  '^ before you go|leave|decide',
  '^ that said|being',
);

export default defineRule({
  id: 'yes-but',
  skill: 'listening',
  severity: 8,
  title: 'Stop after the agreement, or ask',
  does: 'Agrees and takes it back',
  why: 'An agreement cancelled in the same breath reads as a no.',
  next: 'Delete what cancels it, or find out what would have to be different.',
  model: 'Fair on price. What would it have to cost?',
  evidence: ['A16', 'A19'],
  when: { theirs: true },
  before: ['self-subject-offering'],
  flags: [
    { body: '«I understand, but our» tool is different.', thread: 'We use Borealis.' },
    { body: 'Fair, however most clients see value fast.', thread: 'It is too expensive.' },
  ],
  allows: [
    { body: 'Fair on price; I was wrong about the second depot.', thread: 'It is too expensive.' },
    { body: 'Tuesday is fine, but 3 clashes with your audit.', thread: 'Tuesday at 3?' },
  ],
  reworded: {
    flags: [
      { body: 'I get that. But we offer much more than a scanner.', thread: 'We have a scanner.' },
      { body: 'Totally understand. Before you decide, our new plan is half the price.', thread: 'We chose Cato.' },
      { body: 'I totally see your point, yet our customers tell us otherwise.', thread: 'It looks slow.' },
    ],
    allows: [
      { body: 'I understand, and Leeds comes first then.', thread: 'Leeds comes first.' },
      { body: 'I understand. Before you go to Cork, the gate code is 4471.', thread: 'We leave for Cork.' },
      { body: 'I see the dock closes early, but does Cork take Friday loads?', thread: 'The dock closes early.' },
    ],
  },
  find: custom([AGREES, CANCELS], ({ draft, has, matches }) =>
    matches(CANCELS).flatMap((match) => {
      const one = draft.sentences[match.sentence];
      if (!one || one.question) return [];
      const opens = one.start === match.start;
      if (opens && !ours(one)) return [];
      const agreed = opens ? draft.sentences[match.sentence - 1] : { start: one.start, end: match.start };
      const agreement = agreed && matches(AGREES).find((yes) => yes.start >= agreed.start && yes.end <= agreed.end);
      return agreement && has(AGREES, agreement) ? [{ start: agreement.start, end: match.end }] : [];
    }),
  ),
});
