import type { Orientation, Skill } from '../engine/types.ts';
import type { Prospect } from './prospects.ts';

/** A lesson comes round again, each time with another drill: docs/practice.md. Drills are English, as drafts are. */
export interface Lesson {
  /** For a rewriting lesson, the rule that must find nothing in the end. */
  readonly id: string;
  readonly skill: Skill;
  /** Used in turn, one each time the lesson comes round. */
  readonly drills: readonly [Drill, ...Drill[]];
}

export type Drill = Sorting | Picking | Rewriting;

/** A drill: say whose world a sentence is about. */
export interface Sorting {
  readonly kind: 'sort';
  readonly id: string;
  readonly text: string;
  readonly answer: Orientation;
}

/** A drill: pick the sentence of a message that is asked for. */
export interface Picking {
  readonly kind: 'pick';
  readonly id: string;
  /**
   * What to find: the only fact of the reader's, the only sentence not about them, or what the coach would change
   * first.
   */
  readonly seek: 'fact' | 'near-miss' | 'weakest';
  readonly to: { readonly name: string; readonly title: string; readonly company: string };
  readonly sentences: readonly string[];
  /** Index of the right sentence. */
  readonly answer: number;
}

/** A drill: rewrite a message so that its lesson's rule finds nothing, and nothing else is worse. */
export interface Rewriting {
  readonly kind: 'rewrite';
  readonly id: string;
  readonly to: Prospect['id'];
  /** What the other side wrote, if the message answers that. */
  readonly theirs?: string;
  /** The body with the fault. */
  readonly text: string;
  /** Most words it may have, if it is to be cut. */
  readonly most?: number;
  /** One way to write it, shown when the rep asks or is out of tries. */
  readonly model: string;
}
