import { type Area, isQuota, JournalError, within } from './area.ts';
import { changeItem } from './change-item.ts';
import { readSettings } from './change-settings.ts';
import { compactMonth, DETAIL_BUDGET, monthsToCompact } from './compact.ts';
import type { Index } from './index-item.ts';
import { INTENTS } from './keys.ts';
import { loadForWriting, readIndex } from './load.ts';
import { type Intent, intentsItem, type Op } from './op.ts';
import { type Plan, plan } from './plan.ts';

export interface Writer {
  /**
   * Runs alone, after everything asked for before it, and after what an earlier worker left undone. Rejects with
   * `JournalError` when storage is silent for too long; the work still ends, and in its turn.
   */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Only within `alone`. Writes operations down, then carries them out. Resolves once they are written down: from then
   * on they survive anything. Rejects when that failed, and then nothing has changed.
   */
  write(ops: readonly Intent[]): Promise<void>;
  /**
   * Only within `alone`. Carries operations out without writing them down: for work that can be asked for again.
   */
  store(ops: readonly Op[]): Promise<Pick<Plan<Op>, 'left' | 'added'>>;
  /** Only within `alone`. Forgets what was waiting, after storage was emptied. */
  forget(): void;
}

/**
 * The only door through which the journal is written. One piece of work at a time; each operation is written down under
 * `intents` before the first chunk is touched, and taken off the list after the last. What a stopped worker left there is
 * carried out on the next start. Applying an operation twice changes nothing, so it does not matter where it stopped.
 */
export function openWriter(area: Area, clock: () => number): Writer {
  let last: Promise<unknown> = Promise.resolve();
  /** Written down and not yet carried out; undefined until read from storage. */
  let waiting: readonly Intent[] | undefined;

  async function recover(): Promise<readonly Intent[]> {
    if (waiting) return waiting;
    waiting = await changeItem(area, INTENTS, intentsItem, clock, ({ status, value }) => {
      if (status === 'newer') throw new JournalError('newer', 'a later version of Outward wrote here');
      return value;
    });
    if (waiting.length > 0) await tryToFinish(waiting);
    await tidy((await readIndex(area)).value, (await readSettings(area)).keepMonths);
    return waiting;
  }

  /** Carries out what is written down. A failure is not an error here: the list is still there for the next time. */
  async function tryToFinish(ops: readonly Intent[]): Promise<void> {
    try {
      const { left, index } = await makingRoom(() => store(ops));
      await area.set({ [INTENTS]: intentsItem.seal(left) });
      waiting = left;
      await tidy(index, null);
    } catch (error) {
      console.warn('journal: will be written later', error);
    }
  }

  async function store<T extends Op>(ops: readonly T[]): Promise<Plan<T>> {
    const planned = plan(await loadForWriting(area, ops), await readIndex(area), ops, clock());
    await area.set(planned.writes);
    return planned;
  }

  /** Compacts one month when it is time to: one at most, so that no single write pays for a long history. */
  async function tidy(index: Index, keep: number | null): Promise<void> {
    await compactOne(monthsToCompact(index, clock(), keep, DETAIL_BUDGET));
  }

  /** Compacts the first of the months of which any detail can go. False when there is none. */
  async function compactOne(months: readonly string[]): Promise<boolean> {
    for (const month of months) if (await compactMonth(area, month, clock())) return true;
    return false;
  }

  /** Does `work`; when storage is full, compacts the oldest month and tries again, until there is nothing to compact. */
  async function makingRoom<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isQuota(error)) throw error;
      const months = monthsToCompact((await readIndex(area)).value, clock(), null, 0);
      if (!(await compactOne(months))) throw new JournalError('quota', 'extension storage is full');
      return makingRoom(work);
    }
  }

  return {
    alone(work) {
      const done = last.then(recover).then(work);
      last = done.catch(() => undefined);
      return within(done);
    },
    async write(ops) {
      const all = [...(waiting ?? []), ...ops];
      await makingRoom(() => area.set({ [INTENTS]: intentsItem.seal(all) }));
      waiting = all;
      await tryToFinish(all);
    },
    store: (ops) => makingRoom(() => store(ops)),
    forget() {
      waiting = [];
    },
  };
}
