import { custom } from '../../kinds.ts';
import type { Draft } from '../../parsed.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { checkable, readerFact } from '../../traits/clauses.ts';
import { theirText } from '../../traits/topics.ts';

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

/** Where they asked how we came by their address, that is the answer. */
const REACHED = /\b(?:contact|email|details|number)$/i;

/** "Happy to take a look at your page", "your page of beginner tips": an offer to look, and a page that is named. */
const TO_COME = /\b(?:to|can|could|will|would|may|shall)\s(?:\w+\s){0,3}$/i;
const NAMED = /^\s(?:of|about)\s\w/i;

/** Whether the words round a match show that it is no notice, or one that says of what. */
function isOther(draft: Draft, match: Match): boolean {
  const { text, theirs } = draft;
  const said = text.slice(match.start, match.end);
  return (
    (theirs.length > 0 && REACHED.test(said) && /\b(?:how|where)\b[^.!?]*\?/i.test(theirText(draft))) ||
    (/^(?:look|check|browse)/i.test(said) && TO_COME.test(text.slice(Math.max(0, match.start - 40), match.start))) ||
    NAMED.test(text.slice(match.end, match.end + 10))
  );
}

/** "I had a look at your page. You have run three trusts": the next sentence says what was seen there. */
function saidNext({ draft }: Reading, { sentence }: Match): boolean {
  const next = draft.sentences[sentence + 1];
  const [first] = next?.clauses ?? [];
  return first?.subjectSide === 'reader' && !first.question && readerFact(first, draft);
}

export default defineRule({
  id: 'vague-notice',
  skill: 'relevance',
  severity: 8,
  title: 'Say what you noticed',
  does: 'Notices something without naming it',
  why: 'Anyone could have written it, so it reads as if no one looked.',
  next: 'Name the thing you saw and where you saw it.',
  model: 'I saw the second AP clerk posting in Cork; it asks for three-way matching by hand.',
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
    { kind: 'reply', body: 'I found your email on the panel list.', thread: 'Where did you get my address?' },
    'I can take a look at your website if you like.',
    'I came across your page of lease terms.',
    'I had a look at your profile. You ran two depots in Cork.',
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
          !checkable(reading, match) &&
          !isOther(reading.draft, match) &&
          !saidNext(reading, match) &&
          !/\b(?:like|love) to\b/i.test(reading.draft.text.slice(match.start, match.end)),
      ),
  ),
});
