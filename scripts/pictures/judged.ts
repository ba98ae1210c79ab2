import { type CoachState, EMPTY } from '../../src/coach/state.ts';
import { review } from '../../src/engine/review.ts';
import type { Review, ReviewOptions } from '../../src/engine/types.ts';
import type { FrontView } from '../../src/messages/view.ts';
import { DRAFT as SAMPLE } from '../../tests/popup/samples.ts';
import { SUBJECT, TEXT } from '../../tests/ui/samples.ts';

/** What the engine says of a draft of our own: no picture shows an answer that it would not give. */
function judged(
  body: string,
  options: ReviewOptions = {},
): { readonly text: string; readonly subject: string; readonly review: Review } {
  return { text: body, subject: SUBJECT, review: reviewOnce(body, options) };
}

/** Judged once for all pictures taken in a tab: it takes longer than drawing one. */
function reviewOnce(body: string, options: ReviewOptions): Review {
  const key = JSON.stringify([body, options]);
  const known = sessionStorage.getItem(key);
  if (known !== null) return JSON.parse(known);
  const people = { sender: { name: 'Theo', company: 'Ledgerline' }, recipient: { name: 'Dana' } };
  const found = review({ channel: 'email', kind: 'cold', subject: SUBJECT, body, ...people }, options);
  sessionStorage.setItem(key, JSON.stringify(found));
  return found;
}

const draft = judged(TEXT);

/** The draft once the rule of its next step is switched off. */
export const SWITCHED_OFF = judged(TEXT, { off: draft.review.next ? [draft.review.next.rule] : [] });

/** The line of its account that the rep corrects, and the draft judged with that. */
export const CORRECTED_LINE = draft.review.account.findIndex(({ orientation }) => orientation === 'self');
export const CORRECTED = judged(TEXT, {
  corrections: draft.review.account
    .slice(CORRECTED_LINE, CORRECTED_LINE + 1)
    .map(({ start, end }) => ({ words: TEXT.slice(start, end), orientation: 'shared' })),
});

/** The same as it was first written. */
const FIRST = judged(`Hi Dana,

Saw the second AP clerk posting in Cork. We're the leading AP automation platform and I'd love to show you how we help finance teams save time. Are you free on Tuesday?

Theo`);

/** Nearly all of it about the sender. */
export const SELF_LED = judged(`Hi Dana,

We're the leading AP automation platform and I'd love to show you how we help finance teams save time. Our team has won two awards for it.

Do you have fifteen minutes on Tuesday?

Theo`);

/** With words that a press takes out. */
export const FILLED = judged(
  TEXT.replace('Saw the', 'I hope this finds you well. Saw the').replace(/ We're the leading.*/, ''),
);

/** Nothing to change. */
export const GOOD = judged(TEXT.replace(/ We're the leading.*/, ''));

/** The coach beside the draft. */
export const STATE: CoachState = { ...EMPTY, ...draft, first: FIRST.review.focus };

/** The draft in front of the popup. */
export const DRAFT: Extract<FrontView, { state: 'draft' }> = { ...SAMPLE, ...draft, first: FIRST.review.focus };
