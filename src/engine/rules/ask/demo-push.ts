import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { DEMO } from '../../traits/phrases.ts';
import type { Span } from '../../types.ts';

const BOOKS = new Set(['book', 'schedule', 'join']);

/** The showing is theirs: their own event, or one that is named. */
function theirs(one: Sentence): boolean {
  const named = one.words.some((word) => word.pos === 'name' && word.side !== 'sender');
  const owned = one.words[0]?.norm === 'your';
  return named || owned;
}

const THINGS = new Set(['form', 'page', 'request', 'video', 'account', 'recording']);

/** "Your demo page" and "more demos" speak of showings; nobody is asked to one. */
function isMentioned(one: Sentence, match: Span): boolean {
  const { start, text } = one;
  const [words, next] = [
    one.words.filter((word) => word.start < match.end),
    one.words.find((word) => word.start >= match.end),
  ];
  const many = words.at(-1)?.norm === 'demos' && !one.words.some((word) => BOOKS.has(word.lemma));
  const owned = words.some((word) => word.start >= match.start && word.norm === 'your') && next?.pos === 'noun';
  const joined = text[match.start - start - 1] === '-';
  const page = next !== undefined && THINGS.has(next.lemma);
  return many || owned || joined || page;
}

export default defineRule({
  id: 'demo-push',
  skill: 'ask',
  severity: 8,
  title: 'Ask what they’d need to see',
  why: 'A showing comes before any need for one has been heard.',
  next: 'Ask what they would need to see it do.',
  evidence: ['V12', 'V29'],
  when: { selling: true, first: true },
  before: [
    'time-ask-first-touch',
    'sender-desire-frame',
    'self-subject-offering',
    'you-as-buyer',
    'bare-command',
    'ask-without-reason',
    'your-in-pitch',
  ],
  flags: ['Let me give you «a demo» of Pellucid.', 'See it «in action» this week?', 'Would you like a free trial?'],
  allows: [
    {
      kind: 'reply',
      body: 'You asked to see the scan step; is Tuesday right for the demo?',
      thread: 'Can I see a demo?',
    },
    'Your demo day was listed in May.',
    'Did the demo at Leeds show the scan step?',
  ],
  reworded: {
    flags: [
      'I can walk you through the platform in half an hour.',
      'Sign up for a demo today.',
      'Can I show you around our tool?',
    ],
    allows: [
      'Your trial in Cork ended in May, per the notice.',
      'Who ran the demo at your Leeds open day?',
      'I visited your demo page this morning.',
      'Firms that use it see more demos.',
      'Deals often stall post-demo.',
    ],
  },
  find: custom([DEMO], ({ draft, matches }) =>
    matches(DEMO).filter((match) => {
      const one = draft.sentences[match.sentence];
      return one !== undefined && !one.bullet && !theirs(one) && !isMentioned(one, match);
    }),
  ),
});
