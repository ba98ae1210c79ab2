import { custom } from '../../kinds.ts';
import type { Draft, Sentence, Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { content, sharesNumber, sharesTopic, theirText } from '../../traits/topics.ts';

const ASKS_TOOL = phrases(
  'who be your ~ tool|system|provider|vendor|software|supplier',
  'what|which ~ do|be you ~ use|using',
  'what|which ~ tool|system|provider|vendor|software|supplier ~ you',
);

const TELLS_TOOL = phrases('we|i ~ use|have|run ~ <name>', 'we|i be using');

/** Of a part nobody has told: "how many of the forty?" */
const ASKS_PART = phrases('how many of');
const ASKS_COUNT = phrases('how many');

const SAME: readonly ReadonlySet<string>[] = [
  new Set(['site', 'depot', 'location', 'office', 'branch', 'store', 'shop', 'warehouse', 'clinic', 'place']),
  new Set(['people', 'person', 'employee', 'staff', 'team', 'clerk', 'rep', 'agent', 'colleague', 'user']),
];

/** Whether their message gives a number of the thing that the question counts. */
function tellsCount(asked: Sentence, theirs: readonly Word[]): boolean {
  const counted: readonly ReadonlySet<string>[] = [
    ...SAME.filter((group) => asked.words.some((word) => group.has(word.lemma))),
    content(asked.words),
  ];
  return theirs.some(
    (word, i) =>
      word.pos === 'number' &&
      theirs.slice(i + 1, i + 4).some((next) => counted.some((group) => group.has(next.lemma))),
  );
}

const ASKS_WHEN = /^\W*(?:and )?(?:when|on what date|from what date|which (?:day|month|date))\b/i;
/** A bare number is a date only where a day may stand: "36 children" tells of none. */
const DATES =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?=[./]\d)|(?<=\b(?:the|by|until|till|on|from) )\d{1,2}(?! [a-z]))\b/gi;

/** Whether they named a date for the thing whose date is asked for, and the question does not build on it. */
function tellsWhen({ text, words }: Sentence, draft: Draft): boolean {
  const dates = theirText(draft).toLowerCase().match(DATES) ?? [];
  const known = dates.some((date) => text.toLowerCase().includes(date));
  return dates.length > 0 && !known && ASKS_WHEN.test(text) && sharesTopic(words, draft.theirs);
}

export default defineRule({
  id: 'asked-already',
  skill: 'listening',
  severity: 8,
  title: 'Build on what they told you',
  does: 'Asks what they have already said',
  why: 'They said it already, so asking again shows it was not read.',
  next: 'Take it as known, in their words, and ask the thing that follows from it.',
  model: 'Two sites, you said. Are both on one portal?',
  evidence: ['A11', 'A13'],
  when: { theirs: true },
  flags: [
    { body: '«How many sites do you run?»', thread: 'We run two depots.' },
    { body: 'What do you use today?', thread: 'We use Borealis for that.' },
  ],
  allows: [
    { body: 'Are both on one portal?', thread: 'We run two depots.' },
    { body: 'Since when?', thread: 'We use Borealis for that.' },
  ],
  reworded: {
    flags: [
      { body: 'Which tool do you currently use?', thread: 'We are using Cato at the moment.' },
      { body: 'How many people are on your team?', thread: 'There are nine people in the team.' },
      { body: 'How many sheets do you send in a week?', thread: 'We send 400 sheets each week.' },
      { body: 'When does your contract end?', thread: 'The contract runs until the end of March.' },
    ],
    allows: [
      { body: 'How many of the nine work Fridays?', thread: 'There are nine people in the team.' },
      { body: 'How many of the people drive?', thread: 'There are nine people in the team.' },
      { body: 'What does Cato do with scans?', thread: 'We are using Cato at the moment.' },
      { body: 'When in March does the contract end?', thread: 'The contract runs until the end of March.' },
      {
        body: 'When does the yard have to be empty?',
        thread: 'We keep 40 crates in the yard. It will be sold; what would you do?',
      },
      { body: 'When did the first crate go missing?', thread: 'Two men went home early.' },
    ],
  },
  find: custom([ASKS_TOOL, TELLS_TOOL, ASKS_COUNT, ASKS_PART], (reading) =>
    reading.draft.sentences.filter(
      (one) =>
        one.question &&
        !sharesNumber(one.words, reading.draft.theirs) &&
        ((reading.has(ASKS_TOOL, one) && reading.inTheirs(TELLS_TOOL).length > 0) ||
          (reading.has(ASKS_COUNT, one) && !reading.has(ASKS_PART, one) && tellsCount(one, reading.draft.theirs)) ||
          tellsWhen(one, reading.draft)),
    ),
  ),
});
