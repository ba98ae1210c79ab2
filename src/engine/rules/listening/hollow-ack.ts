import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { sharesNumber, sharesTopic } from '../../traits/topics.ts';

const HOLLOW = phrases(
  'understand ~ where|what you',
  'i ~ hear you',
  'great|good|excellent|fair point|question',
  '^ that|it? make sense',
  'i ~ get it|that $',
  'i ~ understand $',
  'i ~ appreciate ~ feedback|honesty|response|reply',
);

export default defineRule({
  id: 'hollow-ack',
  skill: 'listening',
  severity: 4,
  title: 'Say what you understood',
  why: 'An acknowledgement with nothing in it could have been sent unread.',
  next: 'Say what you understood, in their word for it.',
  evidence: ['A11'],
  when: { theirs: true },
  flags: [
    {
      body: "«Totally understand where you're coming from.» We have a plan for that.",
      thread: 'Friday closing pushes claims to Monday.',
    },
    { body: 'Great point!', thread: 'The Cork total is wrong.' },
  ],
  allows: [
    {
      body: 'That makes sense: Friday closing pushes claims to Monday.',
      thread: 'Friday closing pushes claims to Monday.',
    },
    { body: 'Good catch on the Cork total.', thread: 'The Cork total is wrong.' },
  ],
  reworded: {
    flags: [
      { body: 'I hear you. Let me tell you more.', thread: 'Drivers miss the dock.' },
      { body: 'Great question! We can talk about it on a call.', thread: 'Does it read scans?' },
    ],
    allows: [
      { body: 'I see, so the dock closes before the ferry.', thread: 'Drivers miss the dock because of the ferry.' },
      { body: 'Good question about scans: A3 works, A2 does not.', thread: 'Does it read scans?' },
      { body: 'Fair question. For three people our plan would be too much.', thread: 'We are three. Is it for us?' },
    ],
  },
  find: custom([HOLLOW], (reading) =>
    reading.draft.sentences.filter((one, i, all) => {
      const named = [one, all[i + 1]].some(
        (at) =>
          at &&
          (sharesNumber(at.words, reading.draft.theirs) ||
            (at.orientation !== 'self' && sharesTopic(at.words, reading.draft.theirs))),
      );
      return reading.has(HOLLOW, one) && one.words.length <= 9 && !named;
    }),
  ),
});
