import type { Span } from './types.ts';

/** A span moved further on in the text. */
export const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** Where a global pattern matches. */
export const matchSpans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** Index of the first span that begins at `at` or later. `spans` are in the order of the text. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie inside another one. `spans` are in the order of the text. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, start); (spans[i]?.start ?? end) < end; i += 1) {
    const one = spans[i];
    if (one && one.end <= end) found.push(one);
  }
  return found;
}

/** The span that contains an offset. `spans` are in the order of the text, without overlaps. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const found = spans[firstFrom(spans, at + 1) - 1];
  return found && at < found.end ? found : undefined;
}

/** Whether a span lies inside one of `spans`, which are in the order of the text, without overlaps. */
export function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  const around = spanAt(spans, start);
  return around !== undefined && end <= around.end;
}
