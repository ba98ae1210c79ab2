import { custom } from '../../kinds.ts';
import type { Draft } from '../../parsed.ts';
import { type Match, phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { SOURCED } from '../../traits/phrases.ts';

const TRACKED = phrases(
  'open|read|view my|our last|first|previous|recent? email|mail|note|message|proposal|link|deck|invite',
  '<reader> open|read|view|click my|our|it|this|the email|mail|note|message|link',
  'click ~ link ~ my|our',
  'visit our|my site|website|page|pricing',
  'visit our pricing page',
  'see|notice|tell <reader> open|click|read my|our',
  'my|our tracker|tracking|analytics|system|software|crm ~ show|shows|tell|tells|say|says ~ you',
  'see|notice ~ you ~ click|clicked through|on',
);

/** Where people post for friends; a firm posts there for its trade too. */
const FRIENDS = phrases('see|saw on facebook|instagram|tiktok');
const HOME = phrases(
  'wedding|holiday|vacation|birthday|baby|family|wife|husband|son|daughter|kid|child|dog|anniversary|honeymoon|marathon',
);

const BASE = /^(?:you\s)?(?:open|read|view|visit|click)$/i;

/** "The time to read my note", "if you read it", "visit our site": asked for, not seen. */
const ASKED =
  /^(?:.*\b(?:to|for|or|and|please|(?:if|whether|once|when) you(?:['’]ve| have| had)?)\s|\W*)(?:open|read|view|visit|click)$/is;

/** "You and your family" is a wish or a greeting, and one who is asked or answers is a contact. */
const GREETED = /\b(?:you and|(?:questions?|answers?|word|call|signature|mail|reply) from|ask(?:ed)?|tell|told)\s$/i;

const PRIVATE = phrases(
  '<reader> son|daughter|wife|husband|kid|child|family|dog|holiday|vacation|birthday|wedding|baby',
);

/** What such a person does who speaks for the reader: then they are a contact like any other. */
const SPEAKS =
  /^\s(?:\w+ly\s)?(?:said|says|told|explained|rang|called|phoned|wrote|asked|mentioned|emailed|mailed|answered)\b/i;

/** "You do weddings in Cork": feasts in the plural are a trade. */
const TRADE = /^(?:weddings|holidays|vacations|birthdays|anniversaries|marathons|honeymoons)$/i;

/** "Your wife handles the post": one who does the firm's work is a colleague. */
const WORKS =
  /^\s(?:(?:has|have|had|also|already|\w+ly)\s)*(?:handles?|handled|manages?|managed|signs?|signed|sorts?|sorted|finds?|found|(?:keeps?|does|kept|did) the (?:books|post|accounts|payroll|rota|invoices))\b/i;

/** Whether the sender tells what was seen of the reader, and does not ask whether or that it be done. */
function seen({ sentences, text }: Draft, match: Match): boolean {
  const one = sentences[match.sentence];
  if (!one) return false;
  const [verb = ''] = /^(?:you\s)?\w+/i.exec(text.slice(match.start, match.end)) ?? [];
  const upTo = text.slice(one.start, match.start) + verb;
  return !(one.question && BASE.test(verb)) && !ASKED.test(upTo);
}

export default defineRule({
  id: 'surveillance-detail',
  skill: 'relevance',
  severity: 8,
  title: 'Use only what they put out for work',
  does: 'Shows that they were watched',
  why: 'Being watched makes people back away, whatever the offer.',
  next: 'Leave out opens, clicks and private pages, and name what they published.',
  model: 'Your careers page says that Leeds is hiring for nights.',
  evidence: ['A19'],
  quiet: 'right 3 of 22 times on our own messages; what is private to one reader is on another’s profile',
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
    'I saw on Facebook that you cater for birthdays in Cork now.',
    'I guess your husband signs the leases.',
  ],
  reworded: {
    flags: [
      'My tracker shows you read my email twice.',
      'I hope your wife enjoyed the holiday.',
      'I can see you visited our pricing page yesterday.',
      'Our system tells me you looked at the quote on Sunday.',
      'I saw on Facebook that the wedding went well.',
      'You read my email twice on Sunday.',
    ],
    allows: [
      'You opened Leeds in May and Cork in June.',
      'I saw you visited the Leeds open day, per your post.',
      'Your son rang on Monday about the Cork roof.',
      'You told me your wife keeps the books.',
      'Your holiday rota starts in June.',
      'Did you get the time to read my note on Cork?',
      'Ring Leeds, or visit our website.',
      'It was good to meet you and your wife in Leeds.',
      'Are there any questions from your son about the Cork roof?',
      'I saw on Facebook that Cork hires two drivers.',
      'I do not know whether you read my note on Cork.',
    ],
  },
  find: custom([TRACKED, FRIENDS, HOME, PRIVATE, SOURCED], ({ draft, has, matches }) => [
    ...matches(TRACKED).filter((match) => seen(draft, match)),
    ...matches(FRIENDS).filter((match) => {
      const one = draft.sentences[match.sentence];
      return (
        one !== undefined &&
        matches(HOME).some(
          (home) => home.sentence === match.sentence && !TRADE.test(draft.text.slice(home.start, home.end)),
        )
      );
    }),
    ...matches(PRIVATE).filter((match) => {
      const one = draft.sentences[match.sentence];
      const next = one?.words.find((word) => word.start >= match.end);
      const owns = draft.text.slice(match.start, match.end).endsWith('s');
      const name = /\s\p{Lu}\S*$/u.test(draft.text.slice(match.start, match.end));
      const describes = !owns && next?.pos === 'noun' && /^\s$/.test(draft.text.slice(match.end, next.start));
      return (
        one !== undefined &&
        !has(SOURCED, one) &&
        !describes &&
        !name &&
        !SPEAKS.test(draft.text.slice(match.end)) &&
        !WORKS.test(draft.text.slice(match.end)) &&
        !GREETED.test(draft.text.slice(one.start, match.start))
      );
    }),
  ]),
});
