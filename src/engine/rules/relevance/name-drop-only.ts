import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { names } from '../../traits/clauses.ts';

const CLIENTS = phrases(
  'trusted by',
  'trust by',
  'rely on us',
  'our client|customer|customers|clients include',
  'we ~ work with',
  'we ~ help|helped company|brand|firm|client|business|companies like|such',
  'company|brand|client|customer|brands such|like ~ <name>',
  'used by',
  'chosen by',
  'our client|customer|clients ~ include',
);

const CHANGED = phrases(
  'cut|close|reduce|save|go|went|halve|drop|double|win|move|switch|grow|stop|from|share|take|saw',
);

const FTSE = phrases('ftse', 'fortune', 'household names|name', 'half the');

/** "We have worked with 22 farms in Kent and Fife": how many, and where; no client is named. */
const COUNT_ONLY = /\bwith\s(?:over\s|more than\s)?\d[\d,]*\s(?!of\b)[^,;:]*\s(?:in|across)\s(?:the\s)?[A-Z]/;
const NAMED = /\b(?:includ|such as|like)/i;

function isCount({ text }: Sentence): boolean {
  return COUNT_ONLY.test(text) && !NAMED.test(text);
}

export default defineRule({
  id: 'name-drop-only',
  skill: 'relevance',
  severity: 4,
  title: 'One name, one shared trait, one change',
  does: 'Drops names without saying what changed',
  why: 'A row of names says who bought, not what changed for anyone like the reader.',
  next: 'Keep one name, and say what they share with the reader and what changed.',
  model: 'Borealis had two portals too, and closed one in May.',
  evidence: ['A24'],
  before: ['self-subject-offering', 'company-brag'],
  flags: [
    '«Trusted by Acme, Borealis and Cato.»',
    'We work with half the FTSE.',
    'Our clients include Acme and Borealis.',
  ],
  allows: [
    'Borealis had your two-portal set-up and closed one.',
    'You named Acme as a rival in the filing.',
    'We worked with Borealis when they had two portals, and they closed one.',
  ],
  reworded: {
    flags: ['Brands such as Acme, Cato and Borealis rely on us.', 'We have helped companies like Acme and Cato.'],
    allows: [
      'Acme and Cato both bid on your tender.',
      'Does Acme still run the Leeds lane?',
      'We have worked with 14 dairies in Kerry and Clare.',
      'The landlords we work with text each tenant, which took calls at Ashgrove in Dayton down by a third.',
    ],
  },
  find: custom([CLIENTS, CHANGED, FTSE], (reading) =>
    reading
      .matches(CLIENTS)
      .filter((match) => {
        const one = sentenceAt(reading.draft, match.start);
        return (
          one !== undefined &&
          !one.question &&
          !reading.has(CHANGED, one) &&
          !isCount(one) &&
          (reading.has(FTSE, one) || names(one) >= 2)
        );
      })
      .flatMap((match) => sentenceAt(reading.draft, match.start) ?? []),
  ),
});
