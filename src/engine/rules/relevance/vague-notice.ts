import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { checkable } from '../../traits/clauses.ts';

const NOTICE = phrases(
  'i? come|stumble|happen across|upon|over ~ <reader> ~ profile|website|company|page|site|business|linkedin|work|name|post',
  'i? notice|see|saw <reader> company|profile|team|business|firm|organization|page|website|linkedin',
  'i ~ notice|see you be ~ growing|hiring|expanding|scaling',
  'i? look|check|browse ~ at|out|through your ~ profile|page|website|site|company|business',
  'i ~ follow|following your ~ company|work|journey|business|progress|firm|growth|brand|content',
  'i? find|found your profile|company|website|page|contact|email|details|name|information',
  'i? visit your website|site|page',
  'my|some|our research ~ your ~ company|business|team',
);

export default defineRule({
  id: 'vague-notice',
  skill: 'relevance',
  severity: 8,
  title: 'Say what you noticed',
  why: 'Anyone could have written it, so it reads as if no one looked.',
  next: 'Name the thing you saw and where you saw it.',
  evidence: ['A11', 'A22'],
  before: ['sender-desire-frame'],
  flags: [
    '«I came across your profile» and wanted to connect.',
    '«I noticed your company» is growing.',
    'I stumbled upon your website.',
  ],
  allows: [
    'I noticed the second AP clerk posting in Cork.',
    'I saw you moved claims to Leeds on 4 June.',
    'I came across your profile in the Leeds panel list of 4 June.',
  ],
  reworded: {
    flags: [
      'I was looking at your LinkedIn page and thought we should talk.',
      'I have been following your company for a while.',
      'Saw your profile and was curious.',
    ],
    allows: [
      'I saw your notice that Leeds takes claims from June.',
      'I read on your site that Friday closing starts in May.',
      'I would like to follow your work on the Leeds dock.',
      'We come on the day you name.',
    ],
  },
  find: custom([NOTICE], (reading) =>
    reading
      .matches(NOTICE)
      .filter(
        (match) =>
          !checkable(reading, match) && !/\b(?:like|love) to\b/i.test(reading.draft.text.slice(match.start, match.end)),
      ),
  ),
});
