import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON, send } from './sends.ts';

const clock = () => NOON;
const SKETCHES = { sketch: [0, 255, 7], opener: [1, 2], questions: [] };

describe('sketches of past sends', () => {
  it('are given back as they were, with whom and when', async () => {
    const values = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 128 });
    await fc.assert(
      fc.asyncProperty(values, values, values, async (sketch, opener, questions) => {
        const journal = openJournal(new MemoryArea(), clock);
        await journal.append(send('a', { companyKey: 'company0000' }), { sketch, opener, questions });
        const asked = questions.length > 0 ? { questions } : {};
        const who = { at: NOON, recipientKey: 'recipient00', companyKey: 'company0000' };
        expect(await journal.past()).toEqual([{ ...who, sketch, opener, ...asked }]);
      }),
      { numRuns: 30 },
    );
  });

  it('take two sends to unknown recipients for two recipients', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await journal.append(send('a', { recipientKey: null }), SKETCHES);
    await journal.append(send('b', { recipientKey: null }), SKETCHES);
    expect(new Set((await journal.past()).map(({ recipientKey }) => recipientKey)).size).toBe(2);
  });

  it('go when the send is undone or deleted', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    for (const name of ['a', 'b', 'c']) await journal.append(send(name), SKETCHES);
    await journal.settle(send('a').id, 'undone');
    await journal.remove(send('b').id);
    expect(await journal.past()).toHaveLength(1);
  });

  it('are kept of the last two hundred, and told newest first', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    for (let i = 0; i < 205; i += 1) await journal.append(send(`${i}s`, { at: NOON + i }), SKETCHES);
    const past = await journal.past();
    expect([past.length, past[0]?.at, past.at(-1)?.at]).toEqual([200, NOON + 204, NOON + 5]);
  });
});
