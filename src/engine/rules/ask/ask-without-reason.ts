import { sentence } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

const BARE_ASK = phrases(
  '^ worth',
  '^ open to',
  '^ any interest',
  'be ~ interested',
  'make sense to|?',
  'would it make sense',
  '^ interested',
  'something you would|might|could ~ consider|explore|like',
  'be ~ open to',
  'sound good|interesting|helpful|useful',
  'of interest',
);

export default defineRule({
  id: 'ask-without-reason',
  skill: 'ask',
  severity: 4,
  title: 'Add “because” from their side',
  does: 'Asks without a reason of theirs',
  why: 'An ask with no link to the reader’s matter gives them no reason to say yes.',
  next: 'Tie it to something of theirs that stands above: a date, a place or a task.',
  model: 'Worth a look before the June move?',
  evidence: ['A9'],
  when: { first: true, kinds: ['cold'] },
  flags: ['Worth a chat?', 'Open to connecting?', 'Would you be interested?'],
  allows: [
    'Worth a look before the June move?',
    'Open to one question on the Leeds rota?',
    'Interested in how Borealis split the Cork rota?',
  ],
  reworded: {
    flags: ['Any interest?', 'Would it make sense to connect?', 'Is this something you would consider?'],
    allows: [
      'Is it worth comparing the Leeds and Cork cut-offs?',
      'Would a page on the June lease help?',
      'Worth a look once the second chair is filled?',
    ],
  },
  find: sentence(
    (one, { has, draft }) =>
      one.question &&
      one.words.length <= 12 &&
      has(BARE_ASK, one) &&
      one.clauses.every((c) => c.anchors.length === 0) &&
      !/\b(?:once|when|before|after|since|while)\b/i.test(one.text) &&
      !draft.clauses.some(
        (c) =>
          (c.sentence === one.index - 1 || c.sentence === one.index - 2) &&
          c.orientation === 'customer' &&
          c.anchors.length > 0,
      ),
    BARE_ASK,
  ),
});
