import { clause } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { looks, SURE } from '../../traits/clauses.ts';

const NOT_DONE_TO = new Set(['want', 'meet', 'courtesy', 'praise']);

/** Done by their firm or their thing; what "I" tells of is a report as often as an offer. */
function offers({ subject, verb, words }: Clause): boolean {
  const doer = subject.some(
    (word) => word.norm === 'we' || word.norm === 'our' || (word.side === 'sender' && word.pos === 'name'),
  );
  return (doer && verb?.past !== true) || (words[0]?.norm === 'let' && words[2]?.norm !== 'know');
}

/** "Change your mind", "at your convenience": nothing of theirs is meant. */
const IDIOMS = new Set([
  'mind',
  'convenience',
  'perusal',
  'notice',
  'attention',
  'feedback',
  'reply',
  'response',
  'behalf',
  'valuable',
]);

/** "Your" behind the verb of what the sender's side does: there it is only where the offer lands. */
function landsOnTheirs({ verb, words }: Clause): boolean {
  return (
    verb !== null &&
    words.some((word, i) => {
      const [thing, next] = [words[i + 1], words[i + 2]];
      const idiom = thing !== undefined && IDIOMS.has(thing.lemma);
      const acts = next !== undefined && (next.pos === 'modal' || (next.pos === 'verb' && next.past));
      return word.norm === 'your' && word.start > verb.start && !idiom && !acts;
    })
  );
}

/** What waits for theirs or admires it offers nothing. */
const NOT_OFFERING = new Set(['need', 'receive', 'follow', 'await', 'require']);

export default defineRule({
  id: 'your-in-pitch',
  skill: 'customer-focus',
  severity: 4,
  title: 'Say what you saw about them',
  why: 'Here "your" is only where the offer lands; nothing in the sentence is about them yet.',
  next: 'Cut "we help" and say the thing about their team that made you write.',
  evidence: ['A7', 'A1'],
  flags: [
    'We help your team close books faster.',
    'Let me show how we lift your margins.',
    'Our scanner will cut your costs.',
  ],
  allows: [
    'Your team closed March nine days late, per the filing.',
    'Has your margin on returns moved since the recall?',
    'I read that your team closed March late.',
  ],
  reworded: {
    flags: [
      'We can transform the way your company handles payroll.',
      'Pellucid enables your planners to work faster.',
      'Harbourline can improve your cash flow.',
    ],
    allows: [
      'Did your planners keep the Friday cut-off?',
      'Your cash flow note says returns cost four percent more.',
      'We read your notice about Leeds.',
      'We can go over the two points your team sent.',
      'Our desk is open should you change your mind.',
      'Let me know your free days in June.',
    ],
  },
  find: clause(
    (one) =>
      one.orientation === 'self' &&
      one.confidence >= SURE &&
      offers(one) &&
      !one.question &&
      !NOT_DONE_TO.has(one.act) &&
      !NOT_OFFERING.has(one.verb?.lemma ?? '') &&
      !looks(one) &&
      landsOnTheirs(one),
  ),
});
