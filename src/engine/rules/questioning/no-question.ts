import { custom } from '../../kinds.ts';
import type { Clause, Draft, Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { isOffer, met, pitches } from '../../traits/clauses.ts';
import { WONDER } from '../../traits/phrases.ts';
import { hasProcedure, PROCEDURES } from '../../traits/procedure.ts';

const NO_REPLY = phrases('no reply|answer|response ~ needed|necessary|required', 'no need to reply|answer|respond');

/** "Great chatting at the fair": the two have met, in other words than "meeting". */
const TALKED = phrases(
  'great|good|nice|lovely|fun|pleasure|enjoyed ~ chatting|talking|speaking|seeing|sitting|catching',
);

/** Says something checkable of the reader's, or of what is theirs. */
function holdsFact({ orientation, words, anchors }: Clause): boolean {
  return anchors.length > 0 && (orientation === 'customer' || words[0]?.norm === 'your');
}

/** "Cheers, Kenneth", "WhatsApp: 0123", "unsubscribe here": below the message. */
const BELOW =
  /^\W*(?:(?:cheers|thanks|best|regards|sincerely)\W+[A-Z]\w+\W*$|(?:whatsapp|tel|phone|mobile|fax|web|e-?mail|skype)\b\.?\s?:)|\b(?:unsubscribe|opt out|(?:don['’]t|do not|no longer) (?:want|wish) to (?:hear|receive))\b/i;

/** A name, title, number or footer under the message, and not a line of it. */
function isBelow({ text, bullet, clauses }: Sentence): boolean {
  const open = !/[.!?…]\W{0,9}$|@|:\/\//.test(text) || /\b(?:dept|ltd|inc|co|corp)\.\W*$/i.test(text);
  const bare = open && !bullet && clauses.every(({ verb }) => verb === null);
  return bare || BELOW.test(text);
}

/**
 * The invitation is the question of such a note: one that offers nothing, goes to somebody the writer met, or holds a fact
 * of the reader's, needs no other.
 */
function invites({ draft: { input, clauses }, matches }: Reading): boolean {
  const known = matches(TALKED).length > 0 || clauses.some((one) => met(one) || holdsFact(one));
  return input.channel === 'linkedin_note' && (known || !clauses.some(isOffer));
}

/** The last sentence of the message proper. */
function lastOf({ sentences }: Draft): Sentence | undefined {
  return sentences.findLast((one) => !isBelow(one)) ?? sentences.at(-1);
}

export default defineRule({
  id: 'no-question',
  skill: 'questioning',
  severity: 8,
  whole: true,
  title: 'Ask one thing you truly don’t know',
  does: 'Asks nothing about their side',
  why: 'Without a question about their side the reader has nothing to answer.',
  next: 'End on how one step of theirs runs today: who does it, when, or with what.',
  model: 'Who keys the Leeds notes when the clerk is out?',
  evidence: ['V3', 'A13'],
  when: { selling: true, first: true, kinds: ['cold'] },
  flags: [
    'We sell lifts for depots of every size. Our brochure is attached. «I hope to hear from you soon.»',
    "Thought you'd like our news. We opened a second office in Derry, and our team grew to forty people.",
    'You opened Cork in May. We sell lifts. Feel free to call me.',
  ],
  allows: [
    { kind: 'reply', body: 'Here is the code you asked for.', thread: 'Which code?' },
    { kind: 'reply', body: "Noted, I'll stop writing.", thread: 'Please stop.' },
    'We sell lifts. Who sorts the Cork returns today?',
  ],
  reworded: {
    flags: [
      'Harbourline offers payroll for restaurants. We would love to work with you. Let me know when you are free.',
      'Our spring catalogue is out. Every order ships free this month. Have a look at the site.',
    ],
    allows: [
      'Cork opened in May. We sell lifts. Is Leeds still sorting for it?',
      'I wonder whether Leeds still sorts for Cork. We sell lifts.',
      'Your permit for Cork lapses on Friday. We sell lifts, but no reply needed.',
      {
        channel: 'linkedin_note',
        subject: null,
        body: 'Your talk in Leeds on the Friday dock made me laugh. I sell lifts and would enjoy being in touch.',
      },
      {
        channel: 'linkedin_note',
        subject: null,
        body: "Good meeting you at the Leeds fair! I'd like to stay in touch and go on with our talk about docks.",
      },
      {
        channel: 'linkedin_note',
        subject: null,
        body: 'Lovely talking docks at the Leeds fair on Friday! We sell lifts and I would like to stay in touch.',
      },
      'I am writing to apply for the post of rota clerk. I have run rotas for two yards. My papers are attached.',
      'We submit our tender for the Cork lifts. We have built nine. The prices hold for sixty days.',
      'I sell cakes at our fair and want to offer you one for an hour of your time. It is for my dissertation on bakeries.',
    ],
  },
  find: custom([WONDER, NO_REPLY, TALKED, ...PROCEDURES], (reading) => {
    const { draft, has, matches } = reading;
    if (invites(reading) || hasProcedure(reading) || matches(NO_REPLY).length > 0) return [];
    const asked = draft.sentences.some((one) => one.question || has(WONDER, one));
    const last = lastOf(draft);
    return asked || !pitches(draft) || !last ? [] : [last];
  }),
});
