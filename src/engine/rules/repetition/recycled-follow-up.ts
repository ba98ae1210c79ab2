import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { copied } from '../../sketch.ts';
import { FRESH, MERGED, OTHER, SCRIPT, SWAPPED } from '../../traits/samples.ts';

export default defineRule({
  id: 'recycled-follow-up',
  skill: 'repetition',
  severity: 8,
  whole: true,
  title: 'Add what changed since',
  does: 'Repeats the text they already have',
  why: 'They have this text already, and sending it again says nothing happened.',
  next: 'Start with the news, on their side or yours, and leave the old text out.',
  model: "The port's new fee table came out today. Does it change the plan for Cork?",
  evidence: ['V10', 'V18'],
  when: { kinds: ['follow_up', 'breakup'] },
  flags: [
    { kind: 'follow_up', body: SCRIPT, thread: [{ from: 'me', text: MERGED }] },
    {
      kind: 'follow_up',
      body: 'Cork opened in May and Leeds still sorts for it. Who signs for the late pallets there?',
      thread: [
        { from: 'me', text: 'Cork opened in May and Leeds still sorts for it. Who signs for the late pallets there?' },
      ],
    },
  ],
  allows: [
    {
      kind: 'follow_up',
      body: 'The July rota is out, and Cork has its own clerk now. Does that settle it?',
      thread: [
        { from: 'me', text: 'Cork opened in May and Leeds still sorts for it. Who signs for the late pallets there?' },
      ],
    },
    { kind: 'follow_up', body: FRESH, thread: [{ from: 'me', text: SCRIPT }] },
  ],
  reworded: {
    flags: [
      { kind: 'follow_up', body: `See below. ${SCRIPT}`, thread: [{ from: 'me', text: SCRIPT }] },
      { kind: 'breakup', body: SWAPPED, thread: [{ from: 'me', text: SCRIPT }] },
    ],
    allows: [
      { kind: 'follow_up', body: OTHER, thread: [{ from: 'me', text: FRESH }] },
      { kind: 'follow_up', body: SCRIPT },
    ],
  },
  find: custom([], ({ draft }) => {
    const mine = (draft.input.thread ?? [])
      .filter((one) => one.from === 'me')
      .map((one) => one.text)
      .join('\n');
    const at = draft.sentences[0];
    return at && mine !== '' && copied(draft.text, mine) >= 0.5 && draft.wordCount >= 12 ? [at] : [];
  }),
});
