import { custom } from '../../kinds.ts';
import type { Sentence, Word } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';

/** Numbered questions are answered one by one, here (with their answers behind them) or in the reply. */
const NUMBERED = /(?:^|\s)1[.)]\s[^?]{0,300}\?[^?]{0,300}\s2[.)]\s/;

/** So are questions in a list. */
const LISTED = /^[ \t]*[-*•–] [^?\n]{0,300}\?[^\n]{0,300}\n[ \t]*[-*•–] [^?\n]{0,300}\?/m;

/** "How do they know what was sent": what is known is no question of its own. */
const KNOWN = new Set(['know', 'see', 'tell', 'find', 'check', 'decide', 'learn', 'remember']);

/** "Who signs, or just how many": the other half of one question. */
const HALF = /\bor (?:just |only |rather )?$/i;

function questionWords({ words, text, start }: Sentence): number {
  const asking = words.filter((word) => word.pos === 'question-word');
  const first = asking.find((word) => /^(?:wh|how)/.test(word.norm))?.start ?? 0;
  const isKnown = (word: Word): boolean => word.start > first && KNOWN.has(words[words.indexOf(word) - 1]?.lemma ?? '');
  const isHalf = (word: Word): boolean => HALF.test(text.slice(0, word.start - start));
  return asking.filter((word) => !isKnown(word) && !isHalf(word)).length;
}

export default defineRule({
  id: 'stacked-questions',
  skill: 'questioning',
  severity: 4,
  whole: true,
  title: 'Keep the one question you’d act on',
  does: 'Asks several questions at once',
  why: 'Several questions at once are work, and the hardest one decides whether any is answered.',
  next: 'Choose the one whose answer would change the next message, and save the others for it.',
  model: 'Is it keying or chasing that fills the Friday?',
  evidence: ['V3', 'V13'],
  flags: [
    'Who keys it? What system is it on? Which budget pays? When does it end?',
    'Who keys it, what system, which budget, and when?',
  ],
  allows: ['Is it keying or chasing?', 'Which depot, Leeds or Cork?', 'Is it keying? Who does it? Since when?'],
  reworded: {
    flags: [
      'How many vans do you run? Who services them? What do you pay? Is the lease fixed?',
      'How many sites do you have, who cleans them, what do you pay and when is the contract up?',
    ],
    allows: [
      'Are the two days showing up as claims, or did you pad the dates?',
      'Does Leeds sort on Friday? And Cork?',
      'Do you count who signs in, or just how many?',
      'Who opens the dock on Sundays, and how do they know what is on the lorry?',
      'You asked me:\n1. Does it scan wet labels? Yes.\n2. Is it loud? No.\n3. Is it heavy? 4 kg.\nWhich of them decides?',
      'May I ask:\n- Does the belt still slip?\n- Is the dock warm?\n- Did Cork get the key?\nDoes Monday suit?',
    ],
  },
  find: custom([], ({ draft }) => {
    if (NUMBERED.test(draft.text) || LISTED.test(draft.text)) return [];
    const questions = draft.sentences.filter((one) => one.question);
    const fourth = questions[3];
    const crowded = questions.find((one) => questionWords(one) >= 3);
    const at = fourth ?? crowded;
    return at && (draft.input.kind === 'cold' || draft.input.kind === 'follow_up') ? [at] : [];
  }),
});
