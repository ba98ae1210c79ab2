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
 * fitted on sentences that readers named, and rounded: long ones, early ones, ones of "we" and the company's name, brags.
 * @param on What was found in it.
 * @param before How many sentences about the sender stand before it.
 */
function badness(sentence: Sentence, on: readonly Finding[], before: number): number {
  const acts = sentence.clauses.filter((one) => one.orientation === 'self').map((one) => one.act);
  const says = (norms: ReadonlySet<string>) => sentence.words.some((word) => norms.has(word.norm));
  const cues: readonly (readonly [present: boolean, weight: number])[] = [
    [says(WE), W.we],
    [says(I), W.i],
    [sentence.words.some((word) => word.side === 'sender' && word.pos === 'name'), W.company],
    [on.some((one) => one.rule === 'company-brag'), W.brag],
    [on.some((one) => one.rule === 'self-intro-opener'), W.introduction],
    [on.some((one) => one.rule === 'feature-list'), W.features],
    [sentence.orientation === 'customer', W.customer],
    [acts.includes('want'), W.wish],
    [acts.includes('meet'), W.meeting],
    [sentence.bullet, W.bullet],
  ];
  const length = (W.words * Math.min(30, sentence.words.length)) / 30;
  const faults = W.faults * on.reduce((sum, one) => sum + one.severity, 0);
  return cues.reduce((sum, [present, weight]) => sum + (present ? weight : 0), length + faults) - W.later * before;
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
 */
export function nextOf(
  { sentences }: Draft,
  findings: readonly Finding[],
  focusSkill: Skill | undefined,
): Finding | null {
  const first = findings[0];
  if (!first || first.severity === 20) return first ?? null;
  const found = bySentence(sentences, findings);
  const value = new Map(findings.map((one) => [one, one.severity + (one.skill === focusSkill ? W.focusSkill : 0)]));
  let before = 0;
  for (const sentence of sentences) {
    const on = found.get(sentence) ?? [];
    const bad = W.sentence * badness(sentence, on, before);
    for (const one of on) value.set(one, (value.get(one) ?? 0) + bad);
    if (sentence.orientation === 'self') before += 1;
  }
  return findings.reduce((best, one) => ((value.get(one) ?? 0) > (value.get(best) ?? 0) ? one : best), first);
}

/** The one thing worth keeping: the weightiest credit whose words no finding blames. */
export function keepOf(credits: readonly Credit[], findings: readonly Finding[]): Credit | null {
  const blamed = (credit: Credit) => findings.some((one) => one.target === credit.target && meets(one, credit));
  return credits.find((credit) => !blamed(credit)) ?? credits[0] ?? null;
}
