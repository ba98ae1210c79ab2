import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

const BUDDY = phrases(
  'hey|hi|hello|yo buddy|pal|mate|bro|dude|friend|boss|bestie',
  'my friend',
  'go way back',
  'old friends $',
  'feel like we ~ know',
  'your favorite|favourite ~ vendor|supplier|rep|seller|salesperson|recruiter|agency|consultant|broker|person|people|pest|stalker|stranger|<sender>',
  'as you are? well? know|aware , we|our',
  'as you are? well? know|aware our',
  'as you may|might? already? know , we|our|<sender>',
);

/** To someone one has spoken with it is only true. */
const AGAIN = phrases('it is me again', '^ me again', 'only|just me again');

/** The message tells of a talk the two have had. */
const TALKED = phrases(
  'when i|we ~ rang|called|phoned|spoke|met|talked|visited ~ you',
  'we ~ spoke|met|talked',
  'you said|told|mentioned|asked',
);

/** To someone one has met it may be true. */
const LONG_TIME = phrases('long time no|, see?', '^ long time $');

export default defineRule({
  id: 'fake-familiarity',
  skill: 'tone',
  severity: 4,
  title: 'Write as to someone you just met',
  does: 'Writes as to an old friend',
  why: 'A friendship that is not there makes readers wonder what else is not.',
  next: 'Cut the line, and say plainly how you came to write.',
  model: "We haven't met: your notice on the Leeds move is why I write.",
  evidence: ['A5'],
  flags: ['«Long time no see», Dana.', 'As you know, we «go way back».', "It's me again, your favourite vendor."],
  allows: [
    'Good to meet you at the Leeds open day.',
    { kind: 'reply', body: 'As you said on Monday, Leeds comes first.', thread: 'Leeds comes first.' },
    'The clerks are old friends, you wrote.',
  ],
  reworded: {
    flags: [
      'Hey buddy, a quick one.',
      'I feel like we already know each other.',
      'As you are well aware, our tool is the best.',
    ],
    allows: [
      'We spoke for a minute at the Leeds stand on 4 June.',
      'Ana, whom you know from Cork, gave me the name.',
      'The site shows me again and again which dock is shut.',
      { kind: 'follow_up', body: 'Long time no see! Is the Cork gate moved?' },
      { kind: 'follow_up', body: 'Me again about Cork. When I phoned in May you were moving the gate.' },
      'The sheet opens in all your favourite tools.',
    ],
  },
  find: custom([BUDDY, AGAIN, TALKED, LONG_TIME], ({ draft, matches }) => [
    ...matches(BUDDY),
    ...(matches(TALKED).length === 0 ? matches(AGAIN) : []),
    ...(draft.firstTouch ? matches(LONG_TIME) : []),
  ]),
});
