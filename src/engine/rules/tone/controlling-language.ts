import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { anchored, clauseAt } from '../../traits/clauses.ts';
import { SAID } from '../../traits/phrases.ts';

const ORDERS = phrases(
  'you|your really|just|simply? need to',
  'your _ need|must|should ~ to',
  'your _ must',
  'you really|simply? must',
  'you really|just|simply? have to',
  'you really|definitely? should',
  'you ought to',
  'you really|just|simply? can not afford',
  'you had? better',
  'you would be crazy|mad|foolish|silly',
  'you owe it',
);

/** What will happen to those who do not follow: an order with a threat in it. */
const THREATS = phrases(
  '^ do not be the|a|an|one|another',
  '^ do not get|be left|stuck|caught',
  '^ do not miss out',
  '^ do not miss ~ chance|opportunity|offer|discount|deal',
  '^ do not delay|risk',
  '^ do not fall behind',
  'will|or ~ be|get left behind',
);

/** "Don't be a stranger", "don't get me stuck": said of the writer. */
const OF_WRITER = /\b(?:stranger|me|my)\b/i;

/** "Short answer: yes, but you shouldn't": asked for advice, the writer gives it. */
const ANSWERS = /^\W*(?:(?:the )?short answer\b|(?:yes|no),? but\b)/i;

/** "You must be busy": a guess, not an order. */
const SUPPOSES = /\bmust\s(?:be|have)\b/i;

export default defineRule({
  id: 'controlling-language',
  skill: 'tone',
  severity: 8,
  title: 'Offer; don’t order',
  does: 'Tells them what they must do',
  why: 'Told what they must do, people look for reasons not to.',
  next: 'Say what could be done and what for, and leave the choice with them.',
  model: "A count of one week's notes would show which of them slip, if that is of use to you.",
  evidence: ['A19'],
  when: { selling: true },
  before: ['bare-command', 'presumed-pain', 'self-subject-offering'],
  flags: ['«You need to» fix this now.', "«You can't afford» to wait.", 'You should really consider a change.'],
  allows: ['You said you must file by June.', 'The auditor needs two counts.', 'Do you need to file by June?'],
  reworded: {
    flags: [
      'You simply cannot afford to ignore this.',
      'You have to see this.',
      'Your team must switch before summer.',
      'You would be crazy to ignore it.',
      "Don't be the last depot without a lift!",
      'Shops that wait will get left behind.',
      'Don’t miss our spring offer.',
    ],
    allows: [
      'If you need to file by June, one page may help.',
      'You do not have to answer this.',
      'Short answer: you should not move both docks at once. We lease lifts for either.',
      'You must be flat out with the Cork move.',
      'Who needs to sign at Leeds?',
      "Don't be a stranger. We lease lifts.",
      'Two pallets were left behind at Cork. We lease lifts.',
      'We lease lifts. Don’t wait for my list, the old one holds.',
    ],
  },
  find: custom([ORDERS, THREATS, SAID], (reading) => [
    ...reading
      .matches(THREATS)
      .filter(({ sentence }) => !OF_WRITER.test(reading.draft.sentences[sentence]?.text ?? '')),
    ...reading.matches(ORDERS).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      const at = clauseAt(reading, match);
      return (
        one !== undefined &&
        !one.question &&
        !reading.has(SAID, one) &&
        at?.conditional !== true &&
        !SUPPOSES.test(reading.draft.text.slice(match.start, match.end + 10)) &&
        !ANSWERS.test(one.text) &&
        !anchored(one) &&
        !/\b(?:all|what|everything|than)\s*$/i.test(reading.draft.text.slice(one.start, match.start))
      );
    }),
  ]),
});
