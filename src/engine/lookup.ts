/** What a table holds under a key; undefined too for a word such as "constructor", which every object knows. */
export function lookup<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
