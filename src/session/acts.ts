import type { Band, Finding, Orientation, Span, Target } from '../engine/types.ts';
import type { Aside } from '../journal/types.ts';
import type { Composer } from '../sites/site.ts';
import { type Asides, wordsAt } from './asides.ts';
import type { Asking } from './asking.ts';
import type { Corrections } from './corrections.ts';
import type { FirstSight } from './first-sight.ts';
import type { Screen } from './screen.ts';

/** What the rep does to a draft from the coach, the popup or the panel. */
export interface Acts {
  /** The rep has guessed, or with no band passed it over: from here on the number is shown. */
  guess(band: Band | null, sentence: number | null): void;
  mute(muted: boolean): void;
  setAside(way: Aside, rule: string, target: Target, span: Span): void;
  takeBack(): void;
  /** Whose world these words are about, as the rep says; null: as the engine judges. */
  correct(span: Span, orientation: Orientation | null): void;
  /** Writes a finding's fix into the draft. */
  apply(finding: Finding): void;
}

/** Each is shown at once, and the draft judged anew with it. */
export function actsOn(
  composer: Composer,
  screen: Screen,
  asides: Asides,
  corrections: Corrections,
  sight: FirstSight,
  asking: Asking,
): Acts {
  return {
    guess(band, sentence) {
      if (sight.settle(band, sentence)) asking.again();
    },
    mute(muted) {
      screen.show({ muted });
      asking.again();
    },
    setAside(way, rule, target, span) {
      const { text, subject } = screen.state();
      asides.set(way, rule, wordsAt(target, span, text, subject));
      asking.again();
    },
    takeBack() {
      asides.takeBack();
      asking.again();
    },
    correct({ start, end }, orientation) {
      corrections.set(screen.state().text.slice(start, end), orientation);
      asking.again();
    },
    apply({ fix }) {
      if (fix) composer.replace(fix, screen.state().text.slice(fix.start, fix.end), fix.replacement);
    },
  };
}
