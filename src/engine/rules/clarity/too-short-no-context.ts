import { custom } from '../../kinds.ts';
import type { Draft } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { met } from '../../traits/clauses.ts';
import { asksSlot } from '../../traits/slots.ts';
import { concrete } from '../../traits/topics.ts';

/** What the reader did on the sender's side, which is why the message is written. */
const CAME = phrases('thanks|thank ~ for looking|viewing|visiting|browsing|stopping|downloading|trying|asking|calling');

/** "Thanks for viewing my page; what were you after?": their act and a question about it are a context. */
function followsUp(reading: Reading): boolean {
  const { draft, matches } = reading;
  return matches(CAME).length > 0 && draft.sentences.some((one) => one.question && !asksSlot(reading, one.index));
}

/** Where the two met is why one writes. */
const metBefore = ({ clauses }: Draft): boolean => clauses.some(met);

export default defineRule({
  id: 'too-short-no-context',
  skill: 'clarity',
  severity: 4,
  whole: true,
  title: 'Add their fact, not yours',
  does: 'Is too short to say why it came',
  why: 'There is too little here to know why the reader, why now, or what about.',
  next: 'Say in one line what you saw of theirs and where.',
  model: 'Cork opened in May, per your notice; who sorts its returns?',
  evidence: ['V1', 'V8'],
  when: { first: true, kinds: ['cold'] },
  flags: ['Got a sec?', 'Quick one, free Tuesday?', 'Hello, I sell lifts. Interested?'],
  allows: [
    'Cork opened in May; who sorts its returns?',
    { kind: 'reply', body: 'Yes, 400 for two depots.', thread: 'Price for two?' },
    'Who at Northwind signs the Friday notes?',
  ],
  reworded: {
    flags: [
      'Would you be open to connecting? Thanks!',
      'We do payroll. Call me.',
      'Came across your profile and thought it would be great to connect and explore synergies.',
    ],
    allows: [
      'Your dock shut on 4 June. Is it open again?',
      'Is the Leeds desk still closed on Fridays?',
      'Thanks for stopping at my page. Was it the gates you were after?',
    ],
  },
  find: custom([CAME], (reading) => {
    const { draft } = reading;
    const first = draft.sentences[0];
    const theirs = draft.clauses.some(
      (one) =>
        one.orientation === 'customer' &&
        one.row !== 'noticed-bare' &&
        (one.anchors.length > 0 || concrete(one)) &&
        !asksSlot(reading, one.sentence),
    );
    return first && draft.wordCount < 25 && !theirs && !followsUp(reading) && !metBefore(draft) ? [first] : [];
  }),
});
