import { custom } from '../../kinds.ts';
import { othersWith } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { likeness } from '../../sketch.ts';

export default defineRule({
  id: 'same-question',
  skill: 'repetition',
  severity: 4,
  title: 'Fit the question to the fact',
  does: 'Asks what many others were asked',
  why: 'The same question went to many people with different facts, so it grows out of none of them.',
  next: 'Ask about the very thing that is named above it.',
  model: 'Who signs for the pallets at Cork on a Sunday?',
  evidence: ['A13'],
  when: { kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    {
      body: 'Cork opened in May with a second dock. How do you handle growth across your sites?',
      past: [
        {
          body: 'The June filing names two carriers for the north. How do you handle growth across your sites?',
          times: 5,
        },
      ],
    },
    {
      body: 'Leeds closes on Fridays from the spring. Is the process slow for your team today?',
      past: [
        { body: 'Your post on labels was read by many clerks. Is the process slow for your team today?', times: 6 },
      ],
    },
  ],
  allows: [
    {
      body: 'Cork opened in May with a second dock. How do you handle growth across your sites?',
      past: [
        {
          body: 'The June filing names two carriers for the north. How do you handle growth across your sites?',
          times: 3,
        },
      ],
    },
    'Cork opened in May. How do you handle growth across your sites?',
    {
      body: 'Cork opened in May with a second dock. How do you handle growth across your sites?',
      past: [
        {
          body: 'The June filing names two carriers. How do you handle growth across your sites?',
          to: 'dana',
          times: 4,
        },
        { body: 'The lease on the shed ends soon. How do you handle growth across your sites?', to: 'ana', times: 4 },
      ],
    },
  ],
  reworded: {
    flags: [
      {
        body: 'Your rota puts two on nights. What would you change about the way you plan?',
        past: [
          { body: 'The harbour camera shows nine minutes. What would you change about the way you plan?', times: 7 },
        ],
      },
      {
        body: 'You hired two clerks in May. Who looks after the tools your people use?',
        past: [{ body: 'The lease on the shed ends soon. Who looks after the tools your people use?', times: 5 }],
      },
    ],
    allows: [
      {
        body: 'You hired two clerks in May. Is that for keying?',
        past: [{ body: 'The lease on the shed ends soon. Who takes the stock over then?', times: 8 }],
      },
      { body: 'Your rota puts two on nights.', past: [{ body: 'The rota puts three on days.', times: 8 }] },
      {
        body: 'You hired two clerks in May. Who looks after the tools your people use?',
        past: [
          { body: 'The lease on the shed ends soon. Who looks after the tools your people use?', times: 4 },
          { body: 'The lease on the shed ends soon. Who looks after the tools your people use?', to: 'dana', times: 3 },
        ],
      },
    ],
  },
  find: custom([], (reading) => {
    if (reading.past.length === 0) return [];
    const own = reading.sketches();
    const copies = reading.past.filter(
      (one) => likeness(own.questions, one.questions ?? []) >= 0.8 && likeness(own.sketch, one.sketch) < 0.5,
    );
    const at = reading.draft.sentences.find((one) => one.question);
    return othersWith(reading, copies) >= 5 && at ? [at] : [];
  }),
});
