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
   * Runs `work` alone, after everything asked for before it and after what an earlier worker left undone. Rejects with
   * `JournalError` if storage does not answer in time; the work still ends, in its turn.
   */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Only within `alone`. Writes operations down, then carries them out. Resolves once they are written down, since they
   * survive from then on. Rejects if writing them down failed; then nothing has changed.
   */
  write(ops: readonly Intent[]): Promise<void>;
  /**
   * Only within `alone`. Carries operations out without writing them down, for work that can be repeated.
   */
  store(ops: readonly Op[]): Promise<Pick<Plan<Op>, 'left' | 'added'>>;
  /** Only within `alone`. Forgets the waiting operations, after storage was emptied. */
  forget(): void;
}

/**
 * The only way to write the journal. It does one piece of work at a time. Each operation is written down under
 * `intents` before the first chunk is touched, and removed after the last. The next start carries out what a stopped
 * worker left there. Operations are idempotent, so it does not matter where it stopped.
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

  /** Compacts one month if it is due; only one, so that no single write pays for a long history. */
  async function tidy(index: Index, keep: number | null): Promise<void> {
    await compactOne(monthsToCompact(index, clock(), keep, DETAIL_BUDGET));
  }

  /** Compacts the first month that has detail to drop. False if there is none. */
  async function compactOne(months: readonly string[]): Promise<boolean> {
    for (const month of months) if (await compactMonth(area, month, clock())) return true;
    return false;
  }

  /** Does `work`. If storage is full, compacts the oldest month and tries again, until there is nothing to compact. */
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
