import type { Clause, Sentence } from './parsed.ts';
import { type PhraseSet, phrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Fix, Severity, Span, Target } from './types.ts';

/** Where a rule found something. Unset fields come from the card. */
export interface Hit extends Span {
  readonly target?: Target;
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/**
 * How a rule finds things: the phrase sets it needs from the net, and a pure function. The makers below are the closed
 * set of kinds; a rule that fits none uses `custom`.
 */
export interface Finder {
  readonly sets: readonly PhraseSet[];
  readonly find: (reading: Reading) => readonly Hit[];
}

/** Flags the words of every match. */
export function says(...patterns: readonly string[]): Finder {
  const set = phrases(...patterns);
  return { sets: [set], find: (reading) => reading.matches(set) };
}

/** Flags the words of every match in the subject line. */
export function subjectSays(...patterns: readonly string[]): Finder {
  const set = phrases(...patterns);
  return { sets: [set], find: (reading) => reading.inSubject(set).map((match) => ({ ...match, target: 'subject' })) };
}

/** Flags every clause the test accepts. */
export function clause(test: (clause: Clause, reading: Reading) => boolean, ...sets: readonly PhraseSet[]): Finder {
  return { sets, find: (reading) => reading.draft.clauses.filter((one) => test(one, reading)) };
}

/** Flags every sentence the test accepts. */
export function sentence(
  test: (sentence: Sentence, reading: Reading) => boolean,
  ...sets: readonly PhraseSet[]
): Finder {
  return { sets, find: (reading) => reading.draft.sentences.filter((one) => test(one, reading)) };
}

/** Severities of a measure, the largest bound first: the first bound that is passed counts. */
export type Bands = readonly (readonly [above: number, severity: Severity])[];

/** Flags `at` when a measure of the message passes the bounds. */
export function limit(
  measure: (reading: Reading) => number,
  bands: Bands | ((reading: Reading) => Bands),
  at: (reading: Reading) => Span | undefined,
): Finder {
  return {
    sets: [],
    find: (reading) => {
      const value = measure(reading);
      const band = (typeof bands === 'function' ? bands(reading) : bands).find(([above]) => value > above);
      const span = band && at(reading);
      return band && span ? [{ start: span.start, end: span.end, severity: band[1] }] : [];
    },
  };
}

/** A finder from any function, with the phrase sets it needs. */
export function custom(sets: readonly PhraseSet[], find: (reading: Reading) => readonly Hit[]): Finder {
  return { sets, find };
}
