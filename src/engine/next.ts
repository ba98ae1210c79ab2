import type { Draft, Sentence } from './parsed.ts';
import { spanAt } from './reading.ts';
import { WEIGHTS } from './skill-weights.ts';
import type { Credit, Finding, Skill, Span } from './types.ts';

const { next: W } = WEIGHTS;
const WE = new Set(['we', 'our', 'us']);
const I = new Set(['i', 'my']);

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * How likely a careful reader would name this sentence as the worst of its message. The cues and their weights were
 * fitted on sentences that readers named, and rounded: plainly the sender's, long ones, early ones, brags, loud ones.
 * @param on What was found in it.
 * @param before How many sentences about the sender stand before it.
 */
function badness(sentence: Sentence, on: readonly Finding[], before: number): number {
  const { clauses, words } = sentence;
  const cues: readonly (readonly [present: boolean, weight: number])[] = [
    [clauses.some((one) => one.subject.some((word) => WE.has(word.norm))), W.we],
    [words.some((word) => I.has(word.norm)), W.i],
    [words.some((word) => word.side === 'sender' && word.pos === 'name'), W.company],
    [on.some((one) => one.rule === 'company-brag'), W.brag],
    [sentence.text.includes('!'), W.loud],
    [sentence.question, W.question],
    [clauses.some((one) => one.imperative), W.order],
    [sentence.bullet, W.bullet],
  ];
  const length = (W.words * Math.min(30, words.length)) / 30;
  const self = sentence.orientation === 'self' ? W.self * sentence.confidence : 0;
  return cues.reduce((sum, [present, weight]) => sum + (present ? weight : 0), length + self) + W.later * before;
}

/** The findings that begin in each sentence. */
function bySentence(sentences: readonly Sentence[], findings: readonly Finding[]): Map<Sentence, Finding[]> {
  const found = new Map<Sentence, Finding[]>();
  for (const one of findings) {
    const at = one.target === 'body' ? spanAt(sentences, one.start) : undefined;
    if (at) found.set(at, [...(found.get(at) ?? []), one]);
  }
  return found;
}

/**
 * The one change that would help this message most: blockers first, then the finding on the sentence a reader would call
 * the worst, weighed with its own severity and with the skill practised now. `findings` are strongest first with stable
 * ties, so the same draft always gets the same step.
 * @param more What may be said where no rule spoke: of these only what begins in a sentence without a finding.
 */
export function nextOf(
  { sentences }: Draft,
  findings: readonly Finding[],
  focusSkill: Skill | undefined,
  more: readonly Finding[] = [],
): Finding | null {
  const blocker = findings[0]?.severity === 20 ? findings[0] : null;
  if (blocker) return blocker;
  const told = bySentence(sentences, findings);
  const untold = (one: Finding) => {
    const at = spanAt(sentences, one.start);
    return at === undefined || !told.has(at);
  };
  const candidates = [...findings, ...more.filter(untold)];
  const on = bySentence(sentences, candidates);
  const value = new Map(candidates.map((one) => [one, one.severity + (one.skill === focusSkill ? W.focusSkill : 0)]));
  let before = 0;
  for (const sentence of sentences) {
    const here = on.get(sentence) ?? [];
    const bad = W.sentence * badness(sentence, here, before);
    for (const one of here) value.set(one, (value.get(one) ?? 0) + bad);
    if (sentence.orientation === 'self') before += 1;
  }
  return candidates.reduce<Finding | null>(
    (best, one) => (best === null || (value.get(one) ?? 0) > (value.get(best) ?? 0) ? one : best),
    null,
  );
}

/** The one thing worth keeping: the weightiest credit whose words no finding blames. */
export function keepOf(credits: readonly Credit[], findings: readonly Finding[]): Credit | null {
  const blamed = (credit: Credit) => findings.some((one) => one.target === credit.target && meets(one, credit));
  return credits.find((credit) => !blamed(credit)) ?? credits[0] ?? null;
}
