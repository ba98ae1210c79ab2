import { describe, expect, it } from 'vitest';
import { changeFocus, readFocus } from '../../src/journal/focus-item.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON } from './sends.ts';

const clock = () => NOON;
const FOCUS = { skill: 'relevance', since: NOON } as const;

describe('the focus skill in storage', () => {
  it('is nothing at first, then what was chosen', async () => {
    const area = new MemoryArea();
    expect(await readFocus(area)).toBeNull();
    expect(await changeFocus(area, clock, async (held) => held ?? FOCUS)).toEqual(FOCUS);
    expect(await readFocus(area)).toEqual(FOCUS);
  });

  it('is not written again while it stays the same', async () => {
    const area = new MemoryArea();
    await changeFocus(area, clock, async () => FOCUS);
    area.calls.length = 0;
    await changeFocus(area, clock, async (held) => held ?? FOCUS);
    expect(area.calls).toEqual(['get']);
  });

  it('of a later version is left alone, a damaged one set aside', async () => {
    const newer = new MemoryArea([['focus', '{"v":2,"d":1}']]);
    await changeFocus(newer, clock, async () => FOCUS);
    expect(newer.peek('focus')).toEqual({ v: 2, d: 1 });
    const damaged = new MemoryArea([['focus', '{"v":1,"d":{"skill":"juggling","since":1}}']]);
    await changeFocus(damaged, clock, async () => FOCUS);
    expect(await readFocus(damaged)).toEqual(FOCUS);
    expect(damaged.peek(`corrupt:focus:${NOON}`)).toBeDefined();
  });
});
