import { custom } from '../../kinds.ts';
import type { Draft } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { isOffer, met, pitches } from '../../traits/clauses.ts';
import { WONDER } from '../../traits/phrases.ts';

const NO_REPLY = phrases('no reply|answer|response ~ needed|necessary|required', 'no need to reply|answer|respond');

/**
 * The invitation is the question of such a note: one that offers nothing, goes to somebody the writer met, or holds a fact
 * of the reader's, needs no other.
 */
function invites({ input, clauses }: Draft): boolean {
  const known = clauses.some((one) => met(one) || (one.orientation === 'customer' && one.anchors.length > 0));
  return input.channel === 'linkedin_note' && (known || !clauses.some(isOffer));
}

export default defineRule({
  id: 'no-question',
  skill: 'questioning',
  severity: 8,
  whole: true,
  title: 'Ask one thing you truly don’t know',
  why: 'Without a question about their side the reader has nothing to answer.',
  next: 'Ask one thing about their work that you truly do not know.',
  evidence: ['V3', 'A13'],
  when: { selling: true, first: true, kinds: ['cold'] },
  flags: [
    'We sell lifts for depots of every size. Our brochure is attached. «I hope to hear from you soon.»',
    "Thought you'd like our news. We opened a second office in Derry, and our team grew to forty people.",
    'You opened Cork in May. We sell lifts. Feel free to call me.',
  ],
  allows: [
    { kind: 'reply', body: 'Here is the code you asked for.', thread: 'Which code?' },
    { kind: 'reply', body: "Noted, I'll stop writing.", thread: 'Please stop.' },
    'We sell lifts. Who sorts the Cork returns today?',
  ],
  reworded: {
    flags: [
      'Harbourline offers payroll for restaurants. We would love to work with you. Let me know when you are free.',
      'Our spring catalogue is out. Every order ships free this month. Have a look at the site.',
    ],
    allows: [
      'Cork opened in May. We sell lifts. Is Leeds still sorting for it?',
      'I wonder whether Leeds still sorts for Cork. We sell lifts.',
      'Your permit for Cork lapses on Friday. We sell lifts, but no reply needed.',
      {
        channel: 'linkedin_note',
        subject: null,
        body: 'Your talk in Leeds on the Friday dock made me laugh. I sell lifts and would enjoy being in touch.',
      },
      {
        channel: 'linkedin_note',
        subject: null,
        body: "Good meeting you at the Leeds fair! I'd like to stay in touch and go on with our talk about docks.",
      },
    ],
  },
  find: custom([WONDER, NO_REPLY], ({ draft, has, matches }) => {
    if (invites(draft) || matches(NO_REPLY).length > 0) return [];
    const asked = draft.sentences.some((one) => one.question || has(WONDER, one));
    const last = draft.sentences.at(-1);
    return asked || !pitches(draft) || !last ? [] : [last];
  }),
});
