import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLANCE_KEYS, glanceItem, glanceOf } from '../../src/journal/glance-item.ts';
import { indexItem } from '../../src/journal/index-item.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { tidings } from '../../src/progress/tidings.ts';
import { MemoryArea } from './memory-area.ts';
import { anySend, NOON, send } from './sends.ts';
import { asFile } from './years.ts';

const DAY = 86_400_000;
const TODAY = '2026-03-10';
const clock = () => NOON;
const REMOTE = new MemoryArea();

const seen = async (area: MemoryArea, today = TODAY) => glanceOf(await area.get([...GLANCE_KEYS]), today);
const renew = (journal: Journal) => journal.renewGlance(REMOTE, tidings);

/** Everything that changes what the journal holds. */
const WAYS: Record<string, (journal: Journal) => Promise<unknown>> = {
  append: (journal) => journal.append(send('new')),
  settle: (journal) => journal.settle(send('one').id, 'undone'),
  outcome: (journal) => journal.setOutcome(send('one').id, 'positive'),
  replied: (journal) => journal.setReplied(send('one').id, NOON),
  kind: (journal) => journal.correct(send('one').id, { kind: 'reply' }),
  remove: (journal) => journal.remove(send('one').id),
  import: (journal) => journal.importAll(asFile([send('new')], { values: DEFAULTS, changed: {} })),
  erase: (journal) => journal.eraseAll(new MemoryArea()),
};

describe('a glance', () => {
  it('is seen as long as the journal is the same, by a later day too, and not before the day it was made', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    await journal.append(send('one'));
    const made = await renew(journal);
    expect(await seen(area)).toEqual(made);
    expect(await seen(area, '2026-03-11')).toEqual(made);
    expect(await seen(area, '2026-03-09')).toBeNull();
  });

  it.each(Object.keys(WAYS))('is no longer seen after %s, whatever the clock says', async (way) => {
    const area = new MemoryArea();
    let now = NOON;
    const journal = openJournal(area, () => now);
    await journal.append(send('one'));
    await renew(journal);
    now -= DAY;
    await WAYS[way]?.(journal);
    expect(await seen(area)).toBeNull();
  });

  it('is not seen while something is written down and not carried out, at whatever step the background was stopped', async () => {
    const whole = new MemoryArea();
    await openJournal(whole, clock).append(send('one'));
    await renew(openJournal(whole, clock));
    const before = await seen(whole);
    expect(before).not.toBeNull();
    for (let step = 0; ; step += 1) {
      const area = new MemoryArea(whole.cells);
      area.stopAfter = step;
      const append = openJournal(area, clock)
        .append(send('new'))
        .then(() => 'whole');
      await Promise.race([append, area.stopped]);
      const left = new MemoryArea(area.cells);
      const glance = await seen(left);
      const ids = (await openJournal(left, clock).today()).map(({ id }) => id);
      if (glance) expect(glance.sends.map(({ id }) => id)).toEqual(ids);
      if (glance) expect(glance).toEqual(before);
      if (step > 40) break;
    }
  });

  it('holds of the sends what is shown, and no key of anyone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anySend, { maxLength: 20, selector: ({ id }) => id }), async (sends) => {
        const area = new MemoryArea();
        const journal = openJournal(area, clock);
        await journal.importAll(asFile(sends, { values: DEFAULTS, changed: {} }));
        const glance = await renew(journal);
        const text = JSON.stringify(glance.sends);
        expect(text).not.toMatch(/draftKey|threadKey|recipientKey|companyKey/);
        const wanted = sends.filter(({ id }) => glance.sends.some((shown) => shown.id === id));
        expect(wanted).toHaveLength(glance.sends.length);
        expect(glanceItem.open(glanceItem.seal(glance)).status).toBe('current');
      }),
      { numRuns: 30 },
    );
  });

  it('leaves that of a later version alone, writes over a damaged one, and is answered where it cannot be stored', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    await journal.append(send('one'));
    await area.set({ glance: { v: 99, d: 'later' } });
    await renew(journal);
    expect(area.peek('glance')).toEqual({ v: 99, d: 'later' });
    await area.set({ glance: 'torn' });
    await renew(journal);
    expect(await seen(area)).not.toBeNull();
    expect(area.keys('corrupt:')).toEqual([]);
    await area.remove('glance');
    area.before = (call) => {
      if (call === 'set') throw new Error('QUOTA_BYTES quota exceeded');
    };
    expect((await renew(journal)).sends).toHaveLength(1);
  });
});

describe('the index', () => {
  it('of its first version was last changed at no known time', () => {
    const d = { months: {}, compacted: '2025-01' };
    expect(indexItem.open({ v: 1, d })).toEqual({ status: 'current', value: { ...d, changed: 0 } });
  });
});
