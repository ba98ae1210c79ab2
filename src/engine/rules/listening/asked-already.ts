import { custom } from '../../kinds.ts';
import type { Sentence, Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

const ASKS_TOOL = phrases(
  'what|which ~ do|be you ~ use|using',
  'what|which ~ tool|system|provider|vendor|software|supplier ~ you',
);

const TELLS_TOOL = phrases('we|i ~ use|have|run ~ <name>', 'we|i be using');

const ASKS_COUNT = phrases('how many');

const SAME: readonly ReadonlySet<string>[] = [
  new Set(['site', 'depot', 'location', 'office', 'branch', 'store', 'shop', 'warehouse', 'clinic', 'place']),
  new Set(['people', 'person', 'employee', 'staff', 'team', 'clerk', 'rep', 'agent', 'colleague', 'user']),
];

function sharesNumber(words: readonly Word[], theirs: readonly Word[]): boolean {
  const known = new Set(theirs.filter((word) => word.pos === 'number').map((word) => word.norm));
  return words.some((word) => known.has(word.norm));
}

/** Whether their message gives a number of the thing that the question counts. */
function tellsCount(asked: Sentence, theirs: readonly Word[]): boolean {
  const counted = SAME.filter((group) => asked.words.some((word) => group.has(word.lemma)));
  return theirs.some(
    (word, i) =>
      word.pos === 'number' &&
      theirs.slice(i + 1, i + 4).some((next) => counted.some((group) => group.has(next.lemma))),
  );
}

export default defineRule({
  id: 'asked-already',
  skill: 'listening',
  severity: 8,
  title: 'Build on what they told you',
  why: 'They said it already, so asking again shows it was not read.',
  next: 'Build on what they told you, and ask the next thing.',
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
    ],
    allows: [
      { body: 'How many of the nine work Fridays?', thread: 'There are nine people in the team.' },
      { body: 'What does Cato do with scans?', thread: 'We are using Cato at the moment.' },
    ],
  },
  find: custom([ASKS_TOOL, TELLS_TOOL, ASKS_COUNT], (reading) =>
    reading.draft.sentences.filter(
      (one) =>
        one.question &&
        !sharesNumber(one.words, reading.draft.theirs) &&
        ((reading.has(ASKS_TOOL, one) && reading.inTheirs(TELLS_TOOL).length > 0) ||
          (reading.has(ASKS_COUNT, one) && tellsCount(one, reading.draft.theirs))),
    ),
  ),
});
