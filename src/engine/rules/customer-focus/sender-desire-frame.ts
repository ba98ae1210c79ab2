import { clause } from '../../kinds.ts';
import type { Clause, Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { spanAt } from '../../spans.ts';
import { ours } from '../../traits/clauses.ts';
import { asksSlot } from '../../traits/slots.ts';

const WISH = phrases(
  'i|we would ~ love|welcome',
  'i|we would like|be to? ~ introduce|show|offer|tell|present|discuss|arrange|schedule|explore|share|set|propose|invite|drop|delighted|pleased|thrilled|honored|honoured|grateful',
  '^ would love|like to',
  'i|we be ~ keen|eager|excited|delighted|thrilled|hoping|looking to|for',
  'i|we would ~ be ~ delighted|pleased|thrilled|honored|honoured|grateful',
  'my|our goal|aim|hope|wish|dream|ambition be',
  'i|we want to ~ introduce|show|offer|tell|present|discuss|schedule|explore|share',
  'i|we be hoping',
  'i|we hope to',
  'it would be great|lovely|good|nice to',
);

const LEARNS = phrases(
  'love|like|want|curious|keen|glad|happy|pleased|delighted ~ hear|understand|know|learn|ask',
  'ask you ~ question|questions',
  'keep up with',
);

const INVITES = phrases('invite|have you', 'if you join', 'if you ~ consider');
/** A seat of honour is for the reader: the request for it is the question itself. */
const SEAT = phrases('panel|jury|committee|speaker', 'advisory board', 'you on stage', 'to speak at|on');

const GLAD = phrases('happy|glad|pleased to ~ share|show|send');
/** What the reader can check: papers and figures, and what others did. */
const EVIDENCE = phrases(
  'data|report|methodology|figures|findings|numbers|drawing',
  'floor plan',
  'job|role|full|post description|spec|brief',
  'share|show|send your',
  'what|how they|others|another',
);

/** An offer to tell, and the same as a wish. */
const TELL = phrases('happy|glad|pleased|love|like to ~ share|show|tell|send');
/** What is theirs to say: asked for in so many words, it is the question behind the wish. */
const VIEW = phrases(
  'love|like|value|welcome|appreciate your ~ thoughts|view|views|opinion|take|feedback',
  'to get|have your ~ feedback|opinion|thoughts',
);

/** "A partnership in which we place our toys for free": the terms are told, so there is something to say yes to. */
const TERMS = /\bpropose an?\s[^.;]*?\b(?:where|in which|under which|by which|with)\s(?:we|us|you|our|your)\s/i;

const didSomething = ({ norm, past }: Word): boolean => past || norm === 'did';

/** Neither of the two does it. */
function isTheirs({ words, subject }: Pick<Clause, 'words' | 'subject'>): boolean {
  return subject.length > 0 && subject.every(({ norm }) => norm !== 'i' && norm !== 'we') && words.some(didSomething);
}

/** "Glad to share how Northpeak did it", "two growers changed their lists, and I'd be happy to show how": what a peer did. */
function tellsOfPeer(one: Clause, { has, draft }: Reading): boolean {
  const at = one.words.findIndex(({ norm }) => norm === 'how' || norm === 'what');
  if (at < 0 || !has(TELL, one)) return false;
  const rest = one.words.slice(at + 1);
  if (rest.some(({ side }) => side === 'sender')) return false;
  const named = rest.some(({ pos, side }) => pos === 'name' && side !== 'reader');
  const did = rest.some(didSomething);
  if (!has(GLAD, one)) return named && did;
  const market = rest[0]?.pos === 'noun' && rest[0].norm !== rest[0].lemma;
  const before = draft.clauses.filter(({ sentence, start }) => sentence === one.sentence && start < one.start);
  return did || market || (rest.length === 0 && before.some(isTheirs));
}

/** The reader's view is wanted, and the message goes on to ask them something other than a slot. */
function wantsView(one: Clause, reading: Reading): boolean {
  const later = reading.draft.sentences.slice(one.sentence + 1);
  return reading.has(VIEW, one) && later.some(({ index, question }) => question && !asksSlot(reading, index));
}

/** Asks one favour, or names the one thing that is wanted. */
const NEEDS = phrases(
  'grateful|thankful if you',
  'looking for a|an|my|one',
  'hoping|looking to find a|an|my|one',
  'looking to acquire|buy',
);
/** A favour that is the pitch itself. */
const HEARING = phrases('opportunity|chance|call|meeting|demo|appointment|conversation|minutes|few|couple|handful');

/** Says what is so, takes up an offer of the reader's, or only bids farewell. */
const PLAIN = phrases(
  'delighted|pleased|happy|thrilled to inform|confirm|report',
  'pleased|delighted|happy|thrilled for you',
  'hope|hoping to see you',
  'hoping for $',
  'stay|keep in touch',
  'take you up on',
  'as promised|agreed',
  'propose|suggest monday|tuesday|wednesday|thursday|friday',
);

/** Gives or asks something definite, so that nothing is left to dream of. */
function isDefinite(one: Clause, reading: Reading): boolean {
  const { has, draft } = reading;
  const seat = has(INVITES, one) && has(SEAT, draft.sentences[one.sentence] ?? one);
  const shows = has(GLAD, one) && has(EVIDENCE, one);
  const needs = has(NEEDS, one) && !has(HEARING, one);
  const told = tellsOfPeer(one, reading) || TERMS.test(draft.text.slice(one.start, one.end));
  return seat || shows || needs || told || wantsView(one, reading) || has(LEARNS, one) || has(PLAIN, one);
}

export default defineRule({
  id: 'sender-desire-frame',
  skill: 'customer-focus',
  severity: 8,
  title: 'Ask instead of wishing',
  does: 'Says what the sender would love',
  why: 'What the writer would love is not yet a reason for the reader to do anything.',
  next: 'Replace the wish with the question behind it.',
  model: 'How do late returns get settled at Leeds today?',
  evidence: ['A1', 'A9'],
  when: { selling: true },
  before: ['self-subject-offering'],
  flags: [
    "I'd love to introduce our analytics suite.",
    'My goal is to earn a slot on your calendar.',
    'We would welcome the opportunity to quote.',
  ],
  allows: [
    "I'd like to understand how you settle late returns.",
    'I wanted to correct the figure I sent you.',
    "I'd be curious how the Leeds clerks sort returns.",
  ],
  reworded: {
    flags: [
      "I'm keen to show you our new scanner.",
      'We would be delighted to present our services to your board.',
      "I was hoping to tell you about Pellucid's new module.",
    ],
    allows: [
      "I'd love to hear which depot closes first.",
      'I hope the Cork move went well.',
      'I wanted to ask how Leeds keeps its bills.',
      "I'd be pleased to hear your thoughts on the Cork rota.",
      'We would be honoured if you joined our jury in Leeds on 3 June.',
      "I'd be happy to send you the figures from the other two depots.",
      'I would be grateful if you passed this on to the rota clerk.',
      "We're looking for a judge for the bake-off on 4 May.",
      "You offered to introduce Ms Reyes, and I'd love to take you up on it.",
      "As promised, I'd like to introduce you to Dana in billing.",
      "I'd like to propose Monday at ten.",
      "I'd be happy to show you how a dairy in Ghent emptied its Friday yard.",
      "Three yards nearby moved their cut-off, and I'd be glad to show how.",
      "I'd be glad to send the full job description.",
      "I'd like to propose a trial in which we park two lifts in your yard at no charge for the whole of June.",
      'We built a new yard map and would love your view on it. Does the Cork gate still close at five?',
      "I'm delighted to confirm that your order left Leeds on Monday.",
      'It would be lovely to stay in touch.',
    ],
  },
  find: clause(
    (one, reading) =>
      ours(one) &&
      !one.question &&
      !spanAt(reading.draft.quoted, one.start) &&
      reading.has(WISH, one) &&
      !isDefinite(one, reading),
    WISH,
    LEARNS,
    INVITES,
    SEAT,
    GLAD,
    EVIDENCE,
    TELL,
    VIEW,
    NEEDS,
    HEARING,
    PLAIN,
  ),
});
