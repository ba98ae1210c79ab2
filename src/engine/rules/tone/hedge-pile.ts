import { custom, type Hit } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';
import type { Span } from '../../types.ts';

const HEDGE = phrases(
  'just think|thought|want|wanted|wonder|wondering|feel|felt|hope|hoping|guess|believe|check|checking',
  'maybe|perhaps|possibly|somewhat|hopefully',
  'might',
  'sort|kind of',
  'i ~ think|guess|believe|feel',
  'wondering if',
  'could maybe|perhaps|possibly',
);

/** "I thought" tells of a time, "I've been thinking" of work done, and "I really believe" stresses. */
const NO_HEDGE = /^I thought\b|^I\b.*\b(?:thinking|really|truly|firmly|strongly|honestly)\b/i;

/** In "that kind of money" it is a sort, and "wondering if you might" is one courtesy. */
const NO_HEDGE_AFTER = /\b(?:th(?:is|at|e)|what|any|some|which|same|right)\s$|\bwondering if (?:\w+\s)+$/i;

/** Hedges that can be left out without changing what is said. */
const SPARE = /\s*\b(?:just|maybe|perhaps|possibly|somewhat|hopefully|sort of|kind of|a bit|a little)\b/gi;

/** From the first hedge of a sentence to the last, with an edit that keeps one of them. */
function hedges(reading: Reading): Hit[] {
  const { draft, matches } = reading;
  return draft.sentences.flatMap((one) => {
    const found = matches(HEDGE).filter(
      (match) =>
        match.sentence === one.index &&
        !NO_HEDGE.test(draft.text.slice(match.start, match.end)) &&
        !NO_HEDGE_AFTER.test(draft.text.slice(one.start, match.start)),
    );
    const [first, last] = ends(found, reading);
    if (!first || !last || first === last) return [];
    return [fixed(draft.text, { start: first.start, end: last.end }, first.start === one.start)];
  });
}

/** What joins a second statement to the first. */
const JOINS = /[,;:–—]|\b(?:and|or|but|so)\b|\p{Extended_Pictographic}/u;

/** Whether two hedges, one after the other, stand on two statements. */
function apart(reading: Reading, a: Span, b: Span): boolean {
  return JOINS.test(reading.draft.text.slice(a.end, b.start)) && clauseAt(reading, a) !== clauseAt(reading, b);
}

/** The first and the last of the hedges that are stacked on one statement; nothing where each stands on its own. */
function ends(found: readonly Span[], reading: Reading): Span[] {
  const stacked = found.filter((one, i) => {
    const [before, after] = [found[i - 1], found[i + 1]];
    return (before && !apart(reading, before, one)) || (after && !apart(reading, one, after));
  });
  return [stacked[0], stacked.at(-1)].flatMap((one) => one ?? []);
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
  does: 'Piles up hedges',
  why: 'Stacked hedges make a good point sound doubtful.',
  next: 'Delete the others, and leave that one on the guess about them.',
  evidence: ['A21'],
  quiet: 'right 0 of 13 times on our own messages; two doubts in a sentence are mostly doubts of two things',
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
      'Maybe the June date was just too soon.',
      'I was wondering if you might know who signs in Cork.',
      'If that sort of delay is back, perhaps the Leeds scans are late.',
      "I've been thinking about Cork and I really believe the gates can wait.",
      'Perhaps the pallets went to Leeds, or perhaps the driver left them in Cork.',
      'Maybe the June list is full, and I guess the July one will be too.',
    ],
  },
  find: custom([HEDGE], hedges),
});
