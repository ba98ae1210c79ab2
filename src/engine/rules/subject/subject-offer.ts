import { custom } from '../../kinds.ts';
import type { Draft } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { wholeSubject } from '../../traits/edits.ts';
import { BODY } from '../../traits/samples.ts';

const OFFER_SUBJECT = phrases(
  'introducing|introduction|intro to|our|<sender>|the|a',
  'introducing',
  'free trial|demo|consultation|sample|audit|quote',
  'our new|latest|services|products|platform|solution',
  'special|exclusive|limited|stock|great offer|deal|discount|price',
  'discount',
  'demo of|request|invite',
);

/** "Checkout question" from one who mends checkouts, over a mail about theirs: the topic is the reader's too. */
function isTheirTopic({ clauses, input, subject }: Draft): boolean {
  const company = input.sender?.company?.toLowerCase().split(/\s+/) ?? [];
  const topics = clauses
    .filter((one) => one.orientation === 'customer' && one.anchors.length > 0)
    .flatMap((one) => one.words.map((word) => word.lemma));
  const own = subject.filter((word) => word.side === 'sender' && word.pos !== 'pronoun');
  return own.every((word) => topics.includes(word.lemma) && !company.includes(word.norm));
}

export default defineRule({
  id: 'subject-offer',
  skill: 'subject',
  severity: 8,
  title: 'Put their topic there',
  does: 'Has the offer as its subject',
  why: 'A subject about the product is read as an advertisement before the mail is opened.',
  next: 'Replace the product or the company with the thing of theirs the mail is about.',
  model: 'Leeds claims in June',
  evidence: ['A9'],
  when: { selling: true, channels: ['email', 'inmail'], kinds: ['cold'] },
  before: ['subject-long', 'subject-vague'],
  flags: [
    { subject: 'Pellucid for clinics', body: BODY },
    { subject: 'Intro to Harbourline payroll', body: BODY },
  ],
  allows: [
    { subject: 'Clinic rota in Cork', body: BODY },
    { subject: 'Payroll date clash, May', body: BODY },
  ],
  reworded: {
    flags: [
      { subject: 'Introducing our new scanner', body: BODY },
      { subject: 'Harbourline x Northwind', body: BODY },
      { subject: 'Free trial for your team', body: BODY },
    ],
    allows: [
      { subject: 'Who scans at Leeds?', body: BODY },
      { subject: 'Northwind and the June dock', body: BODY },
      {
        subject: 'A word about your scanners',
        sender: { name: 'Theo', company: 'Harbourline', products: ['scanners'] },
        body: BODY,
      },
    ],
  },
  find: custom([OFFER_SUBJECT], (reading) => {
    const { draft } = reading;
    const own = draft.subject.some(
      (word, i) => word.side === 'sender' && word.pos !== 'pronoun' && draft.subject[i - 2]?.norm !== 'about',
    );
    return (own && !isTheirTopic(draft)) || reading.inSubject(OFFER_SUBJECT).length > 0 ? [wholeSubject(draft)] : [];
  }),
});
