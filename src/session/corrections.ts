import type { Correction, Orientation } from '../engine/types.ts';

/** What the rep says of a draft's clauses. It never leaves the draft. */
export interface Corrections {
  all(): readonly Correction[];
  /** @param orientation null: the engine is to judge these words again */
  set(words: string, orientation: Orientation | null): void;
}

/** @param before what was said when the draft was closed */
export function keepCorrections(before: readonly Correction[] = []): Corrections {
  let all = before;
  return {
    all: () => all,
    set(words, orientation) {
      const others = all.filter((one) => one.words !== words);
      all = orientation === null ? others : [...others, { words, orientation }];
    },
  };
}
