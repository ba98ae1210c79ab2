import { custom } from '../../kinds.ts';
import type { Draft, Sentence } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { prose } from '../../traits/samples.ts';

const MOST_WORDS = 80;
const MOST_SENTENCES = 5;

/** One hit per paragraph: its last sentence before the break that is missing. */
function walls({ sentences }: Draft): Sentence[] {
  const paragraphs = new Set(sentences.map((one) => one.paragraph));
  return [...paragraphs].flatMap((paragraph) => {
    const block = sentences.filter((one) => one.paragraph === paragraph && !one.bullet);
    const size = block.reduce((sum, one) => sum + one.words.length, 0);
    const last = block.at(-1);
    const heavy = size > MOST_WORDS || (block.length > MOST_SENTENCES && size > MOST_WORDS / 4);
    return heavy && last ? [last] : [];
  });
}

export default defineRule({
  id: 'wall-of-text',
  skill: 'clarity',
  severity: 4,
  whole: true,
  title: 'Break this block in two',
  does: 'Has a block of text without a break',
  why: 'A block without a break looks like work before it is read.',
  next: 'Put an empty line before its last sentence, or where the thought turns.',
  evidence: ['A24'],
  flags: [
    { body: prose(95) },
    {
      body: 'Cork opened in May. Leeds sorts for it. The dock shuts on Fridays. Notes wait until Monday. That is two days. Who signs for them?',
    },
  ],
  allows: [
    {
      body: 'You moved claims to Leeds in June, and the notice says the dock there still shuts at noon on Fridays, so late notes wait for two days.\n\nWho signs for them when the clerk is out, and does Cork still send its own, now that the ferry comes at ten and the second shift has gone?',
    },
    'Theo\n4 Quay Street\nDerry\nBT48\nNorthern Ireland',
  ],
  reworded: {
    flags: [
      { body: prose(70) },
      {
        body: 'We met in May. You named scans. I looked at three logs. Two skip Sundays. One does not. Is that the old one?',
      },
    ],
    allows: [
      {
        body: 'Cork opened in May. Leeds sorts for it.\n\nThe dock shuts on Fridays. Notes wait until Monday.\n\nWho signs for them?',
      },
      { body: prose(14) },
    ],
  },
  find: custom([], ({ draft }) => walls(draft)),
});
