/** A cache with two generations: entries used in the current or the last one stay, the rest are dropped together. */
export interface Cache<V> {
  get(key: string, make: () => V): V;
}

/**
 * Generations keep everything in use. A first-in-first-out cache would drop the unchanged sentences of a long draft.
 * @param size entries per generation
 */
export function createCache<V>(size: number): Cache<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return {
    get(key, make) {
      const kept = young.get(key);
      if (kept !== undefined) return kept;
      const value = old.get(key) ?? make();
      if (young.size >= size) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
      return value;
    },
  };
}
