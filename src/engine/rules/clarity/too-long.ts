import { type Bands, limit } from '../../kinds.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { isPitch, longestOf, longestSentence } from '../../traits/clauses.ts';
import { prose } from '../../traits/samples.ts';

const EMAIL: Bands = [
  [250, 14],
  [175, 8],
  [125, 4],
];
const FOLLOW_UP: Bands = [
  [290, 14],
  [215, 8],
  [165, 4],
];
const CHARACTERS: Bands = [
  [1200, 14],
  [800, 8],
  [400, 2],
];

/** Characters on LinkedIn, where the studies counted them; words elsewhere. */
function lengthOf({ draft }: Reading): number {
  if (draft.input.channel === 'email') return draft.wordCount;
  return draft.sentences.reduce((sum, one) => sum + one.end - one.start + 1, 0);
}

function lengthBands({ draft }: Reading): Bands {
  const { channel, kind } = draft.input;
  if (kind === 'reply') return channel === 'email' ? [[250, 4]] : [[1200, 4]];
  if (channel === 'linkedin_note') return [[300, 8]];
  if (channel !== 'email') return CHARACTERS;
  return kind === 'cold' ? EMAIL : FOLLOW_UP;
}

export default defineRule({
  id: 'too-long',
  skill: 'clarity',
  severity: 8,
  whole: true,
  title: 'Cut the weakest line',
  does: 'Fills more than a screen',
  why: 'Past a screenful people skim, and the question at the end is what they skip.',
  next: 'Take out what they would miss least, then the next, until it fits a screen.',
  evidence: ['V1', 'V8', 'V14', 'V24'],
  when: { selling: true },
  flags: [{ body: prose(260) }, { channel: 'inmail', body: prose(220) }],
  allows: [{ body: prose(110) }, 'Cork opened in May; who sorts its returns?'],
  reworded: {
    flags: [{ body: prose(180) }, { channel: 'linkedin_message', body: prose(240) }],
    allows: [{ body: prose(60) }, { kind: 'reply', body: prose(240), thread: 'Can you tell me about each?' }],
  },
  find: limit(lengthOf, lengthBands, ({ draft }) => longestOf(draft.clauses.filter(isPitch)) ?? longestSentence(draft)),
});
