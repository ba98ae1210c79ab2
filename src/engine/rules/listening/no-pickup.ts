import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { isPitch } from '../../traits/clauses.ts';
import { answersPrice, content, sharesNumber, sharesTopic, theirText } from '../../traits/topics.ts';

/** "Will do", where they asked for something to be done: it needs no name. */
const ASSENT = /^(?:will do|sure|of course|certainly|gladly|done|happy to|with pleasure|consider it done)\b/i;
const ASKED =
  /(?:^|[.!?,]\s|\b(?:just|please|kindly|and)\s)(?:send|give|email|mail|call|ring|put|share|drop|forward)\b/i;

export default defineRule({
  id: 'no-pickup',
  skill: 'listening',
  severity: 14,
  whole: true,
  title: 'Name the thing they named',
  does: 'Picks up nothing they wrote',
  why: 'Nothing they wrote comes back, so it reads as if it was not read.',
  next: 'Start with their own word for it, then answer it or ask one thing about it.',
  model: 'The scans that slip at month end: are they the Leeds ones?',
  evidence: ['A11'],
  when: { theirs: true, kinds: ['reply', 'follow_up'] },
  flags: [
    { body: 'Thanks! Here is our overview. We cover nine cities.', thread: 'Our scans slip at month end.' },
    {
      body: 'Following up on my note. We have a new module for finance teams.',
      thread: 'Ana left last week, so claims are a mess.',
    },
  ],
  allows: [
    { body: 'How many scanned bills arrive each week?', thread: 'Our scans slip at month end.' },
    { body: "Who took over Ana's claims?", thread: 'Ana left last week, so claims are a mess.' },
    { body: 'Sorry about that, fixed now.', thread: 'Login fails.' },
    { body: 'Of course. Our rates are on the sheet.', thread: 'Please send the tariff for the Cork lockers.' },
    {
      body: 'I reset your key at 9:10. Please try again and tell me if the screen still hangs.',
      thread: 'My login fails since this morning.',
    },
    { body: 'Forty is a lot. We can start in May.', thread: 'The forty lockers in Cork all jam.' },
  ],
  reworded: {
    flags: [
      {
        body: 'Great to hear from you! Our platform is trusted by 400 firms. Shall we book a demo?',
        thread: 'Drivers keep missing the Friday dock.',
      },
      {
        body: 'Wonderful. I will send you our brochure and a link to book time.',
        thread: 'We are merging the two warehouses in June.',
      },
    ],
    allows: [
      { body: 'Which drivers miss it most?', thread: 'Drivers keep missing the Friday dock.' },
      { body: 'Does the June merge keep both docks?', thread: 'We are merging the two warehouses in June.' },
      { body: 'We ask €90 per van, and nothing to set it up.', thread: 'Sounds handy. What do you charge? Six vans.' },
      { body: 'Nine is fewer than we feared. We can start in May.', thread: '9 drivers refused the new rota.' },
    ],
  },
  find: custom([], ({ draft }) => {
    const first = draft.sentences[0];
    const assents = first !== undefined && ASSENT.test(first.text) && ASKED.test(theirText(draft));
    const heard =
      assents ||
      first?.orientation === 'shared' ||
      answersPrice(draft.text, draft) ||
      draft.clauses.some((one) => sharesTopic(one.words, draft.theirs) || sharesNumber(one.words, draft.theirs));
    return first &&
      !heard &&
      draft.clauses.some((one) => isPitch(one) && one.verb !== null) &&
      content(draft.theirs).size >= 2
      ? [first]
      : [];
  }),
});
