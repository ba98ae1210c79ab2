import { custom, type Hit } from '../../kinds.ts';
import type { Draft, Sentence, Word } from '../../parsed.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { URGENT } from '../../traits/phrases.ts';
import type { Span } from '../../types.ts';

/** Words that are written in capitals without being abbreviations. */
const LOUD =
  /^(?:HUGE|BIG|FREE|NOW|GREAT|LOVE|SO|VERY|NEW|BEST|ONLY|NEVER|ALWAYS|EVERY|STOP|TODAY|AMAZING|SAVE|ALL|MUST|REALLY|ACTUALLY|NOT|HURRY|LAST|ANY|MORE|LIMITED|URGENT|EXCLUSIVE|IMPORTANT|[A-Z]{6,})$/;

/** A keyword or code to type ("use code SPRING"), and a placeholder: capitals are how they are written. */
const TYPED = /(?:\b(?:code|comment|text|reply|type|dm|word|send|quote|use)\s|["“'‘])$/i;
/** The heading that press releases carry by custom. */
const PRESS = /\b(?:(?:FOR|NOT FOR) (?:IMMEDIATE )?(?:RELEASE|PUBLICATION)|EMBARGOED (?:UNTIL|FOR)|PRESS RELEASE)\b/g;
const PLACEHOLDER = /[[<{][^\]>}\n]*$/;

function isTyped({ text, start }: Sentence, word: Span): boolean {
  const before = text.slice(0, word.start - start);
  const heading = [...text.matchAll(PRESS)].some(
    ({ index, 0: found }) => before.length >= index && before.length < index + found.length,
  );
  return heading || TYPED.test(before) || PLACEHOLDER.test(before);
}

/** Sentences shorter than this are headings or single names. */
const FEWEST_WORDS = 4;

/** Whether most of the words of a sentence stand in capitals: then they are how it is written, and stress none of it. */
function inCapitals({ words }: Sentence): boolean {
  const letters = words.filter((word) => /\p{L}{2}/u.test(word.text));
  const capitals = letters.filter((word) => word.text === word.text.toUpperCase());
  return letters.length >= FEWEST_WORDS && capitals.length * 2 > letters.length;
}

/** Shouted words, runs of marks, and the second of several exclamation marks or icons. */
function shouts({ draft }: Reading): Hit[] {
  const named = [draft.input.sender?.company, draft.input.recipient?.company, ...(draft.input.sender?.products ?? [])]
    .join(' ')
    .toUpperCase();
  const isLoud = (one: Sentence, word: Word): boolean =>
    LOUD.test(word.text) && !named.includes(word.text) && !isTyped(one, word);
  const allLoud = draft.sentences.find((one) => inCapitals(one) && one.words.some((word) => isLoud(one, word)));
  return draft.sentences
    .flatMap((one) => {
      const words = one.words.filter((word) => isLoud(one, word));
      const loud: readonly Span[] = inCapitals(one) ? [one].filter((same) => same === allLoud) : words;
      const runs = [
        ...one.text.matchAll(/[!?]*![!?]+|\p{Extended_Pictographic}(?:[^\p{L}\n]*\p{Extended_Pictographic})+/gu),
      ];
      return [
        ...loud,
        ...runs.map((run) => ({ start: one.start + run.index, end: one.start + run.index + run[0].length })),
      ];
    })
    .concat(thirdMark(draft));
}

function thirdMark({ sentences }: Draft): Hit[] {
  const third = sentences.filter((one) => /[^!?]!["')\s]*$/.test(one.text))[2];
  return third ? [{ start: third.end - 1, end: third.end }] : [];
}

export default defineRule({
  id: 'shouting',
  skill: 'clarity',
  severity: 4,
  title: 'Let the fact carry it',
  does: 'Shouts with capitals, marks or icons',
  why: 'Capitals, marks and icons ask for attention that the fact should earn.',
  next: 'Use lower case, one full stop and no icons here.',
  evidence: ['V5', 'V6'],
  flags: ['«HUGE» news«!!!»', "Let's go 🚀🔥🚀", 'This is a GREAT chance! Do not wait! Call us!'],
  allows: ['FDA and VAT rules differ.', 'Thanks for the list!', 'The NHS and the RAF both use it.'],
  reworded: {
    flags: [
      'You will LOVE this.',
      'We are so excited!! Call today!',
      'Save BIG this week 🎉 🎉',
      '«WE CLEAN EVERY WINDOW IN CORK.» NEVER A STREAK, ALWAYS ON TIME.',
    ],
    allows: [
      'Your POS and ERP do not talk to each other.',
      'Congrats on Cork! Who runs it?',
      'Order by Friday with the code SPRING.',
      'EMBARGOED UNTIL 4 June. Leeds opens its second dock.',
      'We look after [COMPANY NAME] in [REGION].',
    ],
  },
  find: custom([URGENT], shouts),
});
