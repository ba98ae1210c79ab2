import { says } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'surveillance-detail',
  skill: 'relevance',
  severity: 8,
  title: 'Use only what they put out for work',
  why: 'Being watched makes people back away, whatever the offer.',
  next: 'Use only what they put out for work, and leave out what tracking shows.',
  evidence: ['A19'],
  when: { selling: true },
  flags: [
    'I «see you opened my» note four times.',
    "«Your daughter's» team won, well done!",
    'I noticed you clicked the link in my last email.',
  ],
  allows: [
    'You downloaded the guide and asked for a call.',
    'Your public talk mentioned the four-day week.',
    'I see you opened a depot in Cork.',
  ],
  reworded: {
    flags: [
      'My tracker shows you read my email twice.',
      'I hope your wife enjoyed the holiday.',
      'I can see you visited our pricing page yesterday.',
    ],
    allows: ['You opened Leeds in May and Cork in June.', 'I saw you visited the Leeds open day, per your post.'],
  },
  find: says(
    'open|read|view my|our last|first|previous|recent? email|mail|note|message|proposal|link|deck|invite',
    '<reader> open|read|view|click my|our|it|this|the email|mail|note|message|link',
    'click ~ link ~ my|our',
    'visit our|my site|website|page|pricing',
    'visit our pricing page',
    'see|notice|tell <reader> open|click|read my|our',
    'my|our tracker|tracking|analytics show',
    '<reader> son|daughter|wife|husband|kid|child|family|dog|holiday|vacation|birthday|wedding|baby',
  ),
});
