import { isVisit } from './lexicon/acts.ts';
import { asksLeave, asksWhat } from './questions.ts';
import { carried, clientele, indefinite, own, type Sight, short, theirs, things, told } from './sight.ts';

const OURS: ReadonlySet<string> = new Set(['our', 'us', 'me', 'ours', 'mine']);

/** The writer was with them as a guest or customer is, and tells of nothing else of the writer's own. */
const visited = (s: Sight): boolean =>
  own(s) && isVisit(s.shape) && !s.cues.has('bump') && !s.sender.some((word) => OURS.has(word.norm));

/** It speaks of what the sender sells, or of the sender's firm. */
const ofOffer = (s: Sight): boolean => s.has('offering', 'price', 'proof', 'company', 'hype');

/** Something or somebody of the reader's is named, and not only the reader. */
const namesTheirs = ({ reader }: Sight): boolean => reader.some((word) => word.norm !== 'you');

interface Row {
  readonly name: string;
  readonly fits: (sight: Sight) => boolean;
}

/** The table of rows for statements, in order; the first that fits names the clause, and where none does it is a piece. What each means is in reasons.ts. */
const STATEMENTS = [
  { name: 'wish', fits: (s) => s.cues.has('wish') && !s.cues.has('slot') },
  { name: 'let-off', fits: (s) => s.cues.has('release') && s.shape.words.length <= 14 && !s.cues.has('slot') },
  { name: 'await', fits: (s) => s.cues.has('await') },
  {
    name: 'thanks-shared',
    fits: (s) =>
      s.cues.has('thanks') && s.sender.some((word) => ['me', 'us'].includes(word.norm)) && !s.cues.has('bump'),
  },
  {
    name: 'thanks-for',
    fits: (s) =>
      s.cues.has('thanks') && (s.anchored || s.shape.words.some((word) => word.gerund) || s.has('meeting', 'agreed')),
  },
  { name: 'thanks', fits: (s) => s.cues.has('thanks') || (s.shape.act === 'courtesy' && s.shape.words.length <= 6) },
  {
    name: 'reply-help',
    fits: (s) => s.cues.has('reply') && s.lemma('know') && s.lemma('any', 'anything', 'question', 'else', 'need'),
  },
  {
    name: 'reply-slot',
    fits: (s) =>
      s.cues.has('reply') &&
      s.lemma('know') &&
      s.has('meeting', 'day', 'interest', 'material') &&
      !s.lemma('question', 'anything', 'any'),
  },
  { name: 'reply-open', fits: (s) => s.cues.has('reply') && s.lemma('know') },
  { name: 'met', fits: (s) => s.cues.has('session') },
  { name: 'in-common', fits: (s) => s.cues.has('common') },
  { name: 'as-asked', fits: (s) => s.cues.has('answers') && s.reader.length > 0 },
  {
    name: 'bump',
    fits: (s) =>
      s.cues.has('bump') ||
      (own(s) &&
        s.shape.verb?.past === true &&
        s.has('message') &&
        (s.lemma('send', 'write', 'leave', 'email', 'try') || (s.lemma('call') && !isVisit(s.shape)))),
  },
  {
    name: 'congrats-fact',
    fits: (s) =>
      s.cues.has('congrats') && !theirs(s) && !s.bare && (s.anchored || s.has('event', 'published', 'situation')),
  },
  { name: 'congrats', fits: (s) => s.cues.has('congrats') && !theirs(s) },
  { name: 'their-words', fits: (s) => s.cues.has('quoted') },
  {
    name: 'intro',
    fits: (s) =>
      (s.lemma('name') && s.kind === 'my') ||
      (s.kind === 'i' &&
        s.shape.verb?.lemma === 'be' &&
        s.shape.words.some((word) => word.side === 'sender' && word.pos === 'name')) ||
      (s.kind === 'it' && s.shape.subject[0]?.norm === 'this' && s.sender.length > 0),
  },
  { name: 'together', fits: (s) => s.shape.words[0]?.norm === 'together' },
  { name: 'lets', fits: (s) => s.shape.words[0]?.lemma === 'let' && s.shape.words[1]?.norm !== 'me' },
  {
    name: 'ask-fact',
    fits: (s) => own(s) && s.cues.has('ask') && s.anchored && s.lemma('how', 'whether', 'what', 'which', 'why', 'who'),
  },
  { name: 'noticed-ours', fits: (s) => own(s) && s.shape.act === 'attend' && s.reader.length === 0 && !s.anchored },
  {
    name: 'noticed-bare',
    fits: (s) => own(s) && (s.shape.act === 'attend' || s.cues.has('noticed')) && s.bare,
  },
  { name: 'noticed', fits: (s) => own(s) && (s.shape.act === 'attend' || s.cues.has('noticed')) },
  { name: 'visited', fits: (s) => visited(s) && namesTheirs(s) },
  {
    name: 'observed',
    fits: (s) =>
      own(s) &&
      s.shape.verb?.past === true &&
      namesTheirs(s) &&
      !s.cues.has('bump') &&
      !['offer', 'want', 'meet', 'do'].includes(s.shape.act),
  },
  {
    name: 'ask-vague',
    fits: (s) => (own(s) || s.group === 'none') && s.cues.has('vague') && !s.anchored,
  },
  {
    name: 'ask-theirs',
    fits: (s) =>
      (own(s) || s.group === 'none' || s.kind === 'my') &&
      s.cues.has('ask') &&
      !s.cues.has('slot') &&
      !s.cues.has('worth'),
  },
  {
    name: 'guess-theirs',
    fits: (s) =>
      s.cues.has('guess') && (s.reader.length > 0 || s.kind === 'it' || s.kind === 'my') && !s.cues.has('own'),
  },
  {
    name: 'reason',
    fits: (s) => own(s) && s.lemma('because', 'reason', 'since') && s.lemma('ask', 'write', 'reason', 'wonder'),
  },
  {
    name: 'own-learn-fact',
    fits: (s) => own(s) && s.shape.act === 'learn' && s.reader.length > 0 && s.anchored,
  },
  {
    name: 'own-learn-theirs',
    fits: (s) => own(s) && s.shape.act === 'learn' && (s.reader.length > 0 || s.cues.has('guess')),
  },
  {
    name: 'own-slot',
    fits: (s) => (own(s) || s.group === 'none') && (s.cues.has('slot') || s.shape.act === 'meet'),
  },
  { name: 'own-wish', fits: (s) => own(s) && s.shape.act === 'want' },
  { name: 'own-permission', fits: (s) => own(s) && s.cues.has('permission') },
  {
    name: 'own-advice',
    fits: (s) =>
      s.kind === 'i' &&
      s.shape.words.some((word) => word.norm === 'would' || word.norm === "'d") &&
      ['situation', 'attend', 'learn', 'do', 'praise'].includes(s.shape.act) &&
      !s.lemma('rather', 'hate', 'be', 'like', 'love'),
  },
  {
    name: 'visited-open',
    fits: (s) => visited(s) && s.reader.length === 0 && !ofOffer(s),
  },
  {
    name: 'own-past',
    fits: (s) => own(s) && s.shape.verb?.past === true && !ofOffer(s),
  },
  { name: 'own-offer', fits: (s) => own(s) && s.shape.act === 'offer' },
  { name: 'own-self', fits: (s) => own(s) && s.shape.act === 'describe' },
  { name: 'own-do', fits: (s) => own(s) && s.shape.act === 'do' },
  { name: 'own-learn', fits: (s) => own(s) && s.shape.act === 'learn' },
  { name: 'own-other', fits: own },
  {
    name: 'slogan',
    fits: (s) =>
      s.sender.length > 0 &&
      s.reader.length > 0 &&
      (s.shape.words[0]?.gerund === true || (s.kind === 'your' && s.shape.verb?.lemma === 'be')),
  },
  {
    name: 'gain',
    fits: (s) =>
      (theirs(s) || s.reader.length > 0) &&
      s.shape.anchors.every((anchor) => anchor.kind === 'number') &&
      (s.shape.words.some((word) => word.norm === 'will' || word.norm === "'ll") || s.shape.act === 'buy') &&
      s.has('benefit', 'offering', 'price', 'hype', 'interest', 'material'),
  },
  { name: 'you-and-us', fits: (s) => theirs(s) && s.sender.length > 0 },
  { name: 'you-praise', fits: (s) => (theirs(s) || carried(s)) && s.has('praise') && !s.anchored },
  { name: 'you-fact', fits: (s) => theirs(s) && (s.anchored || s.shape.verb?.past === true) },
  { name: 'you-will', fits: (s) => theirs(s) && s.shape.words.some((word) => word.pos === 'modal') },
  { name: 'you-thin', fits: theirs },
  {
    name: 'order',
    fits: (s) =>
      s.kind === 'imperative' &&
      (s.sender.length > 0 || s.cues.has('reply') || s.has('request', 'meeting', 'price', 'offering')),
  },
  { name: 'imperative', fits: (s) => s.kind === 'imperative' },
  {
    name: 'case',
    fits: (s) =>
      s.cues.has('likeness') ||
      clientele(s) ||
      (indefinite(s) && s.reader.length === 0 && (s.subjectHas('proof', 'company') || s.lemma('similar'))),
  },
  { name: 'market-told', fits: (s) => s.kind === 'many' && s.reader.length === 0 && told(s) },
  { name: 'gives-us', fits: (s) => s.sender.length > 0 },
  { name: 'hook', fits: (s) => s.cues.has('hook') },
  { name: 'free', fits: (s) => s.cues.has('free') },
  {
    name: 'market',
    fits: (s) => (s.kind === 'nouns' || s.kind === 'many') && !s.anchored && !s.subjectHas('offering', 'price'),
  },
  {
    name: 'market-figure',
    fits: (s) => (s.kind === 'many' && !s.subjectHas('offering', 'price')) || s.cues.has('market'),
  },
  { name: 'thing-ours', fits: (s) => things(s) && s.subjectHas('offering', 'price', 'material') },
  { name: 'thing-yours', fits: (s) => s.reader.length > 0 },
  { name: 'thing-fact', fits: (s) => things(s) && (s.anchored || s.shape.verb?.past === true) },
  { name: 'thing-market', fits: (s) => things(s) && s.has('market', 'pain', 'benefit') },
  { name: 'thing', fits: things },
  { name: 'carried-worth', fits: (s) => carried(s) && (s.cues.has('worth') || s.has('meeting', 'price')) },
  { name: 'carried-fact', fits: (s) => carried(s) && (s.anchored || s.shape.verb?.past === true) },
  { name: 'carried', fits: carried },
  { name: 'worth', fits: (s) => s.cues.has('worth') || s.has('meeting') },
  { name: 'piece-pitch', fits: (s) => s.has('offering', 'price', 'hype') },
  { name: 'piece-fact', fits: (s) => s.anchored },
  { name: 'piece-short', fits: short },
] as const satisfies readonly Row[];

/** Rows for questions: what the answer would describe. */
function questionRow(s: Sight) {
  const { asks } = asksWhat(s);
  if (asks === 'theirs') {
    if (s.sender.length > 0 && !asksLeave(s.shape.words)) return 'asks-theirs-and-ours';
    if (
      s.has('benefit', 'offering', 'hype') &&
      !s.anchored &&
      s.lemma('want', 'like', 'need', 'look', 'struggle', 'tired', 'ready')
    )
      return 'asks-leading';
    if (s.shape.words[0]?.pos === 'question-word') return 'asks-theirs-how';
    return s.has('pain', 'benefit') && !s.anchored ? 'asks-bait' : 'asks-theirs';
  }
  if (asks === 'offer') return 'asks-worth';
  if (asks === 'open')
    return s.has('interest', 'meeting', 'day', 'offering')
      ? 'asks-open-ours'
      : s.shape.words.length <= 2
        ? 'asks-short'
        : 'asks-open';
  return `asks-${asks}` as const;
}

/** What a clause is by its words alone. */
export type RowName = (typeof STATEMENTS)[number]['name'] | 'piece' | ReturnType<typeof questionRow>;

/** Name of the row that fits a clause. */
export function rowOf(sight: Sight): RowName {
  if (sight.shape.question) return questionRow(sight);
  return STATEMENTS.find((row) => row.fits(sight))?.name ?? 'piece';
}
