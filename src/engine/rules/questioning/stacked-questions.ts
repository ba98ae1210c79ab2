import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

/** Numbered questions are answered one by one. */
const NUMBERED = /(?:^|\s)1[.)]\s[^?]{0,300}\?\s+2[.)]\s/;

export default defineRule({
  id: 'stacked-questions',
  skill: 'questioning',
  severity: 4,
  whole: true,
  title: 'Keep the one question you’d act on',
  why: 'Several questions at once are work, and the hardest one decides whether any is answered.',
  next: 'Keep the one you would act on.',
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
    ],
  },
  find: custom([], ({ draft }) => {
    if (NUMBERED.test(draft.text)) return [];
    const questions = draft.sentences.filter((one) => one.question);
    const fourth = questions[3];
    const crowded = questions.find((one) => one.words.filter((word) => word.pos === 'question-word').length >= 3);
    const at = fourth ?? crowded;
    return at && (draft.input.kind === 'cold' || draft.input.kind === 'follow_up') ? [at] : [];
  }),
});
