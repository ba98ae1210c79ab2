import type { ReadSentence, Verdict } from './orientation.ts';
import { pullOf } from './pull.ts';
import type { Chances, Correction } from './types.ts';

/** The verdicts on a sentence, with what the rep says of its clauses in place of what the judge did. */
export function corrected(
  { text, parsed: { at, shapes } }: ReadSentence,
  verdicts: readonly Verdict[],
  corrections: readonly Correction[],
): readonly Verdict[] {
  if (corrections.length === 0) return verdicts;
  return verdicts.map((verdict, i) => {
    const shape = shapes[i];
    if (!shape) return verdict;
    // The first and the last clause hold the idle words around them.
    const start = i === 0 ? 0 : at + shape.start;
    const end = i === shapes.length - 1 ? text.length : at + shape.end;
    const said = corrections.find(({ words }) => words === text.slice(start, end));
    if (!said) return verdict;
    const { orientation } = said;
    const chances: Chances = { ...NONE, [orientation]: 1 };
    const pull = pullOf(shape, orientation, chances);
    return { ...verdict, orientation, chances, confidence: 1, pull, because: 'You said so.', corrected: true };
  });
}

const NONE: Chances = { customer: 0, self: 0, shared: 0, neutral: 0 };
