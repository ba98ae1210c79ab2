import { custom } from '../../kinds.ts';
import type { Word } from '../../parsed.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { ours } from '../../traits/clauses.ts';
import { theirText } from '../../traits/topics.ts';

/** Abbreviations that people at work know, and those that are read as words. */
const KNOWN = new Set(
  `AI API ATM CEO CFO CIO COO CTO CMO CRM CSV CV EU FAQ FDA FTE GDP GDPR HQ HR ID ISO IT KPI LTD LLC LLP GMBH INC MD MP NHS OK PA PC PDF PIN PR PS QA QR RAF RFP ROI SEO SLA SMS SUV TBC TV UK UN US USA USB USD EUR GBP VAT VIP VP WIFI AM PM ASAP CC DIY ETA FYI NB HTML URL EV LED GPS XL YES NO CAD ERP`.split(
    ' ',
  ),
);
const SHORT = /^[A-Z]{2,5}s?$/;

/** Abbreviations in the sender's own sentences that the reader has not used. */
function jargon({ draft }: Reading): Word[] {
  const named = [
    draft.input.sender?.company,
    draft.input.recipient?.company,
    draft.input.recipient?.title,
    theirText(draft),
    ...(draft.input.sender?.products ?? []),
    ...(draft.input.recipient?.words ?? []),
  ].join(' ');
  const own = draft.sentences.filter((one) => ours(one) && one.text !== one.text.toUpperCase());
  return own.flatMap((one) =>
    one.words.filter(
      (word) => SHORT.test(word.text) && !KNOWN.has(word.text.replace(/s$/, '')) && !named.includes(word.text),
    ),
  );
}

export default defineRule({
  id: 'sender-jargon',
  skill: 'clarity',
  severity: 4,
  title: 'Use their word for it',
  does: 'Uses abbreviations of the sender’s trade',
  why: 'An abbreviation from the sender’s trade makes the reader feel outside it.',
  next: 'Write out what it stands for, or say what it does.',
  model: 'It reads scanned bills, so that nobody types them.',
  evidence: ['A23'],
  quiet: 'right 46 of 248 times on our own messages; it cannot know which abbreviations the reader uses too',
  flags: ['Our «RPA»-native «OCR» mesh.', 'We need an «SOW» before the «QBR».', 'Our CDP feeds your DSP.'],
  allows: [
    { kind: 'reply', body: 'You asked about OCR; yes, we do OCR.', thread: 'Do you do OCR?' },
    { body: 'Our OCR reads each SOW.', recipient: { words: ['OCR', 'SOW'] } },
    'The RFP says SLA 4h.',
    'FDA and VAT rules differ, and our team knows both.',
  ],
  reworded: {
    flags: ['Our RMM and PSA tools run 24/7.', 'We do ABM with full MTA.'],
    allows: ['We invoice in EUR and USD from our UK office.', 'Your CFO and CEO signed it, so we sent the PDF.'],
  },
  find: custom([], jargon),
});
