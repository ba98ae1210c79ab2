import { parse } from '../engine/draft.ts';
import { sketchesOf } from '../engine/sketch.ts';
import type { Finding, Review } from '../engine/types.ts';
import type { Journal } from '../journal/journal.ts';
import type { SendRecord, SendRecordState } from '../journal/types.ts';
import type { SendMessage } from '../messages/draft.ts';
import type { SendState } from '../sites/site.ts';
import { keysOf } from './keys.ts';

/** What is kept of each state of a send; null: the message did not go out, nothing is kept. */
const KEPT: Record<SendState, SendRecordState | null> = {
  intent: 'pending',
  sent: 'sent',
  probable: 'probable',
  scheduled: 'scheduled',
  undone: 'undone',
  unknown: 'pending',
  discarded: null,
  refused: null,
};

/**
 * Writes a step of a send into the journal. Resolves once it is on disk; the same step twice leaves one record, and any
 * step alone is enough to make the record, so that a stopped background loses nothing.
 */
export async function recordSend(
  { send, at, state, snapshot, draft }: SendMessage,
  journal: Pick<Journal, 'append' | 'settle' | 'remove' | 'hash'>,
  judge: () => Promise<Review>,
): Promise<void> {
  if (snapshot.site === 'practice') return;
  const kept = KEPT[state];
  if (kept === null) return void (await journal.remove(send));
  if (state !== 'intent' && (await journal.settle(send, kept))) return;
  const review = await judge();
  const { site, surface, input, correspondence, early, guess } = snapshot;
  const record: SendRecord = {
    id: send,
    at,
    site,
    surface,
    kind: input.kind,
    state: kept,
    draftKey: await journal.hash(draft),
    threadKey: correspondence.thread ? await journal.hash(correspondence.thread) : null,
    ...(await keysOf(correspondence, journal.hash)),
    unaided: early ? early.focus : review.focus,
    ...(early ? { early: { skills: early.skills, rules: early.rules, credits: early.credits } } : {}),
    ...(guess === null || guess === 'open' ? {} : { guess }),
    outcome: null,
    ...numbersOf(review),
  };
  await journal.append(record, sketchesOf(parse(input)));
}

/** All that is remembered of a review. */
function numbersOf(
  review: Review,
): Pick<SendRecord, 'words' | 'scoring' | 'focus' | 'skills' | 'rules' | 'credits' | 'worst'> {
  const { words, version: scoring, focus, skills, findings, credits } = review;
  const [worst] = findings.map(({ severity }) => severity).toSorted((a, b) => b - a);
  return {
    words,
    scoring,
    focus,
    skills,
    rules: countsOf(findings),
    credits: [...new Set(credits.map(({ rule }) => rule))],
    ...(worst ? { worst } : {}),
  };
}

function countsOf(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
