import { lastWritten } from '../../automatic.ts';
import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'too-many-touches',
  skill: 'repetition',
  severity: 4,
  whole: true,
  title: 'Rest it',
  does: 'Comes after three without an answer',
  why: 'After three without an answer, another one costs more than it brings.',
  next: 'Rest it, and come back when something real happens on their side.',
  evidence: ['V22', 'V18'],
  when: { kinds: ['follow_up', 'breakup'] },
  flags: [
    {
      kind: 'follow_up',
      body: 'Cork opened a third dock. Does that change it?',
      thread: [
        { from: 'me', text: 'One.' },
        { from: 'me', text: 'Two.' },
        { from: 'me', text: 'Three.' },
      ],
    },
    {
      kind: 'breakup',
      body: 'I will leave it here.',
      thread: [
        { from: 'me', text: 'One.' },
        { from: 'me', text: 'Two.' },
        { from: 'me', text: 'Three.' },
        { from: 'me', text: 'Four.' },
      ],
    },
  ],
  allows: [
    {
      kind: 'follow_up',
      body: 'Cork opened a third dock. Does that change it?',
      thread: [{ from: 'me', text: 'One.' }],
    },
    {
      kind: 'follow_up',
      body: 'Cork opened a third dock.',
      thread: [
        { from: 'me', text: 'One.' },
        { from: 'me', text: 'Two.' },
        { from: 'me', text: 'Three.' },
        { from: 'them', text: 'Try me in June.' },
      ],
    },
  ],
  reworded: {
    flags: [
      {
        kind: 'follow_up',
        body: 'The July rota is out.',
        thread: [
          { from: 'them', text: 'Who are you?' },
          { from: 'me', text: 'One.' },
          { from: 'me', text: 'Two.' },
          { from: 'me', text: 'Three.' },
        ],
      },
      {
        kind: 'follow_up',
        body: 'Any thoughts?',
        thread: [
          { from: 'me', text: 'A.' },
          { from: 'me', text: 'B.' },
          { from: 'me', text: 'C.' },
        ],
      },
      {
        kind: 'follow_up',
        body: 'The July rota is out.',
        thread: [
          { from: 'me', text: 'A.' },
          { from: 'them', text: 'I am out of the office until 4 June. I will reply on my return.' },
          { from: 'me', text: 'B.' },
          { from: 'me', text: 'C.' },
        ],
      },
    ],
    allows: [
      {
        kind: 'follow_up',
        body: 'The July rota is out.',
        thread: [
          { from: 'me', text: 'One.' },
          { from: 'me', text: 'Two.' },
        ],
      },
      { kind: 'follow_up', body: 'The July rota is out.' },
    ],
  },
  find: custom([], ({ draft }) => {
    const { thread = [] } = draft.input;
    const answer = lastWritten(draft.input);
    const since = answer ? thread.slice(thread.lastIndexOf(answer) + 1) : thread;
    const at = draft.sentences[0];
    return at && since.filter(({ from }) => from === 'me').length >= 3 ? [at] : [];
  }),
});
