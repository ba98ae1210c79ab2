/** Text without zero-width marks, with plain spaces and quotes, and the way back to the offsets it came from. */
export interface Clean {
  readonly text: string;
  /** Offset in the original for an offset in `text`. */
  readonly origin: (offset: number) => number;
}

const HIDDEN = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u202a-\u202e]/g;
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' '],
  [/[\u2018\u2019\u02bc\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
];

/** Replacements keep the length, so only removed marks need a map. */
export function clean(raw: string): Clean {
  const plain = PLAIN.reduce((text, [from, to]) => text.replace(from, to), raw);
  const holes: number[] = [];
  const text = plain.replace(HIDDEN, (_mark, at: number) => {
    holes.push(at);
    return '';
  });
  if (holes.length === 0) return { text, origin: (offset) => offset };
  const starts = originOf(plain.length, holes);
  return { text, origin: (offset) => starts[offset] ?? plain.length };
}

function originOf(length: number, holes: readonly number[]): number[] {
  const starts: number[] = [];
  const gone = new Set(holes);
  for (let i = 0; i < length; i++) if (!gone.has(i)) starts.push(i);
  return starts;
}
