import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { isPitch } from '../../traits/clauses.ts';
import { DECLINE } from '../../traits/phrases.ts';
import { asksSlot } from '../../traits/slots.ts';
import { theirText } from '../../traits/topics.ts';

const OBJECTION = phrases(
  'no|not ~ budget',
  'budget ~ until|till|freeze|frozen',
  'too ~ expensive|much|pricey|high|dear',
  'expensive',
  'not ~ good|right|best ~ time|moment',
  'already ~ use|have|work|using|working|got',
  'happy|satisfied with',
  'under contract',
  'in|into|under|have ~ contract|agreement ~ until|till|for',
  'not something we ~ want|need|look|plan',
  'we ~ use|using <name>',
  'not ~ a? priority',
  'sign|signed|go|went|gone with ~ vendor|supplier|provider|firm|company|else',
  'over|above|beyond what ~ pay|spend|afford',
  'hate|hated it|that|them',
  'nobody|none|no-one ~ want|wants|need|needs',
  'no need',
  'not ~ fit',
  'can not afford',
  'current provider|vendor|supplier|tool|system',
);

/** Who asks for a price or a delivery names the present supplier as the reason, not as an objection. */
const ENQUIRES = /\b(?:please (?:advise|quote)|(?:can|could) you (?:quote|supply|deliver)|request for (?:a )?quot)/i;

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

/** Sentences of pitch after which a question no longer takes up what they said. */
const LONG_PITCH = 3;

const OPEN = /^\W*(?:what|which|when|where|why|who|how(?! about))\b/i;

/** A question about their side: not for a slot, not about what is sold, and not an offer. */
function asksBack(reading: Reading, one: Sentence): boolean {
  const own = one.words.some((word) => word.norm === 'our') || (one.orientation === 'self' && !OPEN.test(one.text));
  return one.question && !own && !asksSlot(reading, one.index);
}

export default defineRule({
  id: 'objection-bypass',
  skill: 'listening',
  severity: 14,
  title: 'Ask about the objection, or accept it',
  why: 'They gave a reason, and selling past it tells them it did not count.',
  next: 'Ask what it would take or when that changes, or call it a good reason and leave it there.',
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
      { body: 'Our plan costs less, and we move your data for free.', thread: 'We went with another supplier in May.' },
      {
        body: 'Most of our clients said the same, and our experts have done this for hundreds of firms. Does Thursday work?',
        thread: 'We are in a fixed contract until the end of 2027.',
      },
      {
        body: 'Our scanner reads every note. We fit it in a day. Our team of forty helps you. When does your lease end?',
        thread: 'We are happy with the old scanner.',
      },
    ],
    allows: [
      { body: 'Which part of the current provider would you miss?', thread: 'We are happy with our current provider.' },
      {
        body: 'Our labels are 8 a roll. Please call us at any time.',
        thread: 'Please quote for 500 rolls, our current supplier is out of stock.',
      },
      { body: 'When would be a better month, if any?', thread: 'Now is not a good time for us.' },
    ],
  },
  find: custom([OBJECTION, DECLINE, ACCEPTS], (reading) => {
    const { draft } = reading;
    if (reading.inTheirs(OBJECTION).length === 0 || reading.inTheirs(DECLINE).length > 0) return [];
    if (ENQUIRES.test(theirText(draft))) return [];
    const pitches = draft.clauses.filter((one) => isPitch(one));
    const [pitch] = pitches;
    const long = new Set(pitches.map((one) => one.sentence)).size >= LONG_PITCH;
    const met = draft.sentences.some(
      (one) =>
        reading.has(ACCEPTS, one) ||
        (asksBack(reading, one) && !(long && pitch !== undefined && one.index > pitch.sentence)),
    );
    return met || !pitch ? [] : [pitch];
  }),
});
