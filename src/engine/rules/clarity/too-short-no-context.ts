import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { asksSlot } from '../../traits/clauses.ts';
import { concrete } from '../../traits/topics.ts';

export default defineRule({
  id: 'too-short-no-context',
  skill: 'clarity',
  severity: 4,
  whole: true,
  title: 'Add their fact, not yours',
  why: 'There is too little here to know why the reader, why now, or what about.',
  next: 'Add one fact of theirs, not one of yours.',
  evidence: ['V1', 'V8'],
  when: { first: true, kinds: ['cold'] },
  flags: ['Got a sec?', 'Quick one, free Tuesday?', 'Hello, I sell lifts. Interested?'],
  allows: [
    'Cork opened in May; who sorts its returns?',
    { kind: 'reply', body: 'Yes, 400 for two depots.', thread: 'Price for two?' },
    'Who at Northwind signs the Friday notes?',
  ],
  reworded: {
    flags: ['Would you be open to connecting? Thanks!', 'We do payroll. Call me.'],
    allows: ['Your dock shut on 4 June. Is it open again?', 'Is the Leeds desk still closed on Fridays?'],
  },
  find: custom([], (reading) => {
    const { draft } = reading;
    const first = draft.sentences[0];
    const theirs = draft.clauses.some(
      (one) =>
        one.orientation === 'customer' && (one.anchors.length > 0 || concrete(one)) && !asksSlot(reading, one.sentence),
    );
    return first && draft.wordCount < 25 && !theirs ? [first] : [];
  }),
});
