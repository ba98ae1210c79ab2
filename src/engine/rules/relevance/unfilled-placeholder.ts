import { custom, type Hit } from '../../kinds.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import type { Span } from '../../types.ts';

/**
 * Tags of the common senders: {{x}}, {x}, %X%, <Company Name>, [Company], and words in capitals after INSERT or YOUR.
 * Lower-case words in square brackets are left alone: they are how people mark what was cut or added.
 */
const BLANKS = [
  /\{\{[^{}\n]{1,40}\}\}/g,
  /(?<!\{)\{(?:first|last|full|company|job)[ _-]?(?:name|title)?\}/gi,
  /%[A-Z][A-Z_ ]{2,30}%/g,
  /<(?:first|last|full|company|job|recipient|your)[ _-]?(?:name|title)?>/gi,
  /\[(?:(?:your|first|last|full|company|recipient|prospect|client|job|insert|their)(?:'s)?[ _-]?)?(?:name|company|title|industry|city|topic|product|pain point|role|date|link)\]/gi,
  /\b(?:INSERT|ENTER|ADD)(?: [A-Z]{2,}\b){1,3}/g,
  /\blorem ipsum\b/gi,
];

function tags(text: string): Span[] {
  return BLANKS.flatMap((blank) =>
    [...text.matchAll(blank)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  );
}

function placeholders({ draft }: Reading): Hit[] {
  const quoted = draft.cuts.filter((cut) => cut.kind === 'quote');
  const body = tags(draft.text).filter((tag) => !quoted.some((cut) => tag.start >= cut.start && tag.end <= cut.end));
  const subject = tags(draft.input.subject ?? '').map((tag) => ({ ...tag, target: 'subject' as const }));
  return [...body, ...subject];
}

export default defineRule({
  id: 'unfilled-placeholder',
  skill: 'relevance',
  severity: 20,
  title: 'Fill the blank',
  does: 'Leaves a placeholder unfilled',
  why: 'A leftover tag tells the reader that a list wrote to them.',
  next: 'Fill it in, or delete the sentence.',
  evidence: ['V23'],
  flags: [
    'Quick idea for «[Company]» and the team at Leeds.',
    'I saw that «{{company}}» opened a depot.',
    { body: 'A short note on your June notice about claims.', subject: 'Idea for {{company}}' },
  ],
  allows: [
    'The tender says [redacted] for the carrier.',
    { kind: 'reply', body: 'Use {order_id} in your URL, as you asked.', thread: 'Which parameter goes in the URL?' },
    'The notice [page 4] names Leeds.',
  ],
  reworded: {
    flags: [
      'Your work at <Company Name> stood out.',
      'Since INSERT CITY has new rules, a note on rates.',
      'I noticed %FIRST_NAME% leads the depot.',
    ],
    allows: ['She wrote that "[sic]" belongs there.', 'The form asks for {}, an empty object, in field two.'],
  },
  find: custom([], placeholders),
});
