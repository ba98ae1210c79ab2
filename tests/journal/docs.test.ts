import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as keys from '../../src/journal/keys.ts';
import { toFlat } from '../../src/journal/table.ts';
import { send } from './sends.ts';

const page = readFileSync('docs/data.md', 'utf8');

describe('docs/data.md', () => {
  const constants = Object.values(keys).filter((key) => typeof key === 'string');

  it.each(constants)('explains the storage key %s', (key) => {
    expect(page).toContain(`\`${key}\``);
  });

  it.each(Object.keys(toFlat(send('a'))))('explains the column %s', (column) => {
    expect(page).toContain(`\`${column}\``);
  });

  it('uses no column in its queries that there is not', () => {
    const queries = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, sql]) => sql ?? '').join('\n');
    const known = new Set([...Object.keys(toFlat(send('a'))), 'rule', 'count']);
    const read = [...queries.matchAll(/\$\.(\w+)|(?:avg|unnest|count)\((\w+)\)|(?:WHERE|AND) (\w+) [=<>]/g)];
    const used = read.map(([, path, argument, compared]) => path ?? argument ?? compared ?? '');
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});
