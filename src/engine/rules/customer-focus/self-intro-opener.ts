import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { INTRODUCTION } from '../../traits/phrases.ts';

/** "I'm a fan of your crumble", "I am a reader of The Dock Post": it is about what is the reader's. */
const FOLLOWS =
  /^\W*I(?:['’]m| am|['’]ve been| have been) an? (?:[\w-]+ ){0,3}(?:fan of|(?:reader|subscriber|follower|listener|viewer|customer|patron|guest|user) (?:of|to|at)) (?!(?:my|our)\b)/i;

/** "I'm a bit surprised", "I am a little late": how the writer feels, and not who they are. */
const FEELS = /^\W*I(?:['’]m| am) an? (?:bit|little|lot|tad|touch)\b/i;

export default defineRule({
  id: 'self-intro-opener',
  skill: 'customer-focus',
  severity: 8,
  title: 'Open with them, not with who you are',
  does: 'Opens with who the sender is',
  why: 'The first line decides whether the rest is read, and the reader is looking for their own matter in it.',
  next: 'Move who you are to a short clause after their fact.',
  model: 'Your notice moves claims to Leeds in June. I ask because claims are what we look after at Harbourline.',
  evidence: ['A27', 'V12'],
  when: { selling: true },
  before: ['self-subject-offering', 'company-brag', 'sender-desire-frame'],
  flags: [
    'My name is Theo and I lead growth at Harbourline, a payroll firm.',
    'Founded in 2011, Pellucid has offices in nine cities.',
    'I am the regional director of Harbourline and look after our clients in the north.',
  ],
  allows: [
    'Theo at Harbourline here; your Cork opening caught my eye.',
    'Your notice moves claims to Leeds in June. I run payroll support at Harbourline.',
    { kind: 'reply', body: 'You asked who I am: I run payroll support at Harbourline.', thread: 'Who are you?' },
  ],
  reworded: {
    flags: [
      'This is Theo from Harbourline, and we have been doing payroll for restaurants since 1998.',
      'Let me introduce myself, I am Theo and I head the northern sales team at Harbourline.',
    ],
    allows: [
      'Theo from Harbourline. Your June move means two depots share one clerk.',
      'Saw your filing on Tuesday. I work on payroll at Harbourline.',
      'As a leader in freight, you know how a late ship moves every other date.',
      'I am a long-time listener of Dock Radio and wrote down all nine tips from your May show.',
      "I'm a bit surprised that nobody signs at Leeds on Fridays since the ferry came later.",
      'It has been a while since the Leeds day, so I looked up the June rota.',
    ],
  },
  find: custom([INTRODUCTION], (reading) => {
    const first = reading.draft.sentences[0];
    if (!first || first.words.length <= 8 || !reading.has(INTRODUCTION, first)) return [];
    return FOLLOWS.test(first.text) ||
      FEELS.test(first.text) ||
      first.clauses.some((one) => one.orientation === 'customer')
      ? []
      : [first];
  }),
});
