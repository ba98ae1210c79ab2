import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { type PhraseSet, phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { DEMO, EFFORT, SLOT } from '../../traits/phrases.ts';

const CLICK_ASK = phrases(
  '^ please|kindly|just? visit|check|click|read|watch|download|review|see ~ site|website|link|video|pdf|guide|brochure|page|deck|below|here|article|out',
  'and|, visit|click|read|watch|download|review our|the|my|on|below',
  '^ read|watch|download|click|visit',
);

const SIGN_ASK = phrases(
  'sign up',
  'fill in|out',
  'register',
  'join us',
  'join on|this|next|thursday|friday',
  'start your|a ~ trial',
  'place an|your order',
);

const BOOK_ASK = phrases(
  'book a|your ~ slot|time|call|meeting|demo|consultation',
  'have a call|chat',
  'give me|us a call',
  'schedule a',
  'call me|us',
  'hop on',
  'book ~ calendar',
);

const REFER_ASK = phrases('forward this|it', 'share this|it with', 'pass this|it', 'refer us|me', 'introduce me');

/**
 * What is asked for: time, a look, a sign-up, a favour, work. The same thing asked twice is one ask, and a reply is only
 * the way to say yes.
 */
const ASKS = [[SLOT, BOOK_ASK, DEMO], [CLICK_ASK], [SIGN_ASK], [REFER_ASK], [EFFORT]];

/** A question about the reader's own doings is no request. */
function asksOfTheirs(one: Sentence | undefined): boolean {
  return one?.question === true && one.orientation === 'customer';
}

export default defineRule({
  id: 'multiple-asks',
  skill: 'ask',
  severity: 8,
  whole: true,
  title: 'Keep the smallest ask',
  does: 'Asks for several different things',
  why: 'Two different requests make the reader choose, and choosing is put off.',
  next: 'Delete all but the one that takes a single word to answer.',
  model: 'Is the jam in the scans?',
  evidence: ['V11', 'V3'],
  when: { selling: true },
  quiet: 'right 3 of 28 times on our own messages; two ways to give one answer look like two asks',
  flags: [
    'Reply, book a slot, and share this with your CFO.',
    'Read the PDF and join us on Thursday. Also, please forward this to your boss.',
    'Could we have a call? Please fill in the form as well, and visit our website.',
  ],
  allows: [
    'Is the jam in scans?',
    { kind: 'reply', body: 'Tuesday or Thursday, as you offered?', thread: 'Tuesday or Thursday.' },
    'Does Leeds sort for Cork? If so, shall I send the page?',
  ],
  reworded: {
    flags: [
      'Watch the video, sign up for the trial and give me a call.',
      'Please download our guide. Then book a meeting on my calendar.',
    ],
    allows: ['Would Tuesday or Wednesday suit for a call?', 'Which depot closes first? A one-word answer is plenty.'],
  },
  find: custom(ASKS.flat(), ({ draft, matches }) => {
    const first = (sets: readonly PhraseSet[]) =>
      sets
        .flatMap(matches)
        .filter((match) => !asksOfTheirs(draft.sentences[match.sentence]))
        .sort((a, b) => a.start - b.start)[0];
    const asks = ASKS.flatMap((sets) => first(sets) ?? []).sort((a, b) => a.start - b.start);
    const at = draft.sentences[asks.find((ask) => ask.start >= (asks[0]?.end ?? 0))?.sentence ?? -1];
    return at ? [at] : [];
  }),
});
