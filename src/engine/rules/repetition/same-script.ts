import { custom } from '../../kinds.ts';
import { othersWith } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { likeness } from '../../sketch.ts';
import { FRESH, MERGED, OTHER, SCRIPT, SWAPPED } from '../../traits/samples.ts';

export default defineRule({
  id: 'same-script',
  skill: 'repetition',
  severity: 8,
  whole: true,
  title: 'Rewrite the first two sentences',
  does: 'Goes to others in nearly the same words',
  why: 'Most of these words went to others already, and a text that fits everyone is read as meant for no one.',
  next: 'Open with what you saw of this reader, and let the question grow out of it.',
  model: 'Your May notice moves claims to Leeds. Who signs for them there?',
  evidence: ['V17', 'V23', 'M3'],
  when: { kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    { body: SCRIPT, past: [{ body: MERGED, times: 3 }] },
    { body: SCRIPT, past: [{ body: SCRIPT, times: 12 }] },
  ],
  allows: [
    { body: SCRIPT, past: [{ body: FRESH, times: 8 }] },
    { body: SCRIPT, past: [{ body: SCRIPT, times: 2 }] },
    { body: SCRIPT, past: [{ body: SCRIPT, to: 'ana', times: 12 }] },
    SCRIPT,
  ],
  reworded: {
    flags: [
      {
        body: MERGED,
        past: [
          { body: SCRIPT, times: 4 },
          { body: FRESH, times: 4 },
        ],
      },
      {
        body: MERGED,
        past: ['ana', 'luis', 'joe'].map((to) => ({ body: SCRIPT, to })),
      },
      { body: SWAPPED, past: [{ body: SCRIPT, times: 5 }] },
    ],
    allows: [
      { body: FRESH, past: [{ body: SCRIPT, times: 9 }] },
      { body: OTHER, past: [{ body: FRESH, times: 9 }] },
      {
        body: MERGED,
        past: [
          { body: SCRIPT, times: 2 },
          { body: SCRIPT, to: 'dana', times: 4 },
        ],
      },
    ],
  },
  find: custom([], (reading) => {
    if (reading.past.length === 0) return [];
    const own = reading.sketches().sketch;
    const copies = reading.past.slice(0, 20).filter((one) => likeness(own, one.sketch) >= 0.5);
    const others = othersWith(reading, copies);
    const at = reading.draft.sentences[0];
    return others >= 3 && at ? [{ start: at.start, end: at.end, severity: others >= 10 ? 14 : 8 }] : [];
  }),
});
