import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_VERSION, type ExportFile, partsOf, readFile } from '../../src/journal/export-file.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { MemoryArea } from './memory-area.ts';
import { anySend, NOON, send } from './sends.ts';

/** A file as the first version wrote it: settings without what came later, no disputes or drills, no time of a reply. */
const FIRST = {
  format: 'outward',
  version: 1,
  exported: NOON,
  settings: {
    values: {
      name: 'Theo',
      company: 'Brightwell',
      products: [],
      aliases: [],
      addresses: ['theo@brightwell.example'],
      rulesOff: ['buzzword'],
      sites: { gmail: true, linkedin: false },
      drawOnLinkedIn: false,
      floor: 60,
      ownFocus: null,
      plans: {},
      sync: false,
      keepMonths: 24,
    },
    changed: { name: NOON, rulesOff: NOON },
  },
  aside: {},
  sums: [],
  sends: [send('one')],
};

const MEMORY = { due: NOON + 1, at: NOON, stability: 2.3, difficulty: 5, times: 1, lapses: 0 };

const file = (sends: ExportFile['sends']): ExportFile => ({
  ...{ format: 'outward', version: EXPORT_VERSION, exported: NOON, settings: { values: DEFAULTS, changed: {} } },
  ...{
    aside: { 'corrupt:log:2026-03-10:1': 'torn' },
    disputes: { buzzword: 2 },
    drills: { buzzword: MEMORY },
    sums: [],
    sends,
  },
});

describe('a complete export', () => {
  it('of the first version is read as one of today, and imports', async () => {
    const read = readFile(JSON.stringify(FIRST));
    expect(read).toEqual({
      ...{ ...FIRST, version: EXPORT_VERSION, disputes: {}, drills: {} },
      settings: { ...FIRST.settings, values: { ...DEFAULTS, ...FIRST.settings.values } },
    });
    const area = new MemoryArea();
    expect(await openJournal(area, () => NOON).importAll(JSON.stringify(FIRST))).toMatchObject({ ok: true, added: 1 });
    expect(area.peek('settings')).toMatchObject({ d: { values: { name: 'Theo', rulesOff: ['buzzword'] } } });
  });

  it.each([
    ['that is none', []],
    ['without settings', { ...FIRST, settings: null }],
    ['with settings of another kind', { ...FIRST, settings: { values: [1] } }],
  ])('of the first version %s is refused', (_, damaged) => {
    expect(readFile(JSON.stringify(damaged))).toMatchObject({ ok: false });
  });

  it('of the next version is refused as such, whatever is in it', () => {
    const next = { format: 'outward', version: EXPORT_VERSION + 1, more: true };
    expect(readFile(JSON.stringify(next))).toEqual({ ok: false, reason: 'newer', where: '' });
  });

  it('has a new version whenever what it may hold changes: raise it and append a migration with this list', () => {
    expect(EXPORT_VERSION).toBe(6);
    expect(Object.keys(DEFAULTS).sort()).toEqual([
      ...[
        'addresses',
        'aliases',
        'company',
        'drawOnLinkedIn',
        'floor',
        'keepMonths',
        'lookedBack',
        'loved',
        'marks',
        'name',
      ],
      ...['ownFocus', 'pill', 'plans', 'products', 'rulesKept', 'rulesOff', 'rulesOn', 'selfCheck', 'sites', 'sync'],
      ...['theirWords', 'watched'],
    ]);
  });
});

describe('the parts of a file', () => {
  it('import to the same as the whole, each short enough, in any order and twice', async () => {
    const sends = fc.uniqueArray(anySend, { maxLength: 12, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(sends, fc.integer({ min: 1, max: 4000 }), async (all, most) => {
        const whole = file(all);
        const parts = partsOf(whole, most);
        const areas = [new MemoryArea(), new MemoryArea()] as const;
        // One journal takes all parts, as one worker does: what is out of its time goes when a journal is opened.
        const [one, many] = [openJournal(areas[0], () => NOON), openJournal(areas[1], () => NOON)];
        await one.importAll(JSON.stringify(whole));
        for (const part of [...parts.toReversed(), ...parts]) {
          await many.importAll(JSON.stringify(part));
          const lengths = part.sends.map((of) => JSON.stringify(of).length);
          expect(lengths.length === 1 || lengths.reduce((sum, length) => sum + length, 0) <= most).toBe(true);
        }
        expect(parts.flatMap((part) => part.sends)).toEqual(all);
        for (const month of await one.months()) expect(await many.month(month)).toEqual(await one.month(month));
        for (const key of ['disputes', 'drills']) expect(areas[1].peek(key)).toEqual(areas[0].peek(key));
      }),
      { numRuns: 40 },
    );
  });

  it('is one of an empty file', () => {
    expect(partsOf(file([]), 10)).toEqual([file([])]);
  });
});
