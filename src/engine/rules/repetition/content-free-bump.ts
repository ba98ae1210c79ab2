import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { concrete } from '../../traits/topics.ts';

export default defineRule({
  id: 'content-free-bump',
  skill: 'repetition',
  severity: 8,
  whole: true,
  title: 'Bring one new fact, or wait',
  does: 'Nudges without news',
  why: 'A nudge without news gives the reader no more reason than before.',
  next: 'Look for what changed on their side, and write when there is something.',
  model: 'The Cork notice came out today. Does it change the date?',
  evidence: ['V10', 'V18'],
  when: { kinds: ['follow_up', 'breakup'] },
  flags: [
    { kind: 'follow_up', body: 'Any thoughts on this?' },
    { kind: 'follow_up', body: 'Floating this to the top.' },
    { kind: 'follow_up', body: 'Just checking you saw my last email. Let me know!' },
  ],
  allows: [
    { kind: 'follow_up', body: 'The Cork notice came out today; same question?' },
    { kind: 'follow_up', body: 'You said June; is it a good week?' },
    { kind: 'follow_up', body: 'Is the second clerk at Leeds there to match or to chase?' },
  ],
  reworded: {
    flags: [
      { kind: 'follow_up', body: 'Following up here. Would love to connect.' },
      { kind: 'follow_up', body: 'Did you get my message?' },
    ],
    allows: [
      { kind: 'follow_up', body: 'Leeds closed on Friday. Does claims wait till Monday now?' },
      { kind: 'follow_up', body: 'One more number: the July filing says nine percent.' },
    ],
  },
  find: custom([], ({ draft }) => {
    const at = draft.sentences[0];
    const news = draft.clauses.some(
      (one) =>
        one.orientation !== 'self' &&
        one.act !== 'courtesy' &&
        (one.anchors.some((anchor) => anchor.kind !== 'artefact') ||
          (one.orientation === 'customer' && concrete(one) && one.words.length >= 6)),
    );
    return at && draft.wordCount < 20 && !news ? [at] : [];
  }),
});
