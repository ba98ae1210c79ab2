import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { SOURCED } from '../../traits/phrases.ts';
import type { Span } from '../../types.ts';

const PAIN = phrases(
  'you|your ~ be ~ struggle|overwhelmed|frustrated|drown|waste|lose|losing|stuck|tired|overpay|overworked|stressed|suffer|sick|fed|bleed',
  'kill|drain|hurt ~ your',
  'you|your ~ probably|likely|surely|no doubt ~ struggle|lose|waste|spend|face|hate|find',
  'i ~ know|sure|bet ~ you|your ~ be ~ struggle|lose|waste|face|hate|overwhelmed|frustrated|kill',
  'you ~ struggle|hate ~ with|to',
  'you ~ feel|feeling the pressure|pinch|pain|strain|squeeze',
);

/** Said as a guess already. */
const GUESSED = /\b(?:may|might|could)\b/i;

/** What they told themselves, said again. */
const RECALLED =
  /\b(?:to recap|recapping|to sum(?: it)? up|to summari[sz]e|as (?:you|we) (?:said|discussed|agreed))\b/i;

const REPORTS = new Set(['say', 'tell', 'mention', 'write', 'note', 'explain']);

/** "Ana told me that you are stuck", "he said": somebody who is named reports it. */
function reported({ words }: Sentence, match: Span): boolean {
  return words.some((word, i) => {
    const who = words.slice(0, i).findLast(({ pos }) => pos !== 'adverb');
    const named = who?.pos === 'name' || who?.norm === 'he' || who?.norm === 'she';
    return word.end < match.start && REPORTS.has(word.lemma) && named && who.side !== 'sender';
  });
}

export default defineRule({
  id: 'presumed-pain',
  skill: 'relevance',
  severity: 8,
  title: 'Make it a guess they can correct',
  does: 'Tells them what troubles them',
  why: 'Told what they feel, readers argue; asked, they tell.',
  next: 'Write “my guess is ..., is that off?”, or say where you read it.',
  model: 'My guess is that drivers leave after peak. Is that off?',
  evidence: ['A14'],
  when: { selling: true },
  before: ['empty-you'],
  flags: [
    "«You're struggling to» keep drivers.",
    'I know manual entry is «killing your» team.',
    "You're probably drowning in paperwork.",
  ],
  allows: [
    'You wrote that drivers leave after peak.',
    'My guess is re-keying; is that off?',
    'Are you struggling to keep drivers at Leeds?',
  ],
  reworded: {
    flags: [
      'Your team is wasting hours on spreadsheets.',
      'You must be frustrated with your current supplier.',
      "I'm sure your planners are overwhelmed.",
      'You are probably losing guests over grey towels.',
      "As head of claims you're probably feeling the pressure of the June audit.",
    ],
    allows: [
      'Your notice says Leeds is short of drivers.',
      'If your planners are overwhelmed in June, tell me which lane.',
      'Do the clerks lose hours on the sheets?',
      'I know you must be busy with the Cork move.',
      'Two things on the page might be hurting your bookings.',
      'Joan Byrne told me that you are stuck with the old lockers.',
      'She mentioned that your clerks are overwhelmed since the merger.',
      'To recap, you are losing pallets over the wet labels in Cork.',
    ],
  },
  find: custom([PAIN, SOURCED], (reading) =>
    reading.matches(PAIN).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return (
        one !== undefined &&
        !one.question &&
        !one.clauses.some((c) => c.conditional) &&
        !reading.has(SOURCED, one) &&
        !reported(one, match) &&
        !RECALLED.test(one.text) &&
        !GUESSED.test(reading.draft.text.slice(Math.max(one.start, match.start - 12), match.end))
      );
    }),
  ),
});
