import { custom } from '../../kinds.ts';
import type { Draft, Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { names } from '../../traits/clauses.ts';
import type { Span } from '../../types.ts';

const CLAIM = phrases(
  'guarantee|guaranteed|guarantees',
  '2x|3x|4x|5x|10x|20x|50x|100x',
  'double|triple|quadruple|halve ~ your|their|revenue|sales|pipeline|output',
  'up to <number>',
  'in half',
  'money back',
  'number one',
  'by <number> percent',
  'save|reduce|increase|cut|boost|improve|lower|raise ~ <number> ~ percent|%|x',
  'save|saved|saving <number>',
);

/** Plain amounts are facts about an offer; shares, multiples, money and promises are claims. */
const BIG = /[%$£€]|percent|\dx\b|guarant|double|triple|quadruple|halve|in half|money back|number one/i;

/** What a figure of gain is said with; without it "up to 90 %" or "by 30 percent" is a term or a report. */
const GAIN =
  /\b(?:sav|cut|reduc|increas|boost|improv|lower|rais|lift|grow|grew|slash|halv|doubl|tripl|overpa|earn|win|off|more|less|fewer|faster|cheaper|higher)\w*/i;

/** What the words are followed by where they promise no gain. */
const TERM_AFTER = [
  [/^in half/i, /^\s(?:an?\s)?(?:hour|day|week|month|year)\b/i],
  [/^guarantee/i, /^\s(?:certificate|card|period|form)\b|^\san?\s[\w-]+[\s-](?:hour|day|week)s?\b/i],
  [/^sav/i, /^\s(?:with|using)\s(?:the\s)?(?:\w+\s)?code\b/i],
] as const;

/** A money-back promise with the time it is good for. */
const REFUND = /\b(?:\d+|\w+)[\s-](?:day|week|month)s?\s$|\bwithin\b.*\bor\b.*$/i;

/** A condition of the offer: "up to £500 of the fee", "a 90-day guarantee", "to guarantee the date", "in half an hour". */
function isTerm({ text, start }: Sentence, match: Span): boolean {
  const [before, words] = [text.slice(0, match.start - start), text.slice(match.start - start, match.end - start)];
  const after = text.slice(match.end - start);
  if (TERM_AFTER.some(([said, next]) => said.test(words) && next.test(after))) return true;
  if (/^money/i.test(words)) return REFUND.test(before);
  if (/^guarantee/i.test(words))
    return /\bto\s$|\b(?:hours?|days?|weeks?|months?|years?)\s(?:[\w-]+\s)?$/i.test(before);
  return /^(?:up to|by)\b/i.test(words) && !GAIN.test(text);
}

/** The next sentence tells a case. */
function hasCase({ sentences }: Draft, { index }: Sentence): boolean {
  return /^\W*for (?:example|instance)\b/i.test(sentences[index + 1]?.text ?? '');
}

export default defineRule({
  id: 'unbacked-number',
  skill: 'clarity',
  severity: 8,
  title: 'Give the case and the source',
  does: 'Promises a result with nothing behind it',
  why: 'A guarantee or a big figure with nobody behind it is the line people stop believing at.',
  next: 'Write at which client it was measured and how, or leave the figure out.',
  model: 'At Borealis, which has two docks, it went from nine days to two in May.',
  evidence: ['A24'],
  when: { selling: true },
  before: ['hype-adjective', 'unnamed-beneficiary-claim', 'self-subject-offering', 'your-in-pitch'],
  flags: ['«Guaranteed» to «triple pipeline».', '«10x» faster, always.', 'Our clients save up to 40%.'],
  allows: ['Borealis went from nine days to two; I can send how.', 'Your filing says 9%.', 'Is the 9% mostly shoes?'],
  reworded: {
    flags: [
      'We can double your revenue in 90 days.',
      'It reduces costs by 30 percent on average.',
      'Get results, or your money back.',
    ],
    allows: [
      'Returns went up 9% at Leeds, per the July filing.',
      'You asked for 30% off; we can do 20.',
      'We advance up to 90% of an invoice.',
      'There is a 90-day guarantee on every lift.',
      'To guarantee your date I need the form by Friday.',
      'The lift is back in half a day.',
      'Every oven comes with a 12-hour call-out guarantee.',
      'We guaranteed a three-hour arrival in the new bid.',
      'The guarantee certificate is in the envelope.',
      'Order by June and save 15% with code MAY15.',
      'It is fitted within a day or you get your money back.',
    ],
  },
  find: custom([CLAIM], (reading) =>
    reading.matches(CLAIM).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return (
        one !== undefined &&
        !one.question &&
        one.orientation !== 'customer' &&
        names(one) === 0 &&
        !isTerm(one, match) &&
        !hasCase(reading.draft, one) &&
        BIG.test(reading.draft.text.slice(match.start, match.end)) &&
        reading.draft.input.kind !== 'reply'
      );
    }),
  ),
});
