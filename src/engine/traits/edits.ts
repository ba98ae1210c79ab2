import type { Hit } from '../kinds.ts';
import type { Draft, Sentence } from '../parsed.ts';

/** A hit on a sentence, with an edit that deletes it where something follows. */
export function deletable({ text }: Draft, { start, end }: Sentence): Hit {
  const rest = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + rest >= text.length) return { start, end };
  return { start, end, fix: { start, end: end + rest, replacement: '' } };
}

/** A hit on the subject line. */
export function wholeSubject({ input }: Draft): Hit {
  const subject = input.subject ?? '';
  const start = subject.length - subject.trimStart().length;
  return { start, end: Math.max(start, subject.trimEnd().length), target: 'subject' };
}
