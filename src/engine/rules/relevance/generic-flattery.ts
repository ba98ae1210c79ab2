import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { checkable, clauseAt } from '../../traits/clauses.ts';

const FLATTERY = phrases(
  'love what <reader>',
  'love|loved your ~ work|company|profile|website|site|content|brand|mission',
  'impress by|with ~ <reader>',
  'impressed ~ by|with ~ <reader>',
  '<reader> ~ be ~ impressive|fascinating|inspiring|amazing|outstanding|incredible|remarkable',
  'big|huge fan of ~ <reader>',
  'keep up the',
  'amazing|incredible|impressive|inspiring|great|fantastic what <reader>',
  'admire ~ <reader>',
  'amazing|incredible|impressive|great growth',
  'congrats|congratulations on all',
  'inspired by your',
  'your|you ~ impressive|amazing|incredible|fascinating|inspiring ~ company|profile|background|team|growth|work|career|journey|track',
);

/** "…, especially the switch to night runs": the praise says what it is for. */
const REASONED = /^[^.!?\n]{0,20}\b(?:especially|particularly|because|in particular)\b/i;

export default defineRule({
  id: 'generic-flattery',
  skill: 'relevance',
  severity: 8,
  title: 'Name the thing, or drop the praise',
  why: 'Praise that would fit anyone makes the reader wait for the pitch behind it.',
  next: 'Name the thing they did and what it told you, or drop it.',
  evidence: ['A22', 'V5'],
  before: ['empty-you', 'vague-notice', 'sender-desire-frame'],
  flags: [
    "«Love what you»'re building over there!",
    '«Your profile is truly impressive».',
    'Really impressive what you and the team are doing.',
  ],
  allows: [
    'The two-page outage note you wrote was clear on cause.',
    'Nice fix on the Leeds label mix-up.',
    'Congratulations on the Cork award.',
  ],
  reworded: {
    flags: ['I am a big fan of your company.', "I'm so impressed by your work.", 'Your background is fascinating.'],
    allows: [
      'Your note on the June recall was the clearest I read.',
      'The crab on toast at Harbour Kitchen was superb.',
      'Is the team still impressed by the new rota?',
      'Hope you are having an amazing week!',
      'Your rota is impressive, especially the split of the night shift.',
    ],
  },
  find: custom([FLATTERY], (reading) =>
    reading
      .matches(FLATTERY)
      .filter(
        (match) =>
          !checkable(reading, match) &&
          clauseAt(reading, match)?.row !== 'wish' &&
          !REASONED.test(reading.draft.text.slice(match.end)),
      ),
  ),
});
