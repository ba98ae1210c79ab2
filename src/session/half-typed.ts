import type { DraftInput, Span } from '../engine/types.ts';

/** The word that is being typed, kept out of what is judged until it is done. */
export interface HalfTyped {
  /** The draft as it is judged: with spaces for the word, so that offsets stay. */
  without(input: DraftInput): DraftInput;
  /** The rep has paused, or gone elsewhere: the word that stands there is a word. */
  done(): void;
}

/** What comes at once in greater length was pasted and not typed, in UTF-16 units. */
const TYPED = 40;

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}'’-]+$/u;

/**
 * Follows the words of one draft. The beginning of a word is often another word ("in", "insp"), which would have the
 * number go up and down within it. Only a word that was begun is left out; changes of one that stood there are judged.
 */
export function halfTyped(): HalfTyped {
  /** The words that are done. */
  let known: string | null = null;
  return {
    without(input) {
      // A space at the end of a line is one that does not break until something is typed behind it.
      const body = input.body.replaceAll('\u00a0', ' ');
      const word = known === null ? null : begun(known, body);
      known = word ? body.slice(0, word.start) + body.slice(word.end) : body;
      return word ? { ...input, body: blank(input.body, word) } : input;
    },
    done() {
      known = null;
    },
  };
}

/** The word at the end of what was typed into `known`, where it was begun there and nothing follows that is part of it. */
function begun(known: string, body: string): Span | null {
  const added = body.length - known.length;
  if (added <= 0 || added > TYPED) return null;
  let start = 0;
  while (start < known.length && known[start] === body[start]) start += 1;
  const end = start + added;
  const last = LAST_WORD.exec(body.slice(start, end))?.[0];
  if (last === undefined || known.slice(start) !== body.slice(end) || WORD.test(body.charAt(end))) return null;
  const isPart = last.length === added && WORD.test(body.charAt(start - 1));
  return isPart ? null : { start: end - last.length, end };
}

function blank(body: string, { start, end }: Span): string {
  return body.slice(0, start) + ' '.repeat(end - start) + body.slice(end);
}
