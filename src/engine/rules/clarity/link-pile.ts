import { custom, type Hit } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const ATTACHED = phrases(
  'brochure|catalogue|catalog|deck|presentation|profile|pdf|flyer|leaflet ~ attached|enclosed',
  'attached|enclosed ~ be|find|brochure|catalogue|our|my|a',
  'find ~ attached|enclosed',
  'i|we have ~ attached|enclosed',
  'attach our|my|a|the',
  'attached our|my|a|the',
);

/** "On the attached sketch": said of a thing that came along, no call to open it. */
const ON_THE = /\b(?:on|in) the $/i;

/** "I attached a screenshot": what was seen at the reader's. */
const EVIDENCE = /\b(?:screen ?shots?|photos?|pictures?|screen recording)\b/i;

/** Somebody applies to the reader for work: papers are expected of them. */
const APPLIES =
  /\bmy (?:cv|r[eé]sum[eé]|portfolio|profile|application|cover letter|final project|thesis)\b|\bI(?: a|['’])m available (?:from|as of)\b/i;

/** "The form you requested": it was asked for. */
const ASKED_FOR =
  /\b(?:as|that|which)? ?you(?:['’]d| had)? (?:requested|asked)\b|\bas (?:requested|promised|agreed)\b/i;

/** "The tool attaches the scan" tells what it does; "return the card enclosed or visit our …" runs on into another ask. */
const NOT_PUSHED = /^attaches\b|^(?:attached|enclosed) (?:or|and)\b/i;

function linksAndFiles(reading: Reading): Hit[] {
  const { draft } = reading;
  const urls = draft.sentences.flatMap((one) => one.words.filter((word) => word.pos === 'url'));
  const second = urls[1];
  const files = reading.matches(ATTACHED).filter((match) => {
    const one = draft.sentences[match.sentence];
    return (
      one !== undefined &&
      !one.question &&
      one.orientation !== 'customer' &&
      !/\b(?:cv|r[eé]sum[eé])\b/i.test(one.text) &&
      !ASKED_FOR.test(one.text) &&
      !NOT_PUSHED.test(draft.text.slice(match.start, match.end)) &&
      !EVIDENCE.test(draft.text.slice(match.start, one.end)) &&
      !APPLIES.test(draft.text) &&
      !ON_THE.test(draft.text.slice(match.start - 8, match.start))
    );
  });
  return second ? [second, ...files] : [...files];
}

export default defineRule({
  id: 'link-pile',
  skill: 'clarity',
  severity: 4,
  title: 'Offer it; send it on yes',
  does: 'Piles up links or files',
  why: 'Links and files ask for clicks before there is interest, and they look like bulk mail.',
  next: 'Take links and files out, name one of them in half a line, and ask whether it is wanted.',
  model: 'How a port with two docks did it fits on two pages. Shall I send them?',
  evidence: ['V25'],
  when: { first: true, kinds: ['cold'] },
  flags: [
    'See our site, deck and video: https://a.example https://b.example',
    '«Brochure attached» (9 MB).',
    'Please find attached our catalogue.',
  ],
  allows: [
    'Your own notice is at https://northwind.example/june',
    { kind: 'reply', body: 'The PDF you asked for is attached.', thread: 'Please send the PDF.' },
    'The dock was attached to the Cork shed.',
  ],
  reworded: {
    flags: ['I have attached our company profile.', 'Watch https://v.example and read https://r.example for more.'],
    allows: [
      'I can send the page if it helps.',
      'Is the lease attached to the notice?',
      'The basket froze when I paid; I have attached a photo of it.',
      'I have attached the crate list that you asked for.',
      'Pellucid reads the label and attaches the scan to the delivery note.',
      'Post back the card enclosed or call our desk.',
      'I am a glazier looking for a bench in Leeds. I have attached my portfolio.',
      'I am available from May as a stand-in clerk, and have enclosed two references.',
    ],
  },
  find: custom([ATTACHED], linksAndFiles),
});
