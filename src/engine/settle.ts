import type { Rule } from './rule.ts';
import type { Finding, Span } from './types.ts';

/** Two findings are on the same words if they overlap by this share of the longer one. */
const SAME_WORDS = 0.5;

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sameWords(a: Finding, b: Finding): boolean {
  if (a.target !== b.target) return false;
  return overlap(a, b) >= SAME_WORDS * Math.max(a.end - a.start, b.end - b.start);
}

/** What `settle` needs to know of a rule: its place in the list and its relations. */
export interface Standing {
  readonly order: number;
  readonly whole: boolean;
  readonly before: readonly string[];
}

type Ranked = Pick<Rule, 'id'> & { readonly whole?: true; readonly before?: readonly string[] };

/** The standing of every rule, from the order of the list. */
export function standings(rules: readonly Ranked[]): ReadonlyMap<string, Standing> {
  return new Map(
    rules.map((rule, order) => [rule.id, { order, whole: rule.whole === true, before: rule.before ?? [] }]),
  );
}

function yields(loser: Finding, winner: Finding, known: ReadonlyMap<string, Standing>): boolean {
  if (loser === winner) return false;
  const [l, w] = [known.get(loser.rule), known.get(winner.rule)];
  if (!l || !w) return false;
  if (w.before.includes(loser.rule)) return loser.target === winner.target && overlap(loser, winner) > 0;
  if (l.before.includes(winner.rule) || l.whole || w.whole || !sameWords(loser, winner)) return false;
  if (loser.severity !== winner.severity) return loser.severity < winner.severity;
  const [long, short] = [loser.end - loser.start, winner.end - winner.start];
  return long === short ? l.order > w.order : long > short;
}

/** One span, one penalty: of two rules that hit the same words the more specific stays, else the more severe. */
export function settle(findings: readonly Finding[], known: ReadonlyMap<string, Standing>): Finding[] {
  const inOrder = [...findings].sort((a, b) => a.start - b.start);
  const beaten = new Set<Finding>();
  inOrder.forEach((one, i) => {
    for (let j = i + 1; j < inOrder.length; j += 1) {
      const other = inOrder[j];
      if (!other || other.start > one.end) break;
      if (yields(one, other, known)) beaten.add(one);
      if (yields(other, one, known)) beaten.add(other);
    }
  });
  return findings.filter((one) => !beaten.has(one));
}

/** Strongest first; ties by the order of the text, then of the rules, so that typing does not make them flicker. */
export function byStrength(findings: readonly Finding[], known: ReadonlyMap<string, Standing>): Finding[] {
  const order = (finding: Finding) => known.get(finding.rule)?.order ?? 0;
  return [...findings].sort((a, b) => b.severity - a.severity || a.start - b.start || order(a) - order(b));
}
