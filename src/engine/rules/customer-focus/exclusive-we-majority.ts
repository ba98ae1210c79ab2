import { custom } from '../../kinds.ts';
import type { Clause, Word } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { ours } from '../../traits/clauses.ts';

const OURS = new Set(['we', 'us', 'our', 'ours']);

/** "US depots" are American. */
const isOurs = ({ norm, text }: Word): boolean => OURS.has(norm) && text !== 'US';

export default defineRule({
  id: 'exclusive-we-majority',
  skill: 'customer-focus',
  severity: 8,
  whole: true,
  title: 'Keep one “we” sentence at most',
  does: 'Says ‘we’ in most of its sentences',
  why: 'Most of the message is spoken from the sender’s side, so the reader hears about a company rather than their own work.',
  next: 'Keep the one “we” sentence they need and turn the others into their situation or a question.',
  model: 'You run two depots on one rota. What happens on the day a driver is out?',
  evidence: ['A5', 'A6'],
  when: { selling: true, kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    'We launched in May. We serve banks. We would like a chat.',
    'Our team audits fleets. Our clients love us. Could we talk?',
    'We repair lifts. We cover nine cities. Our engineers are certified.',
  ],
  allows: [
    'You run two depots. We saw the notice. Which moves first?',
    'Did you know that US depots pay more? We run audits. Our crew comes to Cork.',
    'Your notice moves claims to Leeds. We audit freight bills. Does Leeds keep its own clerk?',
    { kind: 'reply', body: 'We spoke on Monday; you said we should start with Cork.', thread: 'Start with Cork.' },
  ],
  reworded: {
    flags: [
      'We design offices. We deliver on time. Our prices are fair.',
      'Our firm was founded in 1990. We have forty people. We work with banks.',
    ],
    allows: [
      'Cork opened in May. Who sorts its returns? We may have a shortcut.',
      'Your lease ends in June. We could send one page. Is the date still firm?',
    ],
  },
  find: custom([], ({ draft }) => {
    const spoken = draft.clauses.filter((one) => ours(one) && one.words.some(isOurs));
    const longest = spoken.reduce<Clause | undefined>(
      (a, b) => (a && a.words.length >= b.words.length ? a : b),
      undefined,
    );
    return longest && spoken.length >= 3 && spoken.length * 2 > draft.clauses.length ? [longest] : [];
  }),
});
