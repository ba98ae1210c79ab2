import type { Day, SendRecord } from '../journal/types.ts';

/** How the rep takes a rule. */
export interface Standing {
  /** In how many drafts the rep called a finding of it wrong. */
  readonly wrong: number;
  /** In how many messages it is known to have found something, including those: docs/progress.md. */
  readonly spoke: number;
}

/** A rule whose findings the rep often called wrong. */
export interface Contested extends Standing {
  /** Rule id. */
  readonly rule: string;
}

/** Rule id to how it was taken when the rep kept it though it was contested: only what came since is held against it. */
export type KeptRules = Readonly<Record<string, Standing>>;

/** Offered to be switched off above this share, of so many messages at least. Judgement. */
const SHARE = 0.3;
const LEAST = 20;

/** Rule id to how often. */
type Tally = ReadonlyMap<string, number>;

/** In how many messages each rule still found something as sent. `days`: all there are. */
export function asSent(days: readonly Pick<Day, 'rules'>[]): Tally {
  return tally(days.flatMap(({ rules }) => Object.entries(rules).map(([rule, [sends]]) => [rule, sends] as const)));
}

/**
 * In how many messages each rule found something when the coach was first seen, and nothing as sent: heeded, or called
 * wrong.
 */
export function silenced(sends: readonly Pick<SendRecord, 'rules' | 'early'>[]): Tally {
  return tally(
    sends.flatMap(({ rules, early }) =>
      (early?.rules ?? []).filter((rule) => !(rule in rules)).map((rule) => [rule, 1] as const),
    ),
  );
}

/**
 * Whether any rule may turn out contested, before the single sends are read: those can only lower the share called
 * wrong.
 *
 * @param sent see `asSent`; empty if it is not known
 */
export function mayBeContested(wrongs: Readonly<Record<string, number>>, sent: Tally, kept: KeptRules): boolean {
  return Object.entries(wrongs).some(([rule, wrong]) => {
    const least = since({ wrong, spoke: (sent.get(rule) ?? 0) + wrong }, kept[rule]);
    return isContested({ ...least, spoke: Math.max(LEAST, least.spoke) });
  });
}

/** The rules to be offered, the most contested first. */
export function contested(
  wrongs: Readonly<Record<string, number>>,
  sent: Tally,
  silent: Tally,
  kept: KeptRules,
): readonly Contested[] {
  return Object.entries(wrongs)
    .map(([rule, wrong]) => {
      return { rule, wrong, spoke: (sent.get(rule) ?? 0) + Math.max(silent.get(rule) ?? 0, wrong) };
    })
    .filter(({ rule, ...now }) => isContested(since(now, kept[rule])))
    .sort((a, b) => b.wrong / b.spoke - a.wrong / a.spoke);
}

function isContested({ wrong, spoke }: Standing): boolean {
  return spoke >= LEAST && wrong > SHARE * spoke;
}

function since(now: Standing, then: Standing = { wrong: 0, spoke: 0 }): Standing {
  return { wrong: now.wrong - then.wrong, spoke: now.spoke - then.spoke };
}

function tally(counts: readonly (readonly [rule: string, n: number])[]): Tally {
  const all = new Map<string, number>();
  for (const [rule, n] of counts) all.set(rule, (all.get(rule) ?? 0) + n);
  return all;
}
