import type { AccountLine, Finding, Review, ReviewSentence, Span } from '../../src/engine/types.ts';

/** A draft of our own and a hand-made review of it, for looking at the surfaces. Not an answer of the engine. */
export const TEXT = `Hi Dana,

Saw the second AP clerk posting in Cork; the ad asks for three-way matching by hand. We're the leading AP automation platform and I'd love to show you how we help finance teams save time.

Is it the matching that fills the second desk, or chasing approvals?

Theo`;

export const SUBJECT = 'Second AP clerk in Cork';

/** Where some words stand in the sample draft. */
function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the sample draft: ${words}`);
  return { start, end: start + words.length };
}

const SAW = spanOf('Saw the second AP clerk posting in Cork; the ad asks for three-way matching by hand.');
const PITCH = spanOf(
  "We're the leading AP automation platform and I'd love to show you how we help finance teams save time.",
);
const ASK = spanOf('Is it the matching that fills the second desk, or chasing approvals?');

export const NEXT: Finding = {
  ...PITCH,
  rule: 'pitch-before-problem',
  skill: 'customer-focus',
  severity: 14,
  target: 'body',
  title: 'Let their matching problem lead to the offer',
  why: 'Dana just read about her own desk; this sentence turns to yours before she has answered.',
  move: 'Try one line hung on her case: if matching is the jam, what could you send that shows it solved?',
  model: 'If it is the matching that fills the second desk, our tool does that step overnight.',
  evidence: 'B',
};

export const FILLER: Finding = {
  ...spanOf('leading '),
  rule: 'empty-praise',
  skill: 'clarity',
  severity: 4,
  target: 'body',
  title: 'Drop the superlative',
  why: 'Every sender says it, so it tells the reader nothing.',
  move: 'Delete the word, or put the figure it stands for.',
  evidence: 'C',
  fix: { ...spanOf('leading '), replacement: '' },
};

export const SUBJECT_LINE: Finding = {
  start: 0,
  end: SUBJECT.length,
  rule: 'subject-statement',
  skill: 'subject',
  severity: 2,
  target: 'subject',
  title: 'Name the doubt in the subject',
  why: 'The subject states what Dana knows already.',
  move: 'Point at the open question instead: matching, or approvals.',
  evidence: 'D',
};

const sentences: readonly ReviewSentence[] = [
  { ...SAW, orientation: 'customer', confidence: 0.9 },
  { ...PITCH, orientation: 'self', confidence: 0.95 },
  { ...ASK, orientation: 'customer', confidence: 0.9 },
];

const account: readonly AccountLine[] = [
  {
    ...SAW,
    orientation: 'customer',
    points: 14,
    because: 'You noticed a fact of theirs: the posting in Cork.',
    corrected: false,
  },
  {
    ...PITCH,
    orientation: 'self',
    points: -31,
    because: 'Your platform is what the sentence is about.',
    corrected: false,
  },
  {
    ...ASK,
    orientation: 'customer',
    points: 17,
    because: 'The answer would describe their situation.',
    corrected: false,
  },
];

export const REVIEW: Review = {
  version: 1,
  focus: 64,
  band: 'mostly-customer',
  silence: null,
  words: 48,
  cuts: [
    { ...spanOf('Hi Dana,'), kind: 'greeting' },
    { ...spanOf('Theo'), kind: 'sign-off' },
  ],
  sentences,
  clauses: sentences.map((sentence, index) => ({
    ...sentence,
    words: [],
    because: account[index]?.because ?? '',
  })),
  skills: { 'customer-focus': 62, relevance: 78, questioning: 81, ask: 90, clarity: 88, tone: 95, subject: 86 },
  findings: [NEXT, FILLER, SUBJECT_LINE],
  credits: [],
  next: NEXT,
  keep: {
    ...SAW,
    rule: 'named-artefact',
    skill: 'relevance',
    weight: 10,
    target: 'body',
    title: 'Only someone who looked would know this',
  },
  account,
  faults: [],
};

/** A review that gives no number, and says why. */
export function silent(silence: NonNullable<Review['silence']>, words = 9): Review {
  return {
    ...REVIEW,
    focus: null,
    band: null,
    silence,
    words,
    sentences: [],
    clauses: [],
    skills: {},
    findings: [],
    next: null,
    keep: null,
    account: [],
    cuts: silence === 'only-cut' ? REVIEW.cuts : [],
  };
}
