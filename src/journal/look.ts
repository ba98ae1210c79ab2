import type { Skill } from '../engine/types.ts';

/** How much is marked in a draft: see `marked` in src/coach/marked.ts. */
export const MARK_PROFILES = ['essentials', 'coach', 'everything'] as const;
export type MarkProfile = (typeof MARK_PROFILES)[number];

/** How the rep arranged the pill on a site. */
export interface PillPlace {
  /** Where it was dragged: its lower left corner relative to the composer's, in CSS pixels; null if it was not. */
  readonly at: Point | null;
  /** Whether it is drawn as a dot, without the number. */
  readonly dot: boolean;
}

/** In CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The playbook's settings for the look of the coach beside a draft. */
export interface Look {
  readonly marks: MarkProfile;
  /** The skill practised now; its findings are marked first. */
  readonly focusSkill: Skill | null;
  readonly pill: PillPlace;
}

/** The look before the playbook is known. */
export const PLAIN: Look = { marks: 'coach', focusSkill: null, pill: { at: null, dot: false } };
