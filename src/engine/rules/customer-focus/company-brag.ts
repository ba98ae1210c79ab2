import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import type { Match } from '../../phrases.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt, clausesWith, ours } from '../../traits/clauses.ts';
import { applies, PROCEDURES } from '../../traits/procedure.ts';

const BRAG = phrases(
  'raise ~ round|funding|million|series|capital',
  'round of funding',
  'voted|named|rank|rated|award|recognize|recognise ~ best|top|leader|leading|number|winner|tier|first',
  'award winning',
  'award-winning',
  'we|our|<sender> ~ be ~ leading|leader|largest|biggest|premier|foremost',
  'the|a|as ~ leading|largest|biggest|premier|foremost ~ provider|agency|company|firm|platform|supplier|recruiter|manufacturer|partner|specialist|solution|vendor',
  'the|a|as ~ number one|1 ~ provider|agency|company|firm|platform|supplier|recruiter|manufacturer|partner|specialist|solution|vendor',
  'market|industry|global|world|worldwide|european leader',
  'fastest growing',
  'top rated',
  'trust by',
  'trusted by',
  '<number> ~ customer|client|company|firm|user|employee|school|venue|country|brand|business|team|organization|organisation ~ trust|use|rely|choose|worldwide|globally',
  'with|have|serve|serving|help|helped|over|than <number> ~ employee|customer|client|user|company|school|venue|country',
  '<number> years ~ experience|business',
  'years of experience',
  'decades of experience',
  'we|i have be ~ since|years',
  'win|won ~ award|awards|prize|silver|gold|medal',
  'pride ourselves',
  'proud to',
  'success rate',
  'fully insured',
  'accredited|certified',
);

/** "Built for revenue leaders", "from firms with 1,000 employees": who it is for, or who others are. */
const OF_OTHERS =
  /\b(?:found|thought) that\b|\b(?:hours?|minutes?|days?) of \w+$|\bfor\s(?:\w+\s){0,2}leaders?$|\b(?:companies|firms|businesses|organi[sz]ations|teams)\swith\s.*employees?$/i;

/** "Clinics with 30 clients cut the queue": others are the subject of the sentence. */
const OTHERS_WITH = /^\W{0,9}(?!(?:our|we)\b)(?:\w+\s){0,2}\w+s\swith\s\d[^.]*$/i;

/** "With one of our clients", "we have six pilot customers", "a 5 % discount for customers": no count to boast of. */
const NO_COUNT =
  /^(?:(?:with|have|has|had|serv\w+|help\w*|over|than)\s)?(?:(?:one|two|three|four|five|six|seven|eight|nine|few|several|select|half)\b(?!.*\d)|\d+\s?%\s(?:discount|off)\b)/i;
const COUNTS = /\b(?:customer|client|compan|firm|user|employee|school|venue|countr|brand|business|team|organi)/i;

/** "I represent a candidate with", "a client that has just", "KS2 teacher, ": what follows is theirs, not the sender's. */
const SOMEONES =
  /\b(?:candidates?|applicants?|attendees?|delegates?|of them|with an?\s(?:\S+\s){1,4}(?:that|who|which))\s[^,;]*$/i;

/** "Through certified connectors", "we offer certified translation": said of things, not of the sender. */
const CERTIFIED_THING = /\b(?:(?:through|via|using)|(?:offer|provide|supply|include)\b[^.;:]*|\w+['’]s)\s$/i;

/** What is in hand is sold, not the sender's seal: "we print on certified cotton", "- coaching with certified experts". */
function isCertifiedThing(reading: Reading, one: Sentence, match: Match): boolean {
  const { draft } = reading;
  if (!/^\s\w/.test(draft.text.slice(match.end, match.end + 2))) return false;
  const before = draft.text.slice(one.start, match.start);
  const verb = clauseAt(reading, match)?.verb;
  const done = verb && verb.end < match.start && !OWNS.has(verb.lemma);
  return CERTIFIED_THING.test(before) || done === true || (one.bullet && /\bwith\s$/i.test(before));
}

/** "We are", "we have", "we employ": what follows is the sender's own standing or staff. */
const OWNS = new Set([
  'be',
  'have',
  'employ',
  'hire',
  'become',
  'remain',
  'boast',
  'hold',
  'complete',
  'partner',
  'pride',
]);

/** "A role with a market leader", "an opening at one of our clients, a leading builder": the employer is somebody else. */
const POST =
  /\b(?:opportunity|role|position|post|vacancy|job|opening)\s(?:with|at|for|in)\s(?!(?:us|our (?!clients?\b))\b)[^.;:!?]*$/i;

/** "All the certificates you list", "as section 4 of your notice requires": it answers what the reader demanded. */
const DEMANDED =
  /\b(?:you|your \w+) (?:list|ask|asked|require|required|request|requested|specify|specified|demand|set out|name)s?\b/i;

/** The writer looks for a person: how large the employer is tells the reader what the post is. */
const HIRES = phrases(
  'we|i be? seek|hire|recruit|looking ~ member|director|chair|head|engineer|developer|candidate|person',
);

/** A round still open is what an investor is asked to join. */
const OPEN_ROUND = /^raising\b/i;

/** An application for whatever there is tells of no experience that the post needs. */
const ANY_POST = /\bany (?:\w+ ){0,3}(?:positions?|posts?|roles?|jobs?|vacanc(?:y|ies)|openings?)\b/i;

/** Years of experience of an applicant, or of a person who is listed or introduced. */
function isSomeones(reading: Reading, one: Sentence, match: Match): boolean {
  const { draft } = reading;
  const before = draft.text.slice(one.start, match.start);
  const words = draft.text.slice(match.start, match.end);
  if (!/\byears\b|^rais/i.test(words)) return false;
  if (applies(reading) && !ANY_POST.test(draft.text)) return true;
  const [subject, ...rest] = one.clauses[0]?.subject ?? [];
  const introduced = subject?.pos === 'name' && subject.side !== 'sender' && rest.length === 0;
  const listed = one.bullet && /\w,\s$/.test(before) && one.words.every((word) => word.side !== 'sender');
  return SOMEONES.test(before) || introduced || listed;
}

/** "I'm your biggest fan", "one of the largest users of your lab": the rank is one among what is the reader's. */
const YOURS =
  /\byour\s(?:\w+\s)?(?:leading|largest|biggest|premier|foremost)$|\b(?:leading|largest|biggest|premier|foremost)\s\w+ (?:of|for|to) your?\b/i;

function ranksForYou({ draft: { text } }: Reading, { start, end }: Match): boolean {
  return [end, end + 24].some((until) => YOURS.test(text.slice(start, until)));
}

/** Numbers, seals and rounds that boast of nothing. */
function isPlain(reading: Reading, one: Sentence, match: Match): boolean {
  const { draft } = reading;
  const words = draft.text.slice(match.start, match.end);
  const before = draft.text.slice(one.start, match.start);
  if (/^(?:accredited|certified)$/i.test(words)) return isCertifiedThing(reading, one, match);
  if (POST.test(before + words) || DEMANDED.test(one.text) || ranksForYou(reading, match)) return true;
  if (/\bemployees$/i.test(words) && draft.sentences.some((other) => reading.has(HIRES, other))) return true;
  return OPEN_ROUND.test(words) || (COUNTS.test(words) && NO_COUNT.test(words));
}

/** "As I mentioned, Harbourline is the market leader": the claim begins after the comma. */
const ASIDE = /^(?:I|we)\s\w+(?:ed|said),/i;

/** Said of the sender, by name or with the subject left out ("Voted leader four years running"). */
function claimed(reading: Reading, match: Match): boolean {
  const { draft } = reading;
  const one = draft.sentences[match.sentence];
  if (!one || one.question || one.orientation === 'customer') return false;
  if (OF_OTHERS.test(draft.text.slice(Math.max(one.start, match.start - 24), match.end))) return false;
  if (OTHERS_WITH.test(draft.text.slice(one.start, match.end))) return false;
  if (ASIDE.test(draft.text.slice(match.start, match.end))) return false;
  if (isPlain(reading, one, match) || isSomeones(reading, one, match)) return false;
  return ours(one) || one.clauses[0]?.subject.length === 0;
}

export default defineRule({
  id: 'company-brag',
  skill: 'customer-focus',
  severity: 8,
  title: 'Swap the claim for one case like theirs',
  does: 'Tells how well the sender is doing',
  why: 'Awards, rounds and headcounts say how the sender is doing; the reader still has to guess what it means for them.',
  next: 'Name one client in their situation, what changed there and by how much.',
  model: 'A port in Cork with two docks like yours went from nine days to two.',
  evidence: ['A24', 'V12'],
  when: { selling: true },
  before: ['self-subject-offering', 'unbacked-number'],
  flags: [
    'We just raised a $40M round.',
    'Voted leader in fraud tools four years running.',
    'Harbourline is the leading payroll provider in Ireland.',
  ],
  allows: [
    'Congratulations on your safety award in Cork.',
    'Two grocers with your returns rule cut it to a day.',
    'You raised a round in May, per the filing.',
  ],
  reworded: {
    flags: [
      'We are an award-winning agency with 200 employees.',
      'More than 900 firms trust Pellucid.',
      'Our company has been named best employer twice.',
    ],
    allows: [
      'Your notice says Leeds has 200 employees.',
      'The Leeds depot won the safety award in May.',
      'You named three leading carriers in the tender.',
      'Pellucid was built for freight leaders who sign by hand.',
      'We found that was the biggest hole in our own rota.',
      'We only sign with one bakery or one company per street.',
      'New accounts: we have 8% discount for any customer in June.',
      'I represent a candidate with nine years of experience in freight.',
      'I work with a Cork biotech that has just raised its second round.',
      'Orders reach Sage through certified connectors.',
      'We seek a director for the board. Harbourline is a family firm with 140 employees.',
      'We are raising a €3M round for the second plant.',
      {
        subject: 'Application: night baker',
        body: 'I applied for the post of night baker in May. I have eight years of experience with sourdough and would start in June.',
      },
      'We have 14 years of experience with lead roofs and hold the two licences you ask for in your notice.',
      'Harbourline weaves tablecloths from certified hemp.',
      'Harbourline runs accredited forklift classes in your own yard.',
      'I have a role at a leading company in the dairy trade that needs your eye for rotas.',
      'Clinics with 40 employees cut the Friday queue to ten minutes.',
      'We are in our first year and have four customers.',
      'I am probably your biggest fan in Cork and lease lifts for a living.',
      'We are one of the largest users of your night gate.',
    ],
  },
  find: custom([BRAG, HIRES, ...PROCEDURES], (reading) =>
    clausesWith(
      reading,
      reading.matches(BRAG).filter((match) => claimed(reading, match)),
    ),
  ),
});
