import type { Credit, DraftInput, Finding, Review } from '../engine/types.ts';
import type { Rewriting } from './drill.ts';
import type { Prospect } from './prospects.ts';

/** Why a rewritten message does not pass yet. */
export type Miss =
  /** The engine gives it no number: it is empty, too short, or not English. */
  | { readonly why: 'silent' }
  /** It was to be cut, and has more words than it may have. */
  | { readonly why: 'long' }
  /** The fault is still there. */
  | { readonly why: 'still'; readonly finding: Finding }
  /** It is short enough, but something worth keeping was cut with the rest. */
  | { readonly why: 'lost'; readonly credit: Credit }
  /** The rule finds nothing now, but the message is clearly less about the reader than it was. */
  | { readonly why: 'lower' }
  /** A new grave fault came in. */
  | { readonly why: 'new'; readonly finding: Finding };

/** Length of a message to cut, and its limit: in words as the rep counts them, with greeting and name. */
export interface Length {
  readonly words: number;
  readonly most: number;
}

/** The length of a message to cut; undefined if the drill sets no limit. */
export function lengthOf({ most }: Rewriting, body: string): Length | undefined {
  return most === undefined ? undefined : { words: body.match(/\S+/g)?.length ?? 0, most };
}

/** From this severity up a new fault counts as a miss: the coach would ask about it before anything else. */
const GRAVE = 8;

/** From this weight up a credit must not be cut: the reader's fact, and the question about their side. */
const DEAR = 10;

/** Points of customer focus that may be lost: a phrase that is better left out may have named the reader. */
const SLACK = 7;

/** The draft of a rewriting drill, with what the rep has written. */
export function draftOf({ theirs }: Rewriting, { name, company, title, sender }: Prospect, body: string): DraftInput {
  return {
    channel: 'email',
    kind: theirs === undefined ? 'cold' : 'reply',
    subject: null,
    body,
    sender,
    recipient: { name, company, title },
    ...(theirs === undefined ? {} : { thread: [{ from: 'them', text: theirs }] }),
  };
}

/** The gravest thing still wrong; null if it passes. Both reviews are of the same drill. */
export function missOf(rule: string, before: Review, after: Review, length?: Length): Miss | null {
  if (after.focus === null || before.focus === null) return { why: 'silent' };
  if (length && length.words > length.most) return { why: 'long' };
  const still = after.findings.find((finding) => finding.rule === rule);
  if (still) return { why: 'still', finding: still };
  const lost = length && lostIn(before, after);
  if (lost) return { why: 'lost', credit: lost };
  if (after.focus < before.focus - SLACK) return { why: 'lower' };
  const known = new Set(before.findings.map((finding) => finding.rule));
  const fresh = after.findings.find((finding) => finding.severity >= GRAVE && !known.has(finding.rule));
  return fresh ? { why: 'new', finding: fresh } : null;
}

/** The weightiest credit that is no longer there. */
function lostIn(before: Review, after: Review): Credit | undefined {
  const left = new Set(after.credits.map(({ rule }) => rule));
  return before.credits.find(({ rule, weight }) => weight >= DEAR && !left.has(rule));
}
