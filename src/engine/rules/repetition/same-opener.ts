import { custom } from '../../kinds.ts';
import { othersWith } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { likeness } from '../../sketch.ts';

export default defineRule({
  id: 'same-opener',
  skill: 'repetition',
  severity: 4,
  title: 'Open with a fact no one else has',
  does: 'Opens as it did for others',
  why: 'This first line went to several others, so it cannot be about this reader.',
  next: 'Take a date, number or sentence of this reader’s own, and start there.',
  model: 'On 4 June your second dock opened in Cork.',
  evidence: ['V17'],
  when: { kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    {
      body: 'I saw the growth you had at the company this year. Who runs the Leeds dock?',
      past: [
        { body: 'I saw the growth you had at the company this year. Which carrier takes your Friday loads?', times: 3 },
      ],
    },
    {
      body: 'Your post on the state of returns was very sharp indeed. Is Cork next?',
      past: [{ body: 'Your post on the state of returns was very sharp indeed. Do clerks key it?', times: 4 }],
    },
  ],
  allows: [
    {
      body: 'Your May notice moves claims to Leeds. Who signs?',
      past: [{ body: 'You opened Cork in the spring. Who signs?', times: 5 }],
    },
    'I saw the growth you had at the company this year. Who runs the Leeds dock?',
    {
      body: 'I saw the growth you had at the company this year. Who runs the Leeds dock?',
      past: [
        { body: 'I saw the growth you had at the company this year. Do clerks key it?', to: 'dana', times: 3 },
        { body: 'I saw the growth you had at the company this year. Do clerks key it?', to: 'ana', times: 3 },
      ],
    },
  ],
  reworded: {
    flags: [
      {
        body: 'I have been following what your team does in the market for a while. Does Leeds open on Sunday?',
        past: [
          {
            body: 'I have been following what your team does in the market for a while. What did the auditor want?',
            times: 3,
          },
        ],
      },
      {
        body: 'It was great to read about the new office that you opened. Is the rota settled?',
        past: [{ body: 'It was great to read about the new office that you opened. Do you lease vans?', times: 6 }],
      },
      {
        body: 'It was great to read about the new office that you opened. Is the rota settled?',
        past: [
          {
            body: 'It was great to read about the new office that you opened. Do you lease vans?',
            to: 'ana',
            times: 2,
          },
          { body: 'It was great to read about the new office that you opened. Do you lease vans?', times: 2 },
        ],
      },
    ],
    allows: [
      {
        body: 'It was great to read about the new office that you opened. Is the rota settled?',
        past: [{ body: 'It was great to read about the new office that you opened. Do you lease vans?', times: 2 }],
      },
      {
        body: 'The dock at Leeds shut on Friday at noon. Who signs?',
        past: [{ body: 'The board at Cork met on Monday at nine. Who spoke?', times: 6 }],
      },
    ],
  },
  find: custom([], (reading) => {
    if (reading.past.length === 0) return [];
    const own = reading.sketches().opener;
    const at = reading.draft.sentences[0];
    const copies = reading.past.slice(0, 10).filter((one) => likeness(own, one.opener) >= 0.6);
    return othersWith(reading, copies) >= 3 && at ? [at] : [];
  }),
});
