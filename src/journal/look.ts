import type { Skill } from '../engine/types.ts';

/** How much is marked in a draft: see `marked` in src/coach/marked.ts. */
export const MARK_PROFILES = ['essentials', 'coach', 'everything'] as const;
export type MarkProfile = (typeof MARK_PROFILES)[number];

/** How the rep arranged the pill on a site. */
export interface PillPlace {
  /** Where it was dragged: its lower left corner from the composer's, in CSS pixels; null where it was not. */
  readonly at: Point | null;
  /** Drawn as a dot, without the number. */
  readonly dot: boolean;
}

/** In CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What of the playbook concerns the look of the coach beside a draft. */
export interface Look {
  readonly marks: MarkProfile;
  /** The skill practised now; its findings are marked first. */
  readonly focusSkill: Skill | null;
  readonly pill: PillPlace;
}

/** Before the playbook has been heard of. */
export const PLAIN: Look = { marks: 'coach', focusSkill: null, pill: { at: null, dot: false } };
