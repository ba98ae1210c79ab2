import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { likeness } from '../../sketch.ts';
import { FRESH, MERGED, SCRIPT, SWAPPED } from '../../traits/samples.ts';

const DAY = 24 * 60 * 60 * 1000;

export default defineRule({
  id: 'same-account-blast',
  skill: 'repetition',
  severity: 14,
  whole: true,
  title: 'Pick one, and write the other anew',
  does: 'Goes to two colleagues in the same words',
  why: 'Colleagues compare, and the same text to both shows that it was for neither.',
  next: 'Keep it for one of them, and start the other from what that role does all day.',
  model: 'Every claim over 500 comes to your desk, per the notice. How many of them go back?',
  evidence: ['V17'],
  when: { kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    { body: SCRIPT, past: [{ body: MERGED, to: 'ana', company: 'northwind' }] },
    {
      body: SCRIPT,
      past: [
        { body: FRESH, times: 2 },
        { body: SCRIPT, to: 'luis', company: 'northwind', daysAgo: 6 },
      ],
    },
  ],
  allows: [
    { body: SCRIPT, past: [{ body: FRESH, to: 'ana', company: 'northwind' }] },
    { body: SCRIPT, past: [{ body: SCRIPT, to: 'ana', company: 'other' }] },
  ],
  reworded: {
    flags: [
      { body: MERGED, past: [{ body: SCRIPT, to: 'marta', company: 'northwind', daysAgo: 2 }] },
      { body: SWAPPED, past: [{ body: SCRIPT, to: 'joe', company: 'northwind', daysAgo: 10 }] },
    ],
    allows: [
      { body: SCRIPT, past: [{ body: SCRIPT, to: 'ana', company: 'northwind', daysAgo: 40 }] },
      { body: SCRIPT, past: [{ body: SCRIPT, to: 'dana', company: 'northwind' }] },
    ],
  },
  find: custom([], (reading) => {
    if (reading.past.length === 0) return [];
    const { to, past } = reading;
    const own = reading.sketches().sketch;
    const at = reading.draft.sentences[0];
    if (!to || !at || to.companyKey === '') return [];
    const blast = past.some(
      (one) =>
        one.companyKey === to.companyKey &&
        one.recipientKey !== to.recipientKey &&
        to.at - one.at < 14 * DAY &&
        likeness(own, one.sketch) >= 0.5,
    );
    return blast ? [at] : [];
  }),
});
