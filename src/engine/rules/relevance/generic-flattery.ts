import { custom } from '../../kinds.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { checkable, clauseAt, readerFact } from '../../traits/clauses.ts';

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

/** A piece of theirs: praise of it is empty where nothing is said of what is in it. */
const PIECE = phrases(
  'love|loved|enjoyed|liked|adored your ~ post|posts|article|articles|talk|podcast|piece|video|videos|newsletter|interview|episode|webinar|session|keynote',
);

/** "Your post about silent churn", "your talk at Leeds", "your episode with Ana": it is told which, or what in it. */
const TOLD = /^\W{0,2}(?:about|on|of|at|in|with|where|why|from|for|to|that|which|and|\p{Lu}|["“«])/u;

/** Praise of a piece, and not a word of it, neither behind the praise nor in the next sentence. */
function emptyPraise({ draft }: Reading, match: Match): boolean {
  const next = draft.sentences[match.sentence + 1];
  const end = draft.sentences[match.sentence]?.end ?? match.end;
  return !TOLD.test(draft.text.slice(match.end, end)) && !next?.clauses.some((one) => readerFact(one, draft));
}

/** "…, especially the switch to night runs": the praise says what it is for. */
const REASONED = /^[^.!?\n]{0,20}\b(?:especially|particularly|because|in particular)\b/i;

export default defineRule({
  id: 'generic-flattery',
  skill: 'relevance',
  severity: 8,
  title: 'Name the thing, or drop the praise',
  does: 'Praises in words that fit anyone',
  why: 'Praise that would fit anyone makes the reader wait for the pitch behind it.',
  next: 'Name the thing they did and what it told you, or drop it.',
  model: 'Your outage note named the cause on its first page. Did the second site have the same fuse?',
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
    flags: [
      'I am a big fan of your company.',
      "I'm so impressed by your work.",
      'Your background is fascinating.',
      'Loved your recent post! We scan notes.',
      'I really enjoyed your talk, so insightful.',
    ],
    allows: [
      'Your note on the June recall was the clearest I read.',
      'The crab on toast at Harbour Kitchen was superb.',
      'Is the team still impressed by the new rota?',
      'Hope you are having an amazing week!',
      'I enjoyed your talk on the night shift.',
      'Loved your last post! The nine days at Leeds stayed with me.',
      'Your rota is impressive, especially the split of the night shift.',
    ],
  },
  find: custom([FLATTERY, PIECE], (reading) =>
    [
      ...reading.matches(FLATTERY).filter((match) => !checkable(reading, match)),
      ...reading.matches(PIECE).filter((match) => emptyPraise(reading, match)),
    ].filter(
      (match) => clauseAt(reading, match)?.row !== 'wish' && !REASONED.test(reading.draft.text.slice(match.end)),
    ),
  ),
});
