import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

const VAGUE = phrases(
  '^ any? thoughts ~ $',
  '^ thoughts on this|it $',
  'let me|us know $',
  'let me|us know ~ thoughts|think $',
  '^ what do you think $',
  'what do you think $',
  '^ look|looking forward to ~ hear|hearing|reply|response',
  'hope to hear',
);

/** "Thanks for letting me know", "Any questions, let me know": nothing is asked. */
const CLOSES = /^\W*thank|\bthank(?:s| you) for\b|\bquestions?\b/i;
/** "I wanted to check whether ...": the question is named, and "Thoughts?" only hands over. */
const NAMES =
  /\bI (?:\w+ ){0,3}to (?:check|ask|find out|hear|know) (?:whether|if|which)\b(?!.*\b(?:e?-?mails?|message|note|deck|proposal)\b)/i;
const HOPES = /\b(?:look|looking) forward\b|\bhope to hear\b/i;

/** A question, or a thing to let the writer know, says what the answer is hoped for. */
function asks(one: Sentence): boolean {
  return one.question || /\blet (?:me|us) know (?:which|what|who|when|if|whether|how)\b/i.test(one.text);
}

export default defineRule({
  id: 'vague-ask',
  skill: 'ask',
  severity: 4,
  title: 'Name what you want to know',
  does: 'Leaves open what it asks for',
  why: 'There is nothing stated to answer, so the easiest answer is none.',
  next: 'Ask for one thing: a yes or no, a number, or a name.',
  model: 'Is Friday still the cut-off?',
  evidence: ['V3'],
  before: ['self-subject-offering'],
  flags: ['«Thoughts?»', '«Let me know.»', 'We cover pensions too. What do you think?'],
  allows: [
    'Thoughts on the Friday cut-off?',
    'Let me know which depot is worse.',
    'Let me know by Friday whether Leeds moves.',
  ],
  reworded: {
    flags: ['Any thoughts?', 'Looking forward to hearing from you.', 'Let me know your thoughts!'],
    allows: [
      'What do you think of the June date?',
      'Let me know if Cork closes first.',
      'Thanks for letting me know.',
      'Quite right, and thank you for letting us know.',
      'I meant to ask whether the June date still holds. Thoughts?',
      'Any questions, just let me know.',
      'Which depot closes first? Looking forward to hearing from you.',
    ],
  },
  find: custom([VAGUE], ({ draft, has }) => {
    const vague = draft.sentences.filter((one) => has(VAGUE, one) && one.words.length <= 8 && !CLOSES.test(one.text));
    if (draft.sentences.some((one) => NAMES.test(one.text))) return [];
    const clear = draft.sentences.some((one) => asks(one) && !vague.includes(one));
    return clear ? vague.filter((one) => !HOPES.test(one.text)) : vague;
  }),
});
