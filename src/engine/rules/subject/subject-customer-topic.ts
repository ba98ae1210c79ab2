import { custom } from '../../kinds.ts';
import { sensesOf } from '../../lexicon/senses.ts';
import type { Draft, Word } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { SURE_CUSTOMER } from '../../traits/clauses.ts';
import { wholeSubject } from '../../traits/edits.ts';
import { shared } from '../../traits/topics.ts';

/** What every reader has, and what is said to every reader. */
const COMMON = new Set([
  'website',
  'page',
  'google',
  'blog',
  'post',
  'congrats',
  'congratulation',
  'win',
  'manufacturer',
  'subscription',
]);

/** The company's own name says whom the mail is for, not what it is about. */
function isCompany({ norm }: Word, { input }: Draft): boolean {
  return input.recipient?.company?.toLowerCase().split(/\s+/).includes(norm) === true;
}

/** What sellers sell, charge and ask for: such a subject is an offer, whoever's name stands in it. */
const OFFERED: ReadonlySet<string> = new Set(['offering', 'price', 'meeting', 'hype', 'material', 'benefit']);

const isOffered = ({ lemma }: Word): boolean => sensesOf(lemma).some((sense) => OFFERED.has(sense));

/**
 * Subjects that would fit any reader though a word of theirs stands in them: what someone else said, a request for
 * space on their blog, a promise of more, a scare, a buzzword, a mere announcement of a question.
 */
const FITS_ALL = [
  /\b(?:said|told me|suggested|asked me) to\b/i,
  /\bguest (?:post|article|blog)|\blink insertion|\bpartner(?:ship|ing)\b/i,
  /(?:^|%\s|[+&]\s)more\b|^help(?:ing)?\b/i,
  /\b(?:errors? (?:on|in)|bad news|deserves?|competitors are|costing you)\b/i,
  /\b(?:digital|sustainable|transformation|journey)\b/i,
  /^quick \w+$/i,
];

const fitsAll = ({ input }: Draft): boolean => {
  const subject = (input.subject ?? '').trim();
  return FITS_ALL.some((one) => one.test(subject));
};

export default defineRule({
  id: 'subject-customer-topic',
  skill: 'subject',
  credit: 6,
  title: 'The subject is theirs',
  why: 'A subject that holds something of their own is opened for the right reason.',
  evidence: ['A11', 'V4'],
  when: { channels: ['email', 'inmail'] },
  flags: [
    { subject: 'Leeds claims in June', body: 'Your notice moves claims to Leeds in June. Who signs there?' },
    { subject: 'Second AP clerk', body: 'You posted for a second AP clerk in May. Is it keying or chasing?' },
  ],
  allows: [
    { subject: 'Growth', body: 'Your notice moves claims to Leeds in June.' },
    { subject: 'Hi Dana', body: 'Your notice moves claims to Leeds in June.' },
  ],
  reworded: {
    flags: [
      { subject: 'The Friday dock', body: 'Your dock closes at noon on Friday, per the sign. Who takes late pallets?' },
      { subject: 'Cork returns', body: 'Northwind opened Cork in May. Who sorts the returns there?' },
    ],
    allows: [
      { subject: 'Our dock scanner', body: 'We sell dock scanners. They work in Cork.' },
      { subject: 'Quick question', body: 'Your dock closes at noon on Friday.' },
      {
        subject: 'Priya Nair said to ask you',
        body: 'Priya Nair told me you move the Leeds dock on 4 June. Who signs there?',
      },
      { subject: 'Partnership on the Leeds dock', body: 'Your notice moves the Leeds dock to Cork in June.' },
      { subject: 'Help with dock claims', body: 'Your notice moves dock claims to Leeds in June.' },
      { subject: 'Bad news about your dock', body: 'Your dock closes at noon on Friday, per the sign at Leeds.' },
      {
        subject: 'A good week for Northwind',
        recipient: { company: 'Northwind' },
        body: 'Northwind moves claims to Leeds on 4 June. Who signs there?',
      },
    ],
  },
  find: custom([], ({ draft }) => {
    const topics = draft.clauses
      .filter((one) => one.orientation === 'customer' && one.confidence >= SURE_CUSTOMER && one.anchors.length > 0)
      .flatMap((one) => one.words);
    const own = draft.subject.some((word) => word.side === 'sender' || isOffered(word));
    const named = draft.subject.filter((word) => !COMMON.has(word.lemma) && !isCompany(word, draft));
    const common = shared(named, topics);
    const offered = draft.clauses.filter((one) => one.orientation === 'self').flatMap((one) => one.words);
    const theirs = common > 0 && common >= shared(named, offered);
    return theirs && !own && !fitsAll(draft) ? [wholeSubject(draft)] : [];
  }),
});
