import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { likeness } from '../../sketch.ts';
import { FRESH, MERGED, SCRIPT, SWAPPED } from '../../traits/samples.ts';

const DAY = 24 * 60 * 60 * 1000;

export default defineRule({
  id: 'burst-volume',
  skill: 'repetition',
  severity: 8,
  whole: true,
  title: 'Send fewer; research the top ten',
  does: 'Is one of over fifty alike in a day',
  why: 'The more copies go out in a day, the fewer are answered, and the channel wears out.',
  next: 'Let this text rest, and read up on the readers that matter most before the next one.',
  evidence: ['V16', 'V17'],
  when: { kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    { body: SCRIPT, past: [{ body: MERGED, times: 55 }] },
    { body: MERGED, past: [{ body: SCRIPT, times: 80 }] },
  ],
  allows: [
    { body: SCRIPT, past: [{ body: MERGED, times: 40 }] },
    { body: SCRIPT, past: [{ body: MERGED, times: 60, daysAgo: 9 }] },
  ],
  reworded: {
    flags: [
      { body: SWAPPED, past: [{ body: SCRIPT, times: 70 }] },
      { body: SCRIPT, past: [{ body: SCRIPT, times: 51 }] },
    ],
    allows: [{ body: FRESH, past: [{ body: SCRIPT, times: 70 }] }, SCRIPT],
  },
  find: custom([], (reading) => {
    if (reading.past.length === 0) return [];
    const own = reading.sketches().sketch;
    const { to } = reading;
    const at = reading.draft.sentences[0];
    if (!to || !at) return [];
    const today = reading.past.filter((one) => to.at - one.at < DAY && likeness(own, one.sketch) >= 0.5);
    return today.length > 50 ? [at] : [];
  }),
});
