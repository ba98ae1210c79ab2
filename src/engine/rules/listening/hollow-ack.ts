import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
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

/** "Fair question, and both do that well": it goes on with something said, not with the writer. */
const GOES_ON = /,\s(?:and|so|since|because|as)\s(?!(?:i|we|our|my|let|thanks?)\b)/i;

/** The number of a list item that was taken for a sentence of its own. */
const LIST_NUMBER = /^\W*\d+\W*$/;

/** The sentence after one, the bare number of a list passed over. */
function following(all: readonly Sentence[], i: number): Sentence | undefined {
  const next = all[i + 1];
  return next && LIST_NUMBER.test(next.text) ? all[i + 2] : next;
}

export default defineRule({
  id: 'hollow-ack',
  skill: 'listening',
  severity: 4,
  title: 'Say what you understood',
  does: 'Acknowledges without saying what',
  why: 'An acknowledgement with nothing in it could have been sent unread.',
  next: 'Put their own words behind it, as in “understood, nothing before the June audit”.',
  model: 'Understood: nothing before the June audit.',
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
      { body: 'Good question, and we would love to show you.', thread: 'Does it read scans?' },
    ],
    allows: [
      { body: 'I see, so the dock closes before the ferry.', thread: 'Drivers miss the dock because of the ferry.' },
      { body: 'Good question about scans: A3 works, A2 does not.', thread: 'Does it read scans?' },
      { body: 'Fair question. For three people our plan would be too much.', thread: 'We are three. Is it for us?' },
      { body: 'Good point, and nobody else has asked.', thread: 'The form is in Danish only.' },
      {
        body: 'Two good questions. 1. Scans: A3 works, A2 does not. 2. Price: see the sheet.',
        thread: 'Does it read scans? And what is the price?',
      },
    ],
  },
  find: custom([HOLLOW], (reading) =>
    reading.draft.sentences.filter((one, i, all) => {
      const named = [one, following(all, i)].some(
        (at) =>
          at &&
          (sharesNumber(at.words, reading.draft.theirs) ||
            (at.orientation !== 'self' && sharesTopic(at.words, reading.draft.theirs))),
      );
      return reading.has(HOLLOW, one) && one.words.length <= 9 && !named && !GOES_ON.test(one.text);
    }),
  ),
});
