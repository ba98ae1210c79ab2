import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import type { RowName } from '../../rows.ts';
import { defineRule } from '../../rule.ts';
import { isOffer, isPitch } from '../../traits/clauses.ts';
import { DECLINE } from '../../traits/phrases.ts';
import { asksSlot } from '../../traits/slots.ts';
import { theirText } from '../../traits/topics.ts';

const OBJECTION = phrases(
  'no|not ~ budget',
  'budget|capex|spend|spending|investment|investments|purchasing ~ until|till|freeze|frozen',
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
  'sign|signed|renew|renewed|extend|extended ~ ~ contract|agreement|deal|licence|license|lease',
  'over|above|beyond|than what ~ pay|spend|afford',
  'hard|difficult|impossible|not to? justify|defend',
  'like|prefer|want it|them|ours that|this|the way',
  'happy|fine|good|content|okay|ok as be',
  'not ~ convinced',
  'worried|afraid|doubt|doubts',
  'double work',
  'disaster|nightmare',
  'hate|hated it|that|them',
  'nobody|none|no-one ~ want|wants|need|needs',
  'no need',
  'not ~ fit',
  'can not afford',
  'current provider|vendor|supplier|tool|system',
);

/** Who asks for a price or a delivery names the present supplier as the reason, not as an objection. */
const ENQUIRES = /\b(?:please (?:advise|quote)|(?:can|could) you (?:quote|supply|deliver)|request for (?:a )?quot)/i;

/** Who takes the offer up says what they are happy with, and until when there is money. */
const TAKES_UP =
  /\b(?:(?:happy|satisfied|fine|good|okay|ok) with (?:the|your|this) (?:proposal|quote|offer|plan|price|terms|draft|contract)|(?:budget|it|quote|spend) (?:is|was|has been|got) (?:approved|signed off)|go ahead|let['’]s (?:go|start|do it)|signed off)\b/i;

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

/** "I get that completely": what is bypassed is said after it. */
const ACKNOWLEDGES = /^\W*(?:i|we)(?: \w+)? (?:get|hear|understand|see|respect|appreciate) (?:that|it|this|you)\b/i;

/** Sentences of pitch after which a question no longer takes up what they said. */
const LONG_PITCH = 3;

const OPEN = /^\W*(?:what|which|when|where|why|who|how(?! about))\b/i;

/** Asks for leave to go on, or casts doubt on what they said: no answer to it would be about their reason. */
const PRESSES = new Set<RowName>(['asks-consent', 'asks-bait', 'asks-leading']);
const DOUBTS = /^\W*(?:but |and |so )?(?:are|were) you (?:really |quite |absolutely )?(?:sure|certain)\b/i;

/** A question about their side: not for a slot, not about what is sold, not an offer, and not against them. */
function asksBack(reading: Reading, one: Sentence): boolean {
  const own = one.words.some((word) => word.norm === 'our') || (one.orientation === 'self' && !OPEN.test(one.text));
  const presses = one.clauses.some(({ row }) => PRESSES.has(row)) || DOUBTS.test(one.text);
  return one.question && !own && !presses && !asksSlot(reading, one.index);
}

/** What was accepted is taken back where an offer follows, and then an ask for a slot. */
function takenBack(reading: Reading, accepted: Sentence): boolean {
  const after = reading.draft.sentences.slice(accepted.index + 1);
  const offer = after.findIndex((one) =>
    one.clauses.some((part) => isOffer(part) && isPitch(part) && part.verb !== null),
  );
  return offer >= 0 && after.slice(offer).some((one) => asksSlot(reading, one.index));
}

export default defineRule({
  id: 'objection-bypass',
  skill: 'listening',
  severity: 14,
  title: 'Ask about the objection, or accept it',
  does: 'Sells past an objection',
  why: 'They gave a reason, and selling past it tells them it did not count.',
  next: 'Ask what it would take or when that changes, or call it a good reason and leave it there.',
  model: 'Fair, a second tool is one more thing to learn. What would make it worth that?',
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
      {
        body: 'Thanks for telling me. Our lease needs no deposit, and we build the lift in a day. Would Friday suit for a call?',
        thread: 'All investments are frozen until autumn.',
      },
      {
        body: 'Good to hear! But are you sure that they give you the best rate? Our crews beat most local firms. Shall we say Tuesday at ten?',
        thread: 'We use the yard next door and are happy with them.',
      },
      {
        body: 'I get that completely! «Our users all said so at first, and now they love it.» When can I come by to show you?',
        thread: 'The drivers get their rota on paper and they like it that way.',
      },
      {
        body: 'You pay for quality, and our crew is the best in the county. I can send the papers over.',
        thread: 'That is a third more than what we pay today, hard to justify.',
      },
    ],
    allows: [
      { body: 'Which part of the current provider would you miss?', thread: 'We are happy with our current provider.' },
      {
        body: 'Our labels are 8 a roll. Please call us at any time.',
        thread: 'Please quote for 500 rolls, our current supplier is out of stock.',
      },
      {
        body: 'Thanks for telling me, then it waits. We have a list of the free yards, shall I send it in the autumn?',
        thread: 'All investments are frozen until autumn.',
      },
      {
        body: 'Which of them would miss the paper most?',
        thread: 'The drivers get it on paper and they like it that way.',
      },
      {
        body: 'Great. We send the papers today. Could you send me the number of the gate?',
        thread: 'Happy with the quote, and the budget is approved until June.',
      },
      { body: 'When would be a better month, if any?', thread: 'Now is not a good time for us.' },
    ],
  },
  find: custom([OBJECTION, DECLINE, ACCEPTS], (reading) => {
    const { draft } = reading;
    if (reading.inTheirs(OBJECTION).length === 0 || reading.inTheirs(DECLINE).length > 0) return [];
    if (ENQUIRES.test(theirText(draft)) || TAKES_UP.test(theirText(draft))) return [];
    const pitches = draft.clauses.filter((one) => isPitch(one));
    const [pitch] = pitches;
    const long = new Set(pitches.map((one) => one.sentence)).size >= LONG_PITCH;
    const met = draft.sentences.some(
      (one) =>
        (reading.has(ACCEPTS, one) && !takenBack(reading, one)) ||
        (asksBack(reading, one) && !(long && pitch !== undefined && one.index > pitch.sentence)),
    );
    const said = pitches.find((one) => !ACKNOWLEDGES.test(draft.text.slice(one.start, one.end)));
    return met || !pitch ? [] : [said ?? pitch];
  }),
});
