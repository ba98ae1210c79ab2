import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';

/** What is stored of a lesson: the memory model's figures, nothing that was written. */
export interface Memory {
  /** When it is due again, and when it was last answered; milliseconds since the epoch. */
  readonly due: number;
  readonly at: number;
  /** Days in which recall falls to nine of ten. */
  readonly stability: number;
  /** 1-10. */
  readonly difficulty: number;
  /** How often it was answered, and how often wrongly after it had been right. */
  readonly times: number;
  readonly lapses: number;
}

/**
 * Free Spaced Repetition Scheduler with its default weights, at a recall of .9, in whole days (evidence L14 and S5).
 * Without randomness, so that the same answers give the same days.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** A lesson's memory after it was answered; a miss brings it back after a day. `at`: milliseconds since the epoch. */
export function afterAnswer(memory: Memory | undefined, right: boolean, at: number): Memory {
  const { card } = scheduler.next(cardOf(memory, at), new Date(at), right ? Rating.Good : Rating.Again);
  const { stability, difficulty, reps, lapses } = card;
  return { due: card.due.getTime(), at, stability, difficulty, times: reps, lapses };
}

function cardOf(memory: Memory | undefined, now: number): Card {
  const fresh = createEmptyCard(new Date(now));
  if (!memory) return fresh;
  const { due, at, stability, difficulty, times, lapses } = memory;
  // If the clock was set back, no time has passed.
  const dates = { due: new Date(due), last_review: new Date(Math.min(at, now)) };
  return { ...fresh, ...dates, stability, difficulty, reps: times, lapses, state: State.Review };
}
