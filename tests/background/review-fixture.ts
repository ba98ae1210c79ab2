import type { DeskDraft } from '../../src/background/desk.ts';
import type { Review } from '../../src/engine/types.ts';
import { PLAIN } from '../../src/journal/look.ts';
import type { Wishes } from '../../src/messages/draft.ts';
import type { DraftSnapshot } from '../../src/messages/snapshot.ts';

/** A review with nothing in it; tests say what matters to them. */
export function reviewWith(change: Partial<Review> = {}): Review {
  return {
    version: 1,
    focus: 64,
    band: 'mostly-customer',
    silence: null,
    words: 40,
    cuts: [],
    sentences: [],
    clauses: [],
    skills: {},
    findings: [],
    credits: [],
    next: null,
    keep: null,
    account: [],
    faults: [],
    ...change,
  };
}

/** A first mail in Gmail. */
export function snapshotWith(change: Partial<DraftSnapshot> = {}): DraftSnapshot {
  return {
    site: 'gmail',
    surface: 'compose',
    input: { channel: 'email', kind: 'cold', subject: 'Cork', body: 'Cork opened in May. Who sorts its returns?' },
    correspondence: { recipients: ['dana@northwind.example'], thread: null },
    early: null,
    dismissed: [],
    corrections: [],
    ignored: [],
    guess: 'open',
    ...change,
  };
}

/** A playbook that asks nothing of the coach. */
export const NO_WISHES: Wishes = { guessFirst: false, floor: null, look: PLAIN };

/** A draft that was read and judged, as the desk holds it. */
export function contentWith(change: Partial<Readable> = {}): Readable {
  return {
    readable: true,
    snapshot: snapshotWith(),
    review: reviewWith(),
    wishes: NO_WISHES,
    muted: false,
    refused: false,
    ...change,
  };
}

type Readable = Extract<DeskDraft['content'], { readable: true }>;
