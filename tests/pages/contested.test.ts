import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { readContested } from '../../src/pages/contested.ts';
import { runs } from '../../src/pages/runs.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';
import { times } from '../progress/history.ts';

const clock = () => NOON;

/** A history of `sent` messages with the rule and `mended` without what they first had, and so often called wrong. */
async function used(wrong: number, sent: number, mended: number): Promise<MemoryArea> {
  const area = new MemoryArea();
  const journal = openJournal(area, clock);
  const early = { skills: {}, rules: ['buzzword'], credits: [] };
  for (const [i, over] of [
    ...times(sent, { rules: { buzzword: 1 } }),
    ...times(mended, { rules: {}, early }),
    { rules: { buzzword: 1 }, site: 'practice' as const },
    { rules: {}, early, kind: 'other' as const },
  ].entries()) {
    await journal.append(send(`${i}b`, { at: NOON - 40 * i * 3_600_000, ...over }));
  }
  for (let i = 0; i < wrong; i += 1) await journal.dispute('buzzword', false);
  area.calls.length = 0;
  return area;
}

describe('rules that were often called wrong', () => {
  it('are told with in how many messages they spoke, over all months', async () => {
    const area = await used(8, 16, 8);
    expect(await readContested(area, clock, {})).toEqual([{ rule: 'buzzword', wrong: 8, spoke: 24 }]);
  });

  it('are none while they were mostly heeded', async () => {
    expect(await readContested(await used(8, 10, 30), clock, {})).toEqual([]);
  });

  it('are none, and cost one call, once the rep said to keep them', async () => {
    const area = await used(8, 16, 8);
    expect(await readContested(area, clock, { buzzword: { wrong: 8, spoke: 24 } })).toEqual([]);
    expect(area.calls).toEqual(['get']);
  });

  it('cost one call where nothing was called wrong seven times, and no single send where the sums say enough', async () => {
    const few = await used(6, 10, 6);
    expect(await readContested(few, clock, {})).toEqual([]);
    expect(few.calls).toEqual(['get']);
    const sums = await used(8, 30, 0);
    expect(await readContested(sums, clock, {})).toEqual([]);
    // Disputes, the index twice, and the sums of all months.
    expect(sums.calls).toEqual(times(4, 'get'));
  });
});

it('reads one month after the other, so that the page is at hand meanwhile', async () => {
  const area = await used(8, 16, 8);
  let most = 0;
  let under = 0;
  area.before = async () => {
    most = Math.max(most, ++under);
    await new Promise((done) => setImmediate(done));
    under -= 1;
  };
  await readContested(area, clock, {});
  const months = area.calls.length - 4;
  expect(months).toBeGreaterThan(1);
  // The daily sums and the list of months are asked for together.
  expect(most).toBe(2);
});

describe('a rule runs', () => {
  it.each([
    [null, {}, true],
    [null, { rulesOff: ['a'] }, false],
    ['too rare', {}, false],
    ['too rare', { rulesOn: ['a'] }, true],
    ['too rare', { rulesOn: ['a'], rulesOff: ['a'] }, false],
  ] as const)('quiet for %s with %o: %s', (quiet, settings, is) => {
    expect(runs({ id: 'a', quiet }, { rulesOff: [], rulesOn: [], ...settings })).toBe(is);
  });
});
