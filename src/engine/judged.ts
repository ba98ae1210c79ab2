import type { Judge, Parsed, Verdict } from './orientation.ts';

const kept = new WeakMap<Judge, WeakMap<Parsed, Map<string, readonly Verdict[]>>>();

/**
 * The verdicts on a sentence, computed once per context: while a message is typed, all sentences but one stay the same.
 * They are dropped when the parsed sentence leaves its cache.
 * @param context a key, the same for equal contexts
 */
export function judgedOnce(
  judge: Judge,
  parsed: Parsed,
  context: string,
  make: () => readonly Verdict[],
): readonly Verdict[] {
  const ofJudge = kept.get(judge) ?? new WeakMap<Parsed, Map<string, readonly Verdict[]>>();
  const ofSentence = ofJudge.get(parsed) ?? new Map<string, readonly Verdict[]>();
  const verdicts = ofSentence.get(context) ?? make();
  kept.set(judge, ofJudge);
  ofJudge.set(parsed, ofSentence);
  ofSentence.set(context, verdicts);
  return verdicts;
}
