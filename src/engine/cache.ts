/** A cache with two generations: what was asked for in the current or the last generation stays, the rest is dropped at once. */
export interface Cache<V> {
  get(key: string, make: () => V): V;
}

/**
 * First-in-first-out would push out the settled sentences of a long draft; two generations keep all that is in use.
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
