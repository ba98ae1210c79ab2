import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { asksSlot, isPitch } from '../../traits/clauses.ts';
import { DECLINE } from '../../traits/phrases.ts';

const OBJECTION = phrases(
  'no|not ~ budget',
  'budget ~ until|till|freeze|frozen',
  'too ~ expensive|much|pricey|high|dear',
  'expensive',
  'not ~ good|right|best ~ time|moment',
  'already ~ use|have|work|using|working|got',
  'happy|satisfied with',
  'under contract',
  'we ~ use|using <name>',
  'not ~ a? priority',
  'no need',
  'not ~ fit',
  'can not afford',
  'current provider|vendor|supplier|tool|system',
);

const ACCEPTS = phrases(
  'understood',
  'fair',
  'make sense',
  'i see',
  'thanks|thank ~ telling|honest|letting|straight',
  'i will wait',
  'leave it|you|this',
  'of course',
  'come first',
  'no problem',
  'got it',
);

export default defineRule({
  id: 'objection-bypass',
  skill: 'listening',
  severity: 14,
  title: 'Ask about the objection, or accept it',
  why: 'They gave a reason, and selling past it tells them it did not count.',
  next: 'Ask about the objection, or accept it.',
  evidence: ['V29', 'A19'],
  when: { theirs: true },
  before: ['self-subject-offering'],
  flags: [
    { body: 'Let me show you a demo!', thread: 'No budget till June.' },
    { body: "We're better on every point.", thread: 'We already use Borealis.' },
    { body: 'Our new plan has even more features.', thread: 'It is too expensive for us.' },
  ],
  allows: [
    { body: 'What gets decided in May?', thread: 'No budget till June.' },
    { body: 'What made you pick it?', thread: 'We already use Borealis.' },
    { body: 'Understood, the budget comes first.', thread: 'No budget till June.' },
  ],
  reworded: {
    flags: [
      { body: 'We can offer you a discount and our team will set it up.', thread: 'Now is not a good time for us.' },
      {
        body: 'Our platform does much more than that, and I would love to show you.',
        thread: 'We are happy with our current provider.',
      },
    ],
    allows: [
      { body: 'Which part of the current provider would you miss?', thread: 'We are happy with our current provider.' },
      { body: 'When would be a better month, if any?', thread: 'Now is not a good time for us.' },
    ],
  },
  find: custom([OBJECTION, DECLINE, ACCEPTS], (reading) => {
    const { draft } = reading;
    if (reading.inTheirs(OBJECTION).length === 0 || reading.inTheirs(DECLINE).length > 0) return [];
    const met =
      draft.sentences.some((one) => reading.has(ACCEPTS, one)) ||
      draft.sentences.some(
        (one) => one.question && !asksSlot(reading, one.index) && one.words.every((word) => word.norm !== 'our'),
      );
    const pitch = draft.clauses.find((one) => isPitch(one));
    return met || !pitch ? [] : [pitch];
  }),
});
