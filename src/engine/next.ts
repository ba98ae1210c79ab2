import type { Draft, Sentence } from './parsed.ts';
import noPickup from './rules/listening/no-pickup.ts';
import placeholder from './rules/relevance/unfilled-placeholder.ts';
import { WEIGHTS } from './skill-weights.ts';
import { firstFrom } from './spans.ts';
import type { Credit, Finding, Skill, Span } from './types.ts';
import { badnesses } from './worst.ts';

const { next: W } = WEIGHTS;
/** A draft with at least this many different blanks is a template. */
const TEMPLATE_BLANKS = 3;
/** Least severity at which a finding on listening comes before all others but blockers. */
const UNHEARD = 14;

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The sentences a finding covers: several if it is about a list. */
function sentencesOf(one: Finding, sentences: readonly Sentence[]): Sentence[] {
  const spoken: Sentence[] = [];
  if (one.target === 'subject') return spoken;
  for (let i = Math.max(0, firstFrom(sentences, one.start + 1) - 1); i < sentences.length; i += 1) {
    const at = sentences[i];
    if (!at || at.start >= one.end) break;
    if (meets(at, one)) spoken.push(at);
  }
  return spoken;
}

/** The findings of each sentence. */
function bySentence(sentences: readonly Sentence[], findings: readonly Finding[]): Map<Sentence, Finding[]> {
  const found = new Map<Sentence, Finding[]>();
  for (const one of findings)
    for (const at of sentencesOf(one, sentences)) found.set(at, [...(found.get(at) ?? []), one]);
  return found;
}

/**
 * The blockers that come first. In a template, a draft with several different blanks, the blanks are there on purpose:
 * each remains a finding, but is not the next step.
 */
function overlooked({ text }: Draft, findings: readonly Finding[]): Finding[] {
  const blockers = findings.filter((one) => one.severity === 20);
  const blanks = blockers.filter((one) => one.rule === placeholder.id && one.target === 'body');
  const template = new Set(blanks.map((one) => text.slice(one.start, one.end))).size >= TEMPLATE_BLANKS;
  return template ? blockers.filter((one) => one.rule !== placeholder.id) : blockers;
}

/**
 * What the other side asked, objected to or ruled out and the draft ignores; else that the draft takes up nothing at
 * all.
 */
function unheardIn(findings: readonly Finding[]): Finding | undefined {
  const unheard = findings.filter(({ skill, severity }) => skill === 'listening' && severity >= UNHEARD);
  return unheard.find(({ rule }) => rule !== noPickup.id) ?? unheard[0];
}

/**
 * The one change that would help this message most: blockers first, then what the other side said and the draft
 * ignores, then the finding on the sentence a reader would call the worst, weighed with its own severity and the skill
 * practised now. `findings` are strongest first with stable ties, so the same draft always gets the same step.
 * @param more Candidates without a rule. Only those in sentences without a finding are used.
 */
export function nextOf(
  draft: Draft,
  findings: readonly Finding[],
  focusSkill: Skill | undefined,
  more: readonly Finding[] = [],
): Finding | null {
  const [blocker] = overlooked(draft, findings);
  if (blocker) return blocker;
  const unheard = unheardIn(findings);
  if (unheard) return unheard;
  const { sentences } = draft;
  const told = bySentence(sentences, findings);
  const untold = (one: Finding) => sentencesOf(one, sentences).every((at) => !told.has(at));
  const candidates = [...findings.filter((one) => one.severity < 20), ...more.filter(untold)];
  const bad = badnesses(sentences, told);
  const value = (one: Finding) => {
    const spoken = sentencesOf(one, sentences).map((at) => bad.get(at) ?? 0);
    const practised = one.skill === focusSkill ? W.focusSkill : 0;
    const worst = spoken.reduce((a, b) => Math.max(a, b), spoken[0] ?? 0);
    return one.severity + practised + W.sentence * worst;
  };
  return candidates.reduce<Finding | null>(
    (best, one) => (best === null || value(one) > value(best) ? one : best),
    null,
  );
}

/**
 * The one thing worth keeping: the weightiest credit whose words no finding blames, else the first one with only minor
 * findings (below severity 8) or a blank in its words. Words that a graver finding wants changed are never praised.
 */
export function keepOf(credits: readonly Credit[], findings: readonly Finding[]): Credit | null {
  const blamedBy = (some: readonly Finding[]) => (credit: Credit) =>
    some.some((one) => one.target === credit.target && meets(one, credit));
  const grave = findings.filter(({ severity, rule }) => severity >= 8 && rule !== placeholder.id);
  const kept = (blamed: (credit: Credit) => boolean) => credits.find((credit) => !blamed(credit));
  return kept(blamedBy(findings)) ?? kept(blamedBy(grave)) ?? null;
}
