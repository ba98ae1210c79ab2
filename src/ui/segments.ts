import type { Orientation, ReviewSentence, Span } from '../engine/types.ts';

/** A piece of the balance bar: one sentence, or a run of them if there are too many to tell apart. */
export interface Segment extends Span {
  readonly orientation: Orientation;
  /** Its first and last sentence, counted from 1. */
  readonly from: number;
  readonly to: number;
  /** Share of the judged text by length, 0-1. */
  readonly share: number;
}

/** With more sentences each would be too narrow to point at; neighbours with one label are then drawn as one. */
export const MOST_SEGMENTS = 40;

/** Cuts the bar into segments, in the order of the text. */
export function segments(sentences: readonly ReviewSentence[]): readonly Segment[] {
  const total = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const singles = sentences.map(({ start, end, orientation }, index) => ({
    start,
    end,
    orientation,
    from: index + 1,
    to: index + 1,
    share: total === 0 ? 0 : (end - start) / total,
  }));
  return singles.length > MOST_SEGMENTS ? joinRuns(singles) : singles;
}

function joinRuns(singles: readonly Segment[]): readonly Segment[] {
  const runs: Segment[] = [];
  for (const single of singles) {
    const last = runs.at(-1);
    if (last?.orientation === single.orientation) {
      runs[runs.length - 1] = { ...last, end: single.end, to: single.to, share: last.share + single.share };
    } else {
      runs.push(single);
    }
  }
  return runs;
}
