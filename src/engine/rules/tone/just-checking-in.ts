import { says } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'just-checking-in',
  skill: 'tone',
  severity: 4,
  title: 'Bring a new fact or question',
  why: 'A check-in gives the reader nothing they did not have before.',
  next: 'Bring a new fact or a question.',
  evidence: ['V10'],
  before: ['self-subject-offering'],
  flags: [
    { kind: 'follow_up', body: '«Just checking in» on my last email.' },
    { kind: 'follow_up', body: '«Bumping this» up.' },
    { kind: 'follow_up', body: 'I wanted to touch base about my note.' },
  ],
  allows: [
    { kind: 'follow_up', body: 'Checking one number: is it 4,120?' },
    { kind: 'follow_up', body: 'You asked me to check in June.' },
    { kind: 'follow_up', body: 'The Cork notice came out today; same question?' },
  ],
  reworded: {
    flags: [
      { kind: 'follow_up', body: 'Following up on my previous message.' },
      { kind: 'follow_up', body: 'Circling back to see if you had time.' },
      { kind: 'follow_up', body: 'Floating this to the top of your inbox.' },
    ],
    allows: [
      { kind: 'follow_up', body: 'You said June would be better, so here is the list.' },
      { kind: 'follow_up', body: 'Since I wrote, Leeds published the July rota.' },
    ],
  },
  find: says(
    'check in with|on|to|again|$',
    'just|only check|checking in',
    'checking back',
    'just|only|i|we following|follow up',
    'following up',
    'wanted to follow up',
    'bump|bumping this|my|it',
    'touch|touching base',
    'circle|circling back',
    'float|floating|push|pushing|pop|bring|bringing|move|moving this|it ~ top',
    'in case you|it|this miss|missed|slipped|got',
    'resurface|resurfacing this|my',
  ),
});
