import { clause } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { FISHING, LEADING } from '../../traits/phrases.ts';
import { asksSlot } from '../../traits/slots.ts';
import { concrete } from '../../traits/topics.ts';

/** A pain that anybody would own to. */
const SUFFERS = phrases('you ~ struggle|struggling|suffer|suffering with|from', 'be you ~ tired|sick|fed|frustrated');

export default defineRule({
  id: 'situation-question',
  skill: 'questioning',
  credit: 10,
  title: 'A question only they can answer',
  why: 'It asks how something of theirs works, which is worth answering and worth knowing.',
  evidence: ['V29', 'A13'],
  flags: [
    'How do Leeds returns get back on the shelf?',
    'Is the backlog at Cork in matching or in chasing?',
    'Who at Northwind signs the Friday notes?',
  ],
  allows: ['How do you feel about growth?', 'How can we help?', 'Are you free on Tuesday?'],
  reworded: {
    flags: [
      'Do you struggle with the second count at Leeds?',
      'Does your Friday closing still start at noon?',
      'Are the 38 driver jobs new routes or the same seats?',
    ],
    allows: [
      'Would you like to see Pellucid on Friday?',
      'What are your goals?',
      'Do you struggle with low traffic on your website?',
    ],
  },
  find: clause(
    (one, reading) =>
      (one.question || reading.draft.sentences[one.sentence]?.question === true) &&
      one.orientation === 'customer' &&
      one.words.every((word) => word.side !== 'sender') &&
      (one.anchors.length > 0 || (concrete(one) && one.words.length >= 6)) &&
      !asksSlot(reading, one.sentence) &&
      !reading.has(FISHING, one) &&
      !reading.has(LEADING, one) &&
      !(reading.has(SUFFERS, one) && one.anchors.every(({ kind }) => kind === 'artefact')),
    FISHING,
    LEADING,
    SUFFERS,
  ),
});
