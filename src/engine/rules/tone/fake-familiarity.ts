import { says } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'fake-familiarity',
  skill: 'tone',
  severity: 4,
  title: 'Write as to someone you just met',
  why: 'A friendship that is not there makes readers wonder what else is not.',
  next: 'Write as you would speak to someone you just met.',
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
    allows: ['We spoke for a minute at the Leeds stand on 4 June.', 'Ana, whom you know from Cork, gave me the name.'],
  },
  find: says(
    'hey|hi|hello|yo buddy|pal|mate|bro|dude|friend|boss|bestie',
    'my friend',
    'long time no|, see?',
    '^ long time $',
    'go way back',
    'old friends $',
    'feel like we ~ know',
    'your favorite|favourite',
    'it is me again',
    'me again',
    'as you are? well? know|aware , we|our',
    'as you are? well? know|aware our',
    'as you may|might? already? know , we|our|<sender>',
  ),
});
