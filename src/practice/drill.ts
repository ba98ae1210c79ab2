import type { Orientation, Skill } from '../engine/types.ts';
import type { Prospect } from './prospects.ts';

/** What is practised, and comes round again with other words: docs/practice.md. Drills are English, as drafts are. */
export interface Lesson {
  /** Of a rewriting lesson the rule that is to have nothing left to find. */
  readonly id: string;
  readonly skill: Skill;
  /** In turn, one each time the lesson comes round. */
  readonly drills: readonly [Drill, ...Drill[]];
}

export type Drill = Sorting | Picking | Rewriting;

/** Says whose world a sentence is about. */
export interface Sorting {
  readonly kind: 'sort';
  readonly id: string;
  readonly text: string;
  readonly answer: Orientation;
}

/** Picks the one sentence of a message that is asked for. */
export interface Picking {
  readonly kind: 'pick';
  readonly id: string;
  /** The only fact of the reader's, the only sentence that is not about them, or what the coach would change first. */
  readonly seek: 'fact' | 'near-miss' | 'weakest';
  readonly to: { readonly name: string; readonly title: string; readonly company: string };
  readonly sentences: readonly string[];
  /** Its place among them. */
  readonly answer: number;
}

/** Rewrites a message so that what the rule of its lesson finds in it is gone and nothing else is worse. */
export interface Rewriting {
  readonly kind: 'rewrite';
  readonly id: string;
  readonly to: Prospect['id'];
  /** What the other side wrote, where the message answers that. */
  readonly theirs?: string;
  /** The body with the fault. */
  readonly text: string;
  /** Words it may have at most, where it is to be cut. */
  readonly most?: number;
  /** One way to write it, shown when the rep asks or is out of tries. */
  readonly model: string;
}
