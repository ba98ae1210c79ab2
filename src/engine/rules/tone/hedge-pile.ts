import { custom, type Hit } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import type { Span } from '../../types.ts';

const HEDGE = phrases(
  'just',
  'maybe|perhaps|possibly|somewhat|hopefully',
  'might',
  'sort|kind of',
  'i ~ think|guess|believe|feel',
  'a bit|little',
  'wondering if',
  'could maybe|perhaps|possibly',
);

/** "Just isn't" means simply, "just saw" a time; "a bit about us" is an amount. */
const NO_HEDGE =
  /^just (?:\w+n['’]t|is not|not|had|saw|read|came|got|found|met|heard|\w+ed)\b|^a (?:bit|little) (?:about|of)\b|^I thought\b/i;

/** Hedges that can be left out without changing what is said. */
const SPARE = /\s*\b(?:just|maybe|perhaps|possibly|somewhat|hopefully|sort of|kind of|a bit|a little)\b/gi;

/** From the first hedge of a sentence to the last, with an edit that keeps one of them. */
function hedges({ draft, matches }: Reading): Hit[] {
  return draft.sentences.flatMap((one) => {
    const found = matches(HEDGE).filter(
      (match) => match.sentence === one.index && !NO_HEDGE.test(draft.text.slice(match.start, match.end + 8)),
    );
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || found.length < 2) return [];
    return [fixed(draft.text, { start: first.start, end: last.end }, first.start === one.start)];
  });
}

function fixed(text: string, span: Span, opens: boolean): Hit {
  const words = text.slice(span.start, span.end);
  const spare = [...words.matchAll(SPARE)];
  const kept = spare.length > 0 && spare[0]?.index === 0 && opens ? spare.slice(1) : spare;
  const short = kept.reduceRight(
    (left, found) => left.slice(0, found.index) + left.slice(found.index + found[0].length),
    words,
  );
  return short === words || short.trim() === '' || /^\s/.test(short)
    ? span
    : { ...span, fix: { ...span, replacement: short } };
}

export default defineRule({
  id: 'hedge-pile',
  skill: 'tone',
  severity: 4,
  title: 'Keep one hedge',
  why: 'Stacked hedges make a good point sound doubtful.',
  next: 'Keep one hedge, on the guess about them.',
  evidence: ['A21'],
  flags: [
    'I just think we might possibly help a bit.',
    '«Maybe it could sort of» work.',
    'I was just wondering if perhaps we could maybe talk.',
  ],
  allows: ['My guess is the scans; I may be wrong.', "It might be Leeds; you'd know.", 'Perhaps Leeds sorts for Cork?'],
  reworded: {
    flags: [
      'We could perhaps possibly save you some time.',
      'I feel like it might kind of be useful.',
      'I just wanted to maybe ask if you might be open to it.',
    ],
    allows: [
      'It may be keying at Leeds.',
      'I think the June date is wrong.',
      "Perhaps Leeds just isn't open yet.",
      'Ana might have told you a bit about Cork.',
    ],
  },
  find: custom([HEDGE], hedges),
});
