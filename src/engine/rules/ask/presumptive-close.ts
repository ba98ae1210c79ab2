import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { agreed } from '../../traits/clauses.ts';

const PRESUMES = phrases(
  'i|we will ~ send|sending ~ invite|invitation|calendar',
  'i|we will|shall ~ call|phone|telephone|ring you|your ~ office?',
  'do|would|be ~ monday|tuesday|wednesday|thursday|friday|tomorrow|today ~ or ~ monday|tuesday|wednesday|thursday|friday|tomorrow|today',
  'what|which ~ time|day|slot ~ work|suit|best|better',
  'work|suit better|best for you',
  '^ which be better ~ <number>',
  'when should|shall i|we',
  'look forward to our|the ~ call|meeting|chat|conversation|demo',
  'looking forward to our|the ~ call|meeting|chat|conversation|demo',
);

/** A meeting they have, had or are owed: a date for it takes nothing as given. */
const OWED = phrases(
  'we had ~ call|meeting|visit|appointment|demo ~ in|on|at|for|booked|planned|scheduled',
  'we have ~ call|meeting|visit|appointment|demo booked|planned|scheduled',
  'call|meeting|visit|appointment ~ fell|fall through',
  'our next|quarterly|annual|yearly ~ review|inspection|visit|check|service',
  'inspection|service|visit|check be ~ due|included|paid',
);

/** "If yes, I will send ...", "Reply YES and I'll call": the yes is still theirs to give. */
function hangsOn(one: Sentence | undefined): boolean {
  const text = one?.text ?? '';
  return (
    one?.clauses.some((part) => part.conditional) === true ||
    /^if\b|\b(?:reply|say|text|write|answer|type)\W+(?:with\W+)?yes\b/i.test(text)
  );
}

export default defineRule({
  id: 'presumptive-close',
  skill: 'ask',
  severity: 8,
  title: 'Ask whether, before when',
  does: 'Takes a yes for granted',
  why: 'It treats a yes as given, and people take back what was taken.',
  next: 'Turn the plan into a question they can say no to, and leave the date open.',
  model: 'Would a look at the scan step be of use before your June audit?',
  evidence: ['A19', 'V29'],
  when: { selling: true },
  before: ['self-subject-offering', 'time-ask-first-touch', 'ask-without-reason', 'calendar-only-question'],
  flags: [
    "«I'll send an invite» for Tuesday.",
    'Which is better, 2 or 4 pm?',
    'Does Tuesday at 10 or Wednesday at 2 work better?',
  ],
  allows: [
    { kind: 'reply', body: 'You picked Tuesday; invite to follow.', thread: 'Tuesday at 3 is good.' },
    "If it's worth a talk, you choose when.",
    'Which depot closes first, Leeds or Cork?',
  ],
  reworded: {
    flags: [
      "I'll call your office on Monday morning.",
      'What time works best for you this week?',
      'Looking forward to our call.',
    ],
    allows: [
      'Does the dock open at 10 or at 2?',
      'Which works better for the clerks, noon or six?',
      'Say yes and I will call your office.',
      'The lift inspection is due in May and already paid. Would Tuesday or Thursday suit?',
      'We had a meeting on Monday that the snow stopped. Which day suits you now?',
      'A year of work made the scanner better for you.',
    ],
  },
  find: custom([PRESUMES, OWED], (reading) =>
    agreed(reading.draft) || reading.matches(OWED).length > 0
      ? []
      : reading.matches(PRESUMES).filter((match) => !hangsOn(reading.draft.sentences[match.sentence])),
  ),
});
