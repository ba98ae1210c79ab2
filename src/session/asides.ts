import type { Ignored, Span, Target } from '../engine/types.ts';
import type { Aside } from '../journal/types.ts';
import type { DraftLine } from '../messages/draft-line.ts';

/** A finding set aside, and how. */
export interface Laid extends Ignored {
  readonly way: Aside;
}

/** What of a draft's findings the rep has set aside, and the way back. */
export interface Asides {
  /** Rules called wrong in this draft, and findings ignored at their words. */
  laid(): readonly Laid[];
  /** As the engine wants to know it. */
  all(): { readonly dismissed: readonly string[]; readonly ignored: readonly Ignored[] };
  /** @param words what the finding points at, as it stands in the draft */
  set(way: Aside, rule: string, words: string): void;
  /** Takes back what was set aside last; does nothing when there is none left. */
  takeBack(): void;
}

/** What outlives the page is told to the background. `before`: what was set aside when the draft was closed. */
export function keepAsides(draft: string, line: DraftLine, before: readonly Laid[] = []): Asides {
  let laid = before;

  function tell(way: Aside, rule: string, takenBack: boolean): void {
    if (way === 'wrong') line.post({ type: 'wrong', draft, rule, takenBack });
    if (way === 'everywhere') line.post({ type: 'switch', draft, rule, on: takenBack });
  }

  return {
    laid: () => laid,
    all: () => ({
      dismissed: laid.flatMap(({ way, rule }) => (way === 'wrong' ? [rule] : [])),
      ignored: laid.flatMap(({ way, rule, words }) => (way === 'here' ? [{ rule, words }] : [])),
    }),
    set(way, rule, words) {
      laid = [...laid, { way, rule, words }];
      tell(way, rule, false);
    },
    takeBack() {
      const last = laid.at(-1);
      if (!last) return;
      laid = laid.slice(0, -1);
      tell(last.way, last.rule, true);
    },
  };
}

/** The words a finding points at. */
export function wordsAt(target: Target, { start, end }: Span, text: string, subject: string | null): string {
  return (target === 'subject' ? (subject ?? '') : text).slice(start, end);
}
