import type { Day, SendRecord } from '../journal/types.ts';

/** A rule whose findings the rep often called wrong. */
export interface Contested {
  /** Rule id. */
  readonly rule: string;
  /** In how many drafts the rep called a finding of it wrong. */
  readonly wrong: number;
  /** In how many messages it is known to have found something, including those: docs/progress.md. */
  readonly spoke: number;
}

/** A rule is offered for switching off above this share of at least so many messages. Judgement. */
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
export function mayBeContested(wrongs: Readonly<Record<string, number>>, sent: Tally): boolean {
  return Object.entries(wrongs).some(([rule, wrong]) => wrong > SHARE * Math.max(LEAST, (sent.get(rule) ?? 0) + wrong));
}

/** The rules to be offered, the most contested first. */
export function contested(wrongs: Readonly<Record<string, number>>, sent: Tally, silent: Tally): readonly Contested[] {
  return Object.entries(wrongs)
    .map(([rule, wrong]) => {
      return { rule, wrong, spoke: (sent.get(rule) ?? 0) + Math.max(silent.get(rule) ?? 0, wrong) };
    })
    .filter(({ wrong, spoke }) => spoke >= LEAST && wrong > SHARE * spoke)
    .sort((a, b) => b.wrong / b.spoke - a.wrong / a.spoke);
}

function tally(counts: readonly (readonly [rule: string, n: number])[]): Tally {
  const all = new Map<string, number>();
  for (const [rule, n] of counts) all.set(rule, (all.get(rule) ?? 0) + n);
  return all;
}
