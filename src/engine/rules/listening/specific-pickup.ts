import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { sharesTopic } from '../../traits/topics.ts';

/** "Many thanks for the quick word", "Here are the two lists:": thanks and headings come before what is picked up. */
const BEFORE = /^(?:(?:many |and )?thanks?\b[^,;]*$|here (?:are|is)\b[^,]*:$|(?:please find|good to (?:meet|hear))\b)/i;

export default defineRule({
  id: 'specific-pickup',
  skill: 'listening',
  credit: 10,
  title: 'You picked up their point',
  why: 'Naming what they said, then going on from it, is what being heard feels like.',
  evidence: ['A11'],
  when: { theirs: true },
  flags: [
    { body: 'Friday closing is what pushes claims to Monday.', thread: 'We close on Fridays, so claims pile up.' },
    { body: 'So the scans, not the keying, are the jam.', thread: 'Keying is fine. The scans slip.' },
  ],
  allows: [
    { body: 'Thanks for the info.', thread: 'The scans slip.' },
    { body: 'Noted.', thread: 'We close on Fridays.' },
    { body: 'Many thanks for telling me about the scans.', thread: 'The scans slip.' },
    { body: 'Here are the two dates for your scans:', thread: 'Send two dates for the scans.' },
  ],
  reworded: {
    flags: [
      { body: 'With Ana gone, the claims desk has one clerk left.', thread: 'Ana left last week and claims are late.' },
      {
        body: 'The ferry is the reason drivers miss the dock, then.',
        thread: 'Drivers miss the dock when the ferry is late.',
      },
    ],
    allows: [
      { body: 'Our platform does that too.', thread: 'Ana left last week.' },
      { body: 'Great to hear from you.', thread: 'Drivers miss the dock.' },
    ],
  },
  find: custom([], ({ draft }) =>
    draft.sentences
      .filter(
        (one) =>
          !one.question &&
          !BEFORE.test(one.text) &&
          one.words.length >= 6 &&
          one.orientation !== 'self' &&
          sharesTopic(one.words, draft.theirs),
      )
      .slice(0, 2),
  ),
});
