import { custom, type Hit } from '../../kinds.ts';
import type { Draft } from '../../parsed.ts';
import { type Match, phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

const JUST = phrases(
  'i|we be? just want|wanted|wondering|writing|reaching|checking|thought|think|wonder|hoping|asking|following|touching',
);

/** The word alone, with an edit that takes it and the space before it. */
function justIn({ text }: Draft, match: Match): Hit[] {
  const found = /\s+just\b/i.exec(text.slice(match.start, match.end));
  if (!found) return [];
  const start = match.start + found.index;
  const end = start + found[0].length;
  return [{ start: end - 4, end, fix: { start, end, replacement: '' } }];
}

export default defineRule({
  id: 'just-minimiser',
  skill: 'tone',
  severity: 2,
  title: 'Take out “just”',
  does: 'Makes itself small with ‘just’',
  why: '“Just” makes the message sound as if it hardly deserved to be sent.',
  next: 'Delete the word; the sentence stands without it.',
  evidence: ['A21'],
  flags: [
    'I «just» wanted to ask who signs at Leeds.',
    "I'm «just» writing about the June notice.",
    'We «just» thought of your Friday dock.',
  ],
  allows: [
    'Leeds has just opened on Sundays.',
    'You just moved claims to Leeds.',
    'It is just one clerk, per the notice.',
  ],
  reworded: {
    flags: ['I just thought I would ask about Cork.', 'I was just wondering who keys the notes.'],
    allows: ['We just signed the Leeds lease.', 'Is it just the Friday notes?'],
  },
  find: custom([JUST], ({ draft, matches }) => matches(JUST).flatMap((match) => justIn(draft, match))),
});
