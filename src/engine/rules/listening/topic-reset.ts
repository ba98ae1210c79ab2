import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { isOffer } from '../../traits/clauses.ts';
import { ofPrice, sharesTopic, theirText } from '../../traits/topics.ts';

/** "What does it do?": telling them is the answer. */
const ASKS_WHAT =
  /\bwhat (?:(?:exactly )?(?:does (?:it|this|that)|do you(?: guys)?) (?:even |actually )?(?:do|offer|sell)|(?:is|are) (?:it|this|that|you selling))\b/i;

export default defineRule({
  id: 'topic-reset',
  skill: 'listening',
  severity: 8,
  title: 'Their topic goes first',
  does: 'Puts its own topic before theirs',
  why: 'The reply opens with something of the sender’s while theirs is waiting.',
  next: 'Move it into the first sentence; the news can wait for a line of its own.',
  model: 'The key works again since 9:10; the cause was on our side.',
  evidence: ['A12'],
  when: { theirs: true, kinds: ['reply'] },
  before: ['self-subject-offering'],
  flags: [
    { body: '«Exciting news on our roadmap!» We ship in May.', thread: 'Login fails since Monday.' },
    { body: 'Before that, have you seen our guide? The total is 4,120.', thread: 'I need the Cork total.' },
  ],
  allows: [
    { body: 'I reset the key at 9:10.', thread: 'Login fails since Monday.' },
    { body: "It's 4,120.", thread: 'I need the Cork total.' },
  ],
  reworded: {
    flags: [
      {
        body: 'We have just launched a new plan for depots. About the log: I will check.',
        thread: 'Can someone check the March log?',
      },
      {
        body: 'Our team is thrilled to share a new case study. I saw your mail on claims.',
        thread: 'The claims page is down.',
      },
    ],
    allows: [
      { body: 'The claims page is back since 9:10. We changed the server.', thread: 'The claims page is down.' },
      {
        body: 'Our pricing depends on the dock, so we would love a call. We scan labels.',
        thread: 'What does it cost for 40 pallets a week?',
      },
      { body: 'We found the fault in the March log.', thread: 'Can someone check the March log?' },
      {
        body: 'Pellucid is a scanner for dock notes. It reads a note in a second.',
        thread: 'Hi Theo, and what do you sell?',
      },
      {
        body: 'Here you go: one page on our press, and the price list. Shall we add A3?',
        thread: 'Can you mail some info?',
      },
    ],
  },
  find: custom([], ({ draft }) => {
    const first = draft.sentences.find((one) => one.clauses.some((c) => c.act !== 'courtesy' && c.act !== 'praise'));
    if (!first || sharesTopic(first.words, draft.theirs) || ASKS_WHAT.test(theirText(draft))) return [];
    if (
      /\b(?:sorry|mistake|apolog)|^(?:yes|no|here(?: you go| is|['’]s)?|as (?:requested|promised|asked))\b/i.test(
        first.text,
      )
    )
      return [];
    // They asked for a price, and that is what it opens on, however little it says of it.
    if (ofPrice(first.text) && ofPrice(theirText(draft))) return [];
    const asksOwn = first.question && first.words.some((word) => word.norm === 'our');
    const own =
      asksOwn ||
      (first.words.some((word) => word.side === 'sender' && word.norm !== 'i') &&
        first.clauses.some((c) => c.act !== 'meet' && (isOffer(c) || c.act === 'praise')));
    return own && draft.sentences.length > 1 ? [first] : [];
  }),
});
