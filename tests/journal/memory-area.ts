import type { Area } from '../../src/journal/area.ts';

/** A storage area in memory that can be stopped, can refuse, can stay silent and counts what is asked of it. */
export class MemoryArea implements Area {
  /** What is stored, as JSON, as in a browser. */
  readonly cells = new Map<string, string>();
  readonly calls: string[] = [];
  /** After this many steps nothing happens any more and no call comes back: the worker was stopped. */
  stopAfter = Number.POSITIVE_INFINITY;
  steps = 0;
  /** Characters that fit. */
  quota = Number.POSITIVE_INFINITY;
  /** Called before each call; throw to refuse it, return a promise to delay it. */
  before: (call: string) => unknown = () => undefined;
  /** Resolves when the worker was stopped. */
  readonly stopped: Promise<void>;
  #stop: () => void = () => undefined;

  constructor(cells: Iterable<readonly [string, string]> = []) {
    this.cells = new Map(cells);
    this.stopped = new Promise((resolve) => {
      this.#stop = resolve;
    });
  }

  async get(keys?: null | string | string[] | Record<string, unknown>): Promise<Record<string, unknown>> {
    await this.#called('get');
    await this.#step();
    const wanted = keys === null || keys === undefined ? [...this.cells.keys()] : list(keys);
    const found = wanted.flatMap((key) => {
      const cell = this.cells.get(key);
      return cell === undefined ? [] : [[key, JSON.parse(cell)] as const];
    });
    return Object.fromEntries(found);
  }

  /** Key by key: harsher than browsers, which store one call in one transaction. */
  async set(items: Record<string, unknown>): Promise<void> {
    await this.#called('set');
    const cells = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const);
    const after = new Map([...this.cells, ...cells]);
    if (size(after) > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, cell] of cells) {
      await this.#step();
      this.cells.set(key, cell);
    }
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.#called('remove');
    for (const key of list(keys)) {
      await this.#step();
      this.cells.delete(key);
    }
  }

  async clear(): Promise<void> {
    await this.#called('clear');
    await this.#step();
    this.cells.clear();
  }

  /** The parsed value of a key. */
  peek(key: string): unknown {
    const cell = this.cells.get(key);
    return cell === undefined ? undefined : JSON.parse(cell);
  }

  keys(prefix = ''): string[] {
    return [...this.cells.keys()].filter((key) => key.startsWith(prefix));
  }

  get size(): number {
    return size(this.cells);
  }

  async #called(call: string): Promise<void> {
    this.calls.push(call);
    await this.before(call);
  }

  async #step(): Promise<void> {
    if (this.steps >= this.stopAfter) {
      this.#stop();
      await new Promise(() => undefined);
    }
    this.steps += 1;
  }
}

function list(keys: string | string[] | Record<string, unknown>): string[] {
  if (typeof keys === 'string') return [keys];
  return Array.isArray(keys) ? keys : Object.keys(keys);
}

function size(cells: ReadonlyMap<string, string>): number {
  return [...cells].reduce((all, [key, cell]) => all + key.length + cell.length, 0);
}
