/**
 * Every lookup in a page nobody here controls is an ordered list of named ways to find the thing. A count per rung
 * shows which way still works; it holds names of rungs and numbers, nothing of the page.
 */

export interface Rung<T> {
  readonly name: string;
  /** Returns undefined, null, an empty string or an empty list if nothing is found. Throwing means the same. */
  find(from: Element): T | null | undefined;
}

export interface Ladder<T> {
  /** Site and thing: `gmail.body`. */
  readonly name: string;
  readonly rungs: readonly Rung<T>[];
}

/** How often each rung was the one that matched, keyed `ladder/rung`; `ladder/none` where none did. */
export type RungCounts = Readonly<Record<string, number>>;

export interface Health {
  note(ladder: string, rung: string): void;
  counts(): RungCounts;
}

export function createHealth(): Health {
  const seen = new Map<string, number>();
  return {
    note(ladder, rung) {
      const key = `${ladder}/${rung}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    },
    counts: () => Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Counts only finds, for lookups that usually find nothing. */
export function onlyFinds(health: Health): Health {
  return {
    ...health,
    note(ladder, rung) {
      if (rung !== NONE) health.note(ladder, rung);
    },
  };
}

const NONE = 'none';

/** The first thing found, from the top rung down, counted in `health`. */
export function climb<T>(ladder: Ladder<T>, from: Element, health: Health): T | undefined {
  for (const rung of ladder.rungs) {
    const found = attempt(rung, from);
    if (found === undefined) continue;
    health.note(ladder.name, rung.name);
    return found;
  }
  health.note(ladder.name, NONE);
  return undefined;
}

/** Tries a rung. A selector that an older browser does not know fails its rung only, not the ladder. */
function attempt<T>(rung: Rung<T>, from: Element): T | undefined {
  try {
    const found = rung.find(from);
    if (found === null || found === undefined || found === '') return undefined;
    return Array.isArray(found) && found.length === 0 ? undefined : found;
  } catch {
    return undefined;
  }
}

/** A rung that finds the first matching element below. */
export function within(name: string, selector: string): Rung<Element> {
  return { name, find: (from) => from.querySelector(selector) };
}

/** A rung that finds the nearest matching ancestor, or the element itself. */
export function around(name: string, selector: string): Rung<Element> {
  return { name, find: (from) => from.closest(selector) };
}
