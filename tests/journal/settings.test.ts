import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSettings, mergePlaybooks, readSettings } from '../../src/journal/change-settings.ts';
import { SETTINGS } from '../../src/journal/keys.ts';
import { DEFAULTS, FIELDS, type Playbook, playbookItem, settingsOf } from '../../src/journal/settings.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON } from './sends.ts';

const clock = () => NOON;

/** Playbooks in which a stamp goes with one value, as stamps do in life; ties between different values happen too. */
const playbook: fc.Arbitrary<Playbook> = fc
  .record({
    values: fc.record({
      name: fc.constantFrom('', 'Theo', 'Ana'),
      drawOnLinkedIn: fc.boolean(),
      products: fc.array(fc.constantFrom('Pellucid', 'Borealis'), { maxLength: 2 }),
      floor: fc.option(fc.integer({ min: 0, max: 100 })),
    }),
    changed: fc.dictionary(fc.constantFrom(...FIELDS), fc.nat(3), { noNullPrototype: true }),
  })
  .map(({ values, changed }) => ({ values: { ...DEFAULTS, ...values }, changed }));

describe('settings', () => {
  it('are the defaults at first: nothing drawn in LinkedIn, no pause, no sync', async () => {
    const settings = await readSettings(new MemoryArea());
    expect(settings).toEqual(DEFAULTS);
    expect(settings).toMatchObject({ drawOnLinkedIn: false, floor: null, sync: false, ownFocus: null });
  });

  it('change field by field', async () => {
    const area = new MemoryArea();
    await changeSettings(area, clock, { name: 'Theo', products: ['Pellucid'] });
    expect(await changeSettings(area, clock, { floor: 60 })).toMatchObject({ name: 'Theo', floor: 60 });
    expect(settingsOf(area.peek(SETTINGS))).toMatchObject({ name: 'Theo', products: ['Pellucid'], floor: 60 });
  });

  it('refuse what does not fit and stay as they were', async () => {
    const area = new MemoryArea();
    await changeSettings(area, clock, { name: 'Theo' });
    await expect(changeSettings(area, clock, { floor: 101 })).rejects.toMatchObject({ reason: 'corrupt' });
    await expect(changeSettings(area, clock, { name: 'x'.repeat(301) })).rejects.toMatchObject({ reason: 'corrupt' });
    expect(await readSettings(area)).toEqual({ ...DEFAULTS, name: 'Theo' });
  });

  it('of version 1 gain what it did not have, and keep the rest', async () => {
    const { theirWords: _1, watched: _2, loved: _3, selfCheck: _4, ...first } = DEFAULTS;
    const stored = { v: 1, d: { values: { ...first, name: 'Theo', floor: 55 }, changed: { name: NOON, floor: NOON } } };
    const area = new MemoryArea([[SETTINGS, JSON.stringify(stored)]]);
    expect(await readSettings(area)).toEqual({ ...DEFAULTS, name: 'Theo', floor: 55 });
    await changeSettings(area, clock, { selfCheck: true });
    expect(area.peek(SETTINGS)).toMatchObject({ v: 4, d: { values: { name: 'Theo', floor: 55, selfCheck: true } } });
  });

  it('of version 2 have never been looked back with, and keep the day of a week once they have', async () => {
    const { lookedBack: _, ...second } = { ...DEFAULTS, plans: { tone: 'If I press, then I ask.' } };
    const area = new MemoryArea([
      [SETTINGS, JSON.stringify({ v: 2, d: { values: second, changed: { plans: NOON } } })],
    ]);
    expect(await readSettings(area)).toEqual({ ...second, lookedBack: null });
    await changeSettings(area, clock, { lookedBack: '2026-03-09' });
    expect(area.peek(SETTINGS)).toMatchObject({ v: 4, d: { values: { ...second, lookedBack: '2026-03-09' } } });
    await expect(changeSettings(area, clock, { lookedBack: '2026-02-30' })).rejects.toMatchObject({
      reason: 'corrupt',
    });
  });

  it('of version 3 have kept no rule that was called wrong, and keep those that were kept since', async () => {
    const { rulesKept: _, ...third } = { ...DEFAULTS, lookedBack: '2026-03-09' };
    const area = new MemoryArea([[SETTINGS, JSON.stringify({ v: 3, d: { values: third, changed: {} } })]]);
    expect(await readSettings(area)).toEqual({ ...third, rulesKept: {} });
    const rulesKept = { buzzword: { wrong: 8, spoke: 24 } };
    await changeSettings(area, clock, { rulesKept });
    expect(area.peek(SETTINGS)).toMatchObject({ v: 4, d: { values: { ...third, rulesKept } } });
    const none = { buzzword: { wrong: -1, spoke: 24 } };
    await expect(changeSettings(area, clock, { rulesKept: none })).rejects.toMatchObject({ reason: 'corrupt' });
  });

  it('of a later version are left alone', async () => {
    const area = new MemoryArea([[SETTINGS, '{"v":5,"d":{}}']]);
    await expect(changeSettings(area, clock, { name: 'Theo' })).rejects.toMatchObject({ reason: 'newer' });
    expect(await readSettings(area)).toEqual(DEFAULTS);
    expect(area.peek(SETTINGS)).toEqual({ v: 5, d: {} });
  });

  it('of the first version keep what they had and get the defaults of what came since', async () => {
    const { marks: _, pill: __, ...values } = { ...DEFAULTS, name: 'Theo' };
    const area = new MemoryArea([[SETTINGS, JSON.stringify({ v: 1, d: { values, changed: { name: NOON } } })]]);
    expect(playbookItem.open(area.peek(SETTINGS))).toEqual({
      status: 'current',
      value: { values: { ...DEFAULTS, name: 'Theo' }, changed: { name: NOON } },
    });
  });

  it('hold a place for the pill on each site, and refuse what is no place', async () => {
    const area = new MemoryArea();
    const pill = { gmail: { at: { x: -80, y: 12 }, dot: true } };
    expect(await changeSettings(area, clock, { pill })).toMatchObject({ pill });
    const nowhere = { gmail: { at: { x: Number.NaN, y: 0 }, dot: false } };
    await expect(changeSettings(area, clock, { pill: nowhere })).rejects.toMatchObject({ reason: 'corrupt' });
  });

  it('that are damaged are set aside at the next change', async () => {
    const area = new MemoryArea([[SETTINGS, '{"v":1,"d":{"values":1}}']]);
    await changeSettings(area, clock, { name: 'Theo' });
    expect(area.peek(`corrupt:settings:${NOON}`)).toEqual({ v: 1, d: { values: 1 } });
    expect((await readSettings(area)).name).toBe('Theo');
  });
});

describe('merging settings', () => {
  it('takes the later change of each field', async () => {
    const [here, there] = [new MemoryArea(), new MemoryArea()];
    await changeSettings(here, () => NOON, { name: 'Theo', company: 'Harbourline' });
    await changeSettings(there, () => NOON + 1, { name: 'Ana' });
    const [a, b] = [here, there].map((area) => playbookItem.open(area.peek(SETTINGS)).value);
    if (a && b) expect(mergePlaybooks(a, b).values).toMatchObject({ name: 'Ana', company: 'Harbourline' });
    expect.assertions(1);
  });

  it('gives the same whichever way round, in whatever groups, however often', () => {
    fc.assert(
      fc.property(playbook, playbook, playbook, (a, b, c) => {
        expect(mergePlaybooks(a, b)).toEqual(mergePlaybooks(b, a));
        expect(mergePlaybooks(mergePlaybooks(a, b), c)).toEqual(mergePlaybooks(a, mergePlaybooks(b, c)));
        expect(mergePlaybooks(a, a)).toEqual(a);
        expect(mergePlaybooks(mergePlaybooks(a, b), b)).toEqual(mergePlaybooks(a, b));
      }),
    );
  });
});
