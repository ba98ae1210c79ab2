import { says } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'edgy-humour',
  skill: 'tone',
  severity: 4,
  title: 'Cut the joke; tone won’t carry',
  does: 'Jokes with a stranger',
  why: 'A joke on a stranger is read without the voice that makes it one.',
  next: 'Delete it, and let the next sentence do its work.',
  evidence: ['A15'],
  flags: [
    'Have you been «eaten by» alligators?',
    'Guess my mails are «that boring», ha.',
    'Are you stuck under a heavy object?',
  ],
  allows: ['Your "alligator" label made me laugh.', 'The joke in your talk stuck.', 'The ferry was stuck at Leeds.'],
  reworded: {
    flags: [
      'Did you fall off the face of the earth?',
      'I promise I do not bite.',
      'You must be trapped in a cave somewhere.',
    ],
    allows: ['Your cave tour in May sold out.', 'Is the crane still trapped at Norra Kajen?'],
  },
  find: says(
    'eaten|attacked|abducted|kidnapped by',
    'that boring',
    'face of the earth',
    'stuck|trapped|pinned|buried ~ under|in a heavy|rock|cave|meeting|meetings|avalanche|well',
    'alive and well ?',
    'are you ~ alive',
    'i ~ do not bite',
    'i do not bite',
    'won a ~ lottery',
    'witness protection',
    'carrier pigeon',
    'hit|delete that|the delete button',
    'before you hit|press delete',
    'do not shoot the',
    'hot date',
    'ghost|ghosting|ghosted me',
    'love letter',
    'it is not you , it is me',
  ),
});
