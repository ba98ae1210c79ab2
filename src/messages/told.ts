import type { Band, Orientation, Span, Target } from '../engine/types.ts';
import type { Aside } from '../journal/types.ts';

/** From the popup through the background to the draft it names. */
export type DraftTold =
  /** Go to these words. */
  | { readonly type: 'show'; readonly draft: string; readonly span: Span }
  /** Light these words up where they stand; null: no longer. */
  | { readonly type: 'point'; readonly draft: string; readonly span: Span | null }
  | { readonly type: 'mute'; readonly draft: string; readonly muted: boolean }
  /** The guess made in the popup; no band where the rep passed it over. `sentence` counts those of the last review. */
  | { readonly type: 'guess'; readonly draft: string; readonly band: Band | null; readonly sentence: number | null }
  /** The finding of a rule that points there is set aside. */
  | {
      readonly type: 'aside';
      readonly draft: string;
      readonly way: Aside;
      readonly rule: string;
      readonly target: Target;
      readonly span: Span;
    }
  /** What was set aside last is taken back. */
  | { readonly type: 'take-back'; readonly draft: string }
  /** The clause there is about that side, as the rep says; null: as the engine judges. */
  | {
      readonly type: 'correct';
      readonly draft: string;
      readonly span: Span;
      readonly orientation: Orientation | null;
    };
