import { automaticAnswer, standIns } from '../../automatic.ts';
import { custom } from '../../kinds.ts';
import type { Draft, Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { isPitch } from '../../traits/clauses.ts';
import { sells } from '../../traits/selling.ts';
import { asksSlot } from '../../traits/slots.ts';

/** Takes it for an answer, or asks where the answer is. */
const PRESSES = phrases(
  'thanks|thank ~ reply|response|answer|interest|replying|responding|answering|writing|getting',
  'great|good|glad|nice|happy to hear from you',
  'just|only check|checking',
  'check|checking|circle|circling in|back',
  'follow|following up',
  'touch|touching base',
  'bump|bumping this|it|my',
  'this|it|my ~ top|inbox',
  'not heard',
  'have|get|had|got ~ chance|time to',
  'do|have you ~ see|seen|read|get|got|receive|received',
  'any thoughts|news|update|feedback',
);

/** "You are away until the 4th", "for when you are back", "welcome back": it knows. */
const KNOWS =
  /\bauto(?:mat\w+|-?repl\w+)\b|\bout of (?:the )?office\b|\bOOO\b|\b(?:on|from|your) (?:\w+ ){0,2}(?:leave|holidays?|vacation|return|absence|break|time off|trip|travels)\b|\b(?:you|she|he|they)(?:['’]re|['’]s| are| is| get| were| was) (?:\w+ )?(?:away|out|off|back)\b|\bwelcome back\b|\b(?:his|her|their) (?:absence|return|leave)\b|\bstand(?:s|ing)? in for\b|\bno (?:rush|hurry)\b/i;

/** The one who stands in is written to or spoken of. */
function turnsTo({ input, text }: Draft, answer: string): boolean {
  const words = `${input.recipient?.name ?? ''} ${text}`;
  const company = input.recipient?.company ?? '';
  return standIns(answer).some((name) => words.includes(name) && !company.includes(name));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATES = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH} (\\d{1,2})\\b`, 'gi');
const DAY_MS = 24 * 60 * 60 * 1000;
const YEAR = 365;

/** Whether the last day it names lies behind, of the years the nearest. */
function isOver(answer: string, now: number): boolean {
  const days = [...answer.matchAll(DATES)].map(([, day, month, first, second]) => {
    const of = MONTHS.indexOf((month ?? first ?? '').toLowerCase());
    const named = Date.UTC(new Date(now).getUTCFullYear(), of, Number(day ?? second));
    const ahead = (named - now) / DAY_MS;
    return ahead - YEAR * Math.round(ahead / YEAR);
  });
  return days.length > 0 && Math.max(...days) < 0;
}

/** Sells, asks for a slot, or presses for the answer. */
function presses(reading: Reading, one: Sentence): boolean {
  return (
    reading.has(PRESSES, one) ||
    asksSlot(reading, one.index) ||
    (sells(reading) && one.clauses.some((part) => isPitch(part) && part.verb !== null))
  );
}

export default defineRule({
  id: 'auto-reply-answered',
  skill: 'listening',
  severity: 14,
  whole: true,
  title: 'Wait until somebody reads it',
  does: 'Takes an automatic answer for one of theirs',
  why: 'Only an automatic answer came, so nobody has read the last message yet, and this one lands on top of it.',
  next: 'Keep it until the day that is named, or write to whom it names and say in one line what it is about; once the day has passed, begin with it.',
  model: 'You were away until 12 February. Is the list for the Leeds dock still open?',
  evidence: ['V10'],
  when: { kinds: ['reply', 'follow_up', 'breakup'] },
  flags: [
    {
      body: '«Thanks for your reply!» We lease lifts to depots. Does Tuesday work for a call?',
      thread: 'I am out of the office until 12 February. I will reply on my return.',
    },
    {
      kind: 'follow_up',
      body: 'Just checking in on my last note about the Leeds dock.',
      thread:
        'Thank you for your email. I am on annual leave until Monday. For urgent matters please contact Ana Reyes.',
    },
  ],
  allows: [
    {
      body: 'You are away until 12 February, so the list for the Leeds dock waits here until you are back.',
      thread: 'I am out of the office until 12 February. I will reply on my return.',
    },
    {
      body: 'Dear Ana, Dana named you for the Leeds dock while she is on leave. Who signs there?',
      thread:
        'Thank you for your email. I am on annual leave until Monday. For urgent matters please contact Ana Reyes.',
    },
    { body: 'We can start in May. Does Tuesday work?', thread: 'I am away until the 4th, but what does it cost?' },
  ],
  reworded: {
    flags: [
      {
        body: 'Great to hear from you. Our scanner reads every note, and I would love to show you.',
        thread: 'This is an automated response. Your message has been received and will be answered within three days.',
      },
      {
        kind: 'follow_up',
        body: 'Did you get a chance to look at our price list?',
        thread: "I'm travelling this week with limited access to email and will get back to you as soon as I can.",
      },
      {
        body: 'Wanted to bring this to the top of your inbox. The coats are washed weekly and mended for nothing.',
        thread: 'I am on parental leave and back on 1 February. Please write to Ben Osei in the meantime.',
      },
      {
        body: 'We do that for nine ports. Shall we find twenty minutes on Thursday?',
        thread: 'Our office is closed from 24 January to 2 February. Mail will be answered in order after that.',
      },
    ],
    allows: [
      {
        kind: 'follow_up',
        body: 'Welcome back! Leeds shut its second dock while the rota was being printed. Who signs the notes now?',
        thread: 'I am on parental leave and back on 1 February. Please write to Ben Osei in the meantime.',
      },
      {
        body: 'Shall I take the Leeds dock up with Ben instead? We lease lifts.',
        thread: 'I am on parental leave and back on 1 February. Please write to Ben Osei in the meantime.',
      },
      {
        kind: 'follow_up',
        body: 'We lease lifts. Who signs at Leeds?',
        thread: 'I am out of the office until 4 January. I will reply on my return.',
      },
      {
        body: 'Thanks for your reply! We lease lifts. Does Tuesday work for a call?',
        thread: 'Tuesday would do. I am out of the office until Monday.',
      },
    ],
  },
  find: custom([PRESSES], (reading) => {
    const { draft, to } = reading;
    const answer = automaticAnswer(draft.input);
    if (answer === null || KNOWS.test(draft.text) || turnsTo(draft, answer)) return [];
    if (to && isOver(answer, to.at)) return [];
    const at = draft.sentences.find((one) => presses(reading, one));
    return at ? [at] : [];
  }),
});
