import { custom } from '../../kinds.ts';
import type { Draft, Sentence, Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { isMeeting, isPitch } from '../../traits/clauses.ts';
import { DEMO } from '../../traits/phrases.ts';
import { SELLS } from '../../traits/selling.ts';
import { askedWords, sharesNumber, sharesTopic } from '../../traits/topics.ts';

const ANSWER = phrases(
  'do not know',
  '^ yes|no|sure|correct|indeed',
  'depend|depends',
  'here you go',
  'here be',
  'i|we ~ attached|enclosed',
  'below',
  'i|we will ~ check|find|test|ask',
  'it do|does|can|reads|costs|cost|works',
  '^ it|that|they come|came',
  'i|we find|found|get|got|take|took ~ your email|address|name|number|details|contact',
  'i|we use|used ~ database|directory|register',
  'data partner|provider|source|supplier|vendor|broker',
);

const AMOUNT = new Set(['price', 'cost', 'much', 'many', 'long', 'when', 'charge', 'rate', 'fee']);

/** They asked for an amount or a date, and a statement of the draft holds a number that is not theirs. */
function givesAmount(draft: Draft, asked: readonly Word[]): boolean {
  const wanted = asked.some((word) => AMOUNT.has(word.lemma));
  return (
    wanted &&
    draft.sentences.some(
      (one) => !one.question && one.words.some((word) => word.pos === 'number' && !sharesNumber([word], draft.theirs)),
    )
  );
}

/** "So glad that you signed up": how the writer feels about it answers nothing. */
const REJOICES =
  /^\W*(?:(?:so|that['’]s|it['’]s|it is|i['’]m|i am|we['’]re|we are|very|really|how|what) )*(?:a )?(?:awesome|great|glad|happy|excited|thrilled|delighted|lovely|wonderful|fantastic|amazing|pleased|nice|good) (?:that|to|you|your|news)\b/i;

/** A statement that neither sells nor thanks nor greets: it may be the answer in other words. */
function tells(one: Sentence, { has }: Reading): boolean {
  return (
    !has(SELLS, one) &&
    !REJOICES.test(one.text) &&
    !has(DEMO, one) &&
    one.words.length >= 5 &&
    one.clauses.every(
      (part) => !isPitch(part) && !['courtesy', 'praise'].includes(part.act) && part.row !== 'piece-short',
    )
  );
}

/** Papers, a calendar and "it depends" stand in for an answer that was not given. */
const EVASION = phrases(
  'brochure|deck|presentation|overview|slides|video|calendar|diary',
  'depend|depends on ~ factor|factors|thing|things|need|needs|variables',
  'tailored to',
);

/** What every firm says of itself, and a colleague who will know: the topic is named, the question is not answered. */
const SLOGAN = phrases(
  'be ~ our|top|highest|first|number|absolute ~ priority|priorities|concern|strength|mission|passion',
  'our|top|highest ~ priority be',
  'be ~ our|the best|most|leading|bestselling|flagship',
  'be ~ great|perfect|ideal|excellent choice|fit|solution|option for',
  'we take ~ very? seriously',
  'mean|means everything|much|lot to us',
  'be ~ at|in the heart|core of',
  'key|important|close to us|our',
  'pride ourselves',
  'colleague|specialist|expert|experts|team|manager|engineer ~ can|will|could ~ answer|explain|cover|address|discuss',
  'answer|answers|address|discuss|cover ~ question|questions ~ call|meeting|demo|detail|person',
);

export default defineRule({
  id: 'question-unanswered',
  skill: 'listening',
  severity: 14,
  whole: true,
  title: 'Answer first, in one line',
  does: 'Leaves their question unanswered',
  why: 'They asked something directly, and until it is answered nothing else will be read.',
  next: 'Put it into the opening sentence; “I don’t know yet” with a day is an answer too.',
  model: '400 a month for the two sites; what Cork adds I will know by Friday.',
  evidence: ['A11', 'A1'],
  when: { theirs: true, kinds: ['reply', 'follow_up'] },
  flags: [
    {
      body: "We'd love to walk you through the value. Are you free at 2?",
      thread: 'What is the price for two depots?',
    },
    { body: 'Great question! Free at 2?', thread: 'Does it read scans?' },
  ],
  allows: [
    { body: '400 a month for two; more if Cork joins.', thread: 'What is the price for two depots?' },
    { body: "I don't know yet; I'll test yours by noon.", thread: 'Does it read scans?' },
    { body: 'Yes, it reads scans up to A3.', thread: 'Does it read scans?' },
  ],
  reworded: {
    flags: [
      {
        body: 'Thanks for your interest! Let us set up a call to discuss.',
        thread: 'How much does it cost per month?',
      },
      { body: 'Happy to show you everything in a short demo.', thread: 'Can it export to Excel?' },
      {
        body: "Great question! Here's our brochure. When shall we talk?",
        thread: 'Can it export to Excel?',
      },
      {
        body: 'Thank you! The 40 series is our best-selling lift. It is a great choice for docks. Shall we set up a call?',
        thread: 'How long does delivery of the 40 series take?',
      },
      {
        body: 'Thanks for asking. The security of your scans is our highest priority, and many ports trust us. Shall we talk?',
        thread: 'Where do you keep the scans?',
      },
      {
        body: 'We take uptime very seriously. Our engineer can answer all of this on a call. When would it suit?',
        thread: 'What was your uptime in May? Who is told when it is down?',
      },
      {
        body: "So great that you joined! I'm your contact here. Do you have half an hour on Friday?",
        thread: 'The scanner shows error 40 since I joined. Is that a known fault?',
      },
      {
        body: "Great to hear from you! We work with 200 firms. Here's my calendar: cal.example/theo",
        thread: 'Can it export to Excel?',
      },
    ],
    allows: [
      { body: 'It exports to Excel and CSV.', thread: 'Can it export to Excel?' },
      { body: 'Uptime is our weak spot: 98.2 in May.', thread: 'What was your uptime in May?' },
      { body: 'The price depends on depots: 200 each.', thread: 'How much does it cost per month?' },
      {
        body: 'Sorry about that. We took your address from the fair list, as we help yards with lifts.',
        thread: 'Where do you have my email from?',
      },
      {
        body: 'We use a trusted data provider, so no worries there! Our lift is the best on the market.',
        thread: 'And who gave you my number?',
      },
      {
        body: 'Fair question. Most of our users are small, and for three our plan would be too much.',
        thread: 'We are a team of three. Is it for us?',
      },
    ],
  },
  find: custom([ANSWER, EVASION, SLOGAN], (reading) => {
    const { draft } = reading;
    const asked = askedWords(draft);
    if (asked.length === 0 || draft.sentences.length === 0) return [];
    const answered =
      draft.sentences.some(
        (one) =>
          !one.question &&
          !reading.has(SLOGAN, one) &&
          ((reading.has(ANSWER, one) && !reading.has(EVASION, one)) ||
            tells(one, reading) ||
            sharesNumber(one.words, draft.theirs) ||
            (!one.clauses.every(isMeeting) && sharesTopic(one.words, asked))),
      ) || givesAmount(draft, asked);
    const first = draft.sentences[0];
    return answered || !first ? [] : [first];
  }),
});
