import type { Hit } from '../kinds.ts';
import type { Draft, Sentence } from '../parsed.ts';

/** A hit on a sentence, with an edit that deletes it where something follows and no list item is left empty. */
export function deletable({ text }: Draft, { start, end, bullet }: Sentence): Hit {
  const rest = /^\s*/.exec(text.slice(end))?.[0] ?? '';
  const before = /[^\S\r\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  if (end + rest.length >= text.length) return { start, end };
  const closesParagraph = before > 0 && /[\r\n]/.test(rest);
  if (bullet && closesParagraph) return { start, end };
  const cut = closesParagraph ? { start: start - before, end } : { start, end: end + rest.length };
  return { start, end, fix: { ...cut, replacement: '' } };
}

/** A hit on the subject line. */
export function wholeSubject({ input }: Draft): Hit {
  const subject = input.subject ?? '';
  const start = subject.length - subject.trimStart().length;
  return { start, end: Math.max(start, subject.trimEnd().length), target: 'subject' };
}
