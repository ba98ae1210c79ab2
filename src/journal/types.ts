import type { Kind, Skill } from '../engine/types.ts';
import type { SiteId, Surface } from '../sites/site.ts';

/** What is remembered of a send. Numbers, rule ids and salted hashes; never text, names or addresses. */
export interface SendRecord {
  /** Random; the key under which imports and machines merge. */
  readonly id: string;
  /** When Send was pressed, milliseconds since the epoch. */
  readonly at: number;
  readonly site: SiteId;
  readonly surface: Surface;
  readonly kind: Kind;
  /** `pending` until the page confirms. Only `sent` counts in any statistic. */
  readonly state: 'pending' | 'sent' | 'probable' | 'scheduled' | 'undone';
  /** Salted hashes, 11 characters of base64url each; null where the site gave none. */
  readonly draftKey: string;
  readonly threadKey: string | null;
  readonly recipientKey: string | null;
  readonly words: number;
  /** Version of the scoring table the numbers were made with. */
  readonly scoring: number;
  /** Customer focus 0-100 before the coach was first opened on this draft; null when there was no number. */
  readonly unaided: number | null;
  /** Customer focus 0-100 as sent. */
  readonly focus: number | null;
  readonly skills: Partial<Record<Skill, number>>;
  /** Rule id to number of findings as sent. */
  readonly rules: Readonly<Record<string, number>>;
  /** Rule ids of the credits as sent. */
  readonly credits: readonly string[];
  readonly outcome: 'positive' | 'other' | 'decline' | 'none' | null;
}
