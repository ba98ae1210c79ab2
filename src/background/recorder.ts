import { parse } from '../engine/draft.ts';
import { sketchesOf } from '../engine/sketch.ts';
import type { Finding, Review } from '../engine/types.ts';
import type { Journal } from '../journal/journal.ts';
import { shapeOf } from '../journal/shape.ts';
import type { SendRecord, SendRecordState } from '../journal/types.ts';
import type { SendMessage } from '../messages/draft.ts';
import type { SendState } from '../sites/site.ts';
import type { Judge } from './judge.ts';
import { keysOf } from './keys.ts';
import { inTurns } from './turns.ts';

/** The recorded state for each state of a send; null: the message was not sent, and nothing is kept. */
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

/** What recording needs of the journal. */
type Records = Pick<Journal, 'append' | 'settle' | 'remove' | 'hash' | 'era'>;

/**
 * Returns a function that writes a step of a send into the journal and resolves once it is on disk. The same step twice
 * leaves one record, and any single step can make the record, so that a stopped background loses nothing. Steps of one
 * send wait for each other: a step that removes the record must not overtake the one that makes it.
 */
export function makeRecorder(
  journal: Records,
  judge: Pick<Judge, 'complete' | 'review'>,
): (step: SendMessage) => Promise<void> {
  const turn = inTurns();
  /** The era in which each press was first reported: everything may be erased before the page confirms it. */
  const eras = new Map<string, number>();
  return (step) =>
    turn(step.send, () => {
      const era = eras.get(step.send) ?? journal.era();
      eras.set(step.send, era);
      return record(step, era, journal, judge);
    });
}

async function record(
  step: SendMessage,
  era: number,
  journal: Records,
  judge: Pick<Judge, 'complete' | 'review'>,
): Promise<void> {
  const { send, at, state, draft } = step;
  if (step.snapshot.site === 'practice') return;
  const kept = KEPT[state];
  if (kept === null) return void (await journal.remove(send));
  if (state !== 'intent' && (await journal.settle(send, kept))) return;
  const snapshot = await judge.complete(step.snapshot);
  const review = await judge.review(snapshot);
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
    ...numbersOf(review, input.body),
  };
  // If everything was erased before this or meanwhile, it stays erased; the hashes would match nothing any more.
  await journal.append(record, sketchesOf(parse(input)), era);
}

/** Everything that is stored of a review. */
function numbersOf(
  review: Review,
  body: string,
): Pick<SendRecord, 'words' | 'scoring' | 'focus' | 'skills' | 'rules' | 'credits' | 'worst' | 'shape'> {
  const { words, version: scoring, focus, skills, findings, credits } = review;
  const shape = shapeOf(review, body);
  const [worst] = findings.map(({ severity }) => severity).toSorted((a, b) => b - a);
  return {
    words,
    scoring,
    focus,
    skills,
    rules: countsOf(findings),
    credits: [...new Set(credits.map(({ rule }) => rule))],
    ...(worst ? { worst } : {}),
    ...(shape === undefined ? {} : { shape }),
  };
}

function countsOf(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
