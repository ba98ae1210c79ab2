import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { SURE_SELF } from '../../traits/clauses.ts';

/** Words about the sender after which the question is out of mind. */
const MOST_WORDS = 25;

function plainlyOurs(one: Clause): boolean {
  return one.orientation === 'self' && one.confidence >= SURE_SELF && !one.imperative && !one.conditional;
}

export default defineRule({
  id: 'ask-buried',
  skill: 'ask',
  severity: 2,
  whole: true,
  title: 'Make the ask the last line',
  does: 'Buries the ask under other lines',
  why: 'What comes after the question is what the reader remembers.',
  next: 'Move the question down, or cut what stands below it.',
  evidence: ['V1'],
  quiet: 'right 30 of 148 times on our own messages; after a good question a line of offer is in its place',
  flags: [
    'Who signs for Cork? We are a family firm that has made pallets since 1974, and our customers include bakeries, breweries and a zoo, all of whom value our quick answers and our fair prices.',
    '«Is it keying at Leeds?» Our tool has won nine awards since it began, and our team of forty people works from two cities to bring you the best scanning service that the whole region has ever seen.',
  ],
  allows: ['Our tool scans bills. Is it keying or chasing?', 'Is it worth a look? No is fine.'],
  reworded: {
    flags: [
      'Would the June date suit? I should add that our firm was started by my father, who drove a van for thirty years, and that we have kept his values of honesty, hard work and care for every single customer.',
      'Who signs the Leeds leases? We have been in the trade since 1998 and have grown from one office to nine, with a fleet of forty vans and a workshop of our own that is open on every day of the week.',
    ],
    allows: [
      'You moved claims to Leeds in June. We sort returns. Who signs for the pallets there?',
      'Does Cork close on Fridays? If so, ignore this.',
    ],
  },
  find: custom([], ({ draft }) => {
    const last = draft.sentences.findLast((one) => one.question);
    const after = last ? draft.clauses.filter((one) => one.sentence > last.index && plainlyOurs(one)) : [];
    return last && after.reduce((sum, one) => sum + one.words.length, 0) > MOST_WORDS ? [last] : [];
  }),
});
