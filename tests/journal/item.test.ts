import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defineItem } from '../../src/journal/item.ts';

const item = defineItem<{ name: string; tags: string[] }>({
  version: 3,
  fallback: () => ({ name: '', tags: [] }),
  schema: v.object({ name: v.string(), tags: v.array(v.string()) }),
  migrations: [
    (old) => ({ name: v.parse(v.string(), old) }),
    (old) => ({ ...v.parse(v.object({ name: v.string() }), old), tags: [] }),
  ],
});

describe('defineItem', () => {
  it('gives the default when nothing is stored', () => {
    expect(item.open(undefined)).toEqual({ status: 'missing', value: { name: '', tags: [] } });
  });

  it('reads what it sealed', () => {
    const value = { name: 'Ada', tags: ['x'] };
    expect(item.open(item.seal(value))).toEqual({ status: 'current', value });
  });

  it.each([
    [1, 'Ada'],
    [2, { name: 'Ada' }],
    [3, { name: 'Ada', tags: [] }],
  ])('raises version %i to the current one', (version, stored) => {
    expect(item.open({ v: version, d: stored })).toEqual({ status: 'current', value: { name: 'Ada', tags: [] } });
  });

  it('says when a later version wrote the value', () => {
    expect(item.open({ v: 4, d: { anything: true } }).status).toBe('newer');
  });

  it.each([[null], ['text'], [{ v: 0, d: 1 }], [{ v: 1.5, d: 'Ada' }], [{ v: 2, d: 7 }], [{ v: 3, d: { name: 1 } }]])(
    'says that %j is corrupt',
    (raw) => {
      expect(item.open(raw)).toEqual({ status: 'corrupt', value: { name: '', tags: [] } });
    },
  );

  it('refuses a gap in the migrations', () => {
    const spec = { version: 2, fallback: () => '', schema: v.string(), migrations: [] };
    expect(() => defineItem(spec)).toThrow('one migration per version');
  });
});
