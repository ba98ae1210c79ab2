import type { Page } from 'puppeteer-core';

/** How many reviews are timed in a round. */
const REVIEWS = 10;
/** Long enough for a keystroke to be judged, shown and painted, in milliseconds. */
const REST = 400;

/** As the browser's trace has it; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * Milliseconds from the arrival of a review in the page until the frame that shows it was painted, from the browser's
 * own trace. A review comes in a call of the browser's bindings, which has no address, after the coach's pause ended.
 */
export async function paints(page: Page): Promise<number[]> {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  for (let i = 0; i < REVIEWS; i += 1) {
    await page.keyboard.type('.');
    await new Promise((done) => setTimeout(done, REST));
  }
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const call = traceEvents.find(({ name, args }) => name === 'FunctionCall' && /coach/.test(args.data?.url ?? ''));
  const events = traceEvents
    .filter(({ pid, tid }) => pid === call?.pid && tid === call.tid)
    .toSorted((a, b) => a.ts - b.ts);
  return events.flatMap((pause, at) => {
    if (pause.name !== 'TimerFire') return [];
    const after = events.slice(at);
    const review = after.find(({ name, args }) => name === 'FunctionCall' && !args.data?.url);
    const paint = after.find(({ name, ts }) => name === 'Paint' && review !== undefined && ts > review.ts);
    return review && paint ? [(paint.ts + (paint.dur ?? 0) - review.ts) / 1000] : [];
  });
}
