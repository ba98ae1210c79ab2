import { describe, expect, it } from 'vitest';
import { countDispute, mergeDisputes, readDisputes } from '../../src/journal/disputes.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON } from './sends.ts';

describe('disputed rules', () => {
  it('are counted, many at once too', async () => {
    const area = new MemoryArea();
    const { dispute } = openJournal(area, () => NOON);
    await Promise.all(['buzzword', 'no-ask', 'buzzword'].map((rule) => dispute(rule, false)));
    expect(await readDisputes(area)).toEqual({ buzzword: 2, 'no-ask': 1 });
  });

  it('are counted back when it is taken back, and never below none', async () => {
    const area = new MemoryArea([['disputes', '{"v":1,"d":{"buzzword":2}}']]);
    const { dispute } = openJournal(area, () => NOON);
    await Promise.all(['buzzword', 'no-ask'].map((rule) => dispute(rule, true)));
    expect(await readDisputes(area)).toEqual({ buzzword: 1 });
    await dispute('buzzword', true);
    expect(await readDisputes(area)).toEqual({});
  });

  it('of a later version are left alone, damaged ones set aside', async () => {
    const newer = new MemoryArea([['disputes', '{"v":2,"d":1}']]);
    await countDispute(newer, 'buzzword', false);
    expect(newer.peek('disputes')).toEqual({ v: 2, d: 1 });
    const damaged = new MemoryArea([['disputes', '7']]);
    await countDispute(damaged, 'buzzword', false);
    expect(await readDisputes(damaged)).toEqual({ buzzword: 1 });
    expect(damaged.peek(damaged.keys('corrupt:disputes:')[0] ?? '')).toBe(7);
  });

  it.each(['', 'No Rule', 'no-question '])(
    'take none of "%s", which is no rule’s id, and lose none by it',
    async (rule) => {
      const area = new MemoryArea([['disputes', '{"v":1,"d":{"buzzword":2}}']]);
      const { dispute } = openJournal(area, () => NOON);
      await expect(dispute(rule, false)).rejects.toMatchObject({ reason: 'corrupt' });
      await dispute('buzzword', false);
      expect(await readDisputes(area)).toEqual({ buzzword: 3 });
    },
  );

  it('do not come back when everything is erased while one is counted', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, () => NOON);
    let store: () => void = () => {};
    area.before = (call) => (call === 'set' ? new Promise<void>((done) => (store = done)) : undefined);
    const both = [journal.dispute('buzzword', false), journal.eraseAll(new MemoryArea())];
    await new Promise((done) => setImmediate(done));
    store();
    await Promise.all(both);
    expect([...area.cells]).toEqual([]);
  });

  it('are merged without doubling', async () => {
    const area = new MemoryArea([['disputes', '{"v":1,"d":{"buzzword":2}}']]);
    for (let i = 0; i < 2; i += 1) await mergeDisputes(area, { buzzword: 1, 'no-ask': 3 });
    expect(await readDisputes(area)).toEqual({ buzzword: 2, 'no-ask': 3 });
  });
});
