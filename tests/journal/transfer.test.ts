import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSettings, readSettings } from '../../src/journal/change-settings.ts';
import { compactMonth } from '../../src/journal/compact.ts';
import { exportCsv, exportJson, exportNdjson } from '../../src/journal/export.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { openReader } from '../../src/journal/reader.ts';
import type { SendRecord } from '../../src/journal/types.ts';
import { filled, whole } from './filled.ts';
import { MemoryArea } from './memory-area.ts';
import { anySend, NOON, send } from './sends.ts';

const clock = () => NOON;

const contents = (area: MemoryArea) => new Map([...area.cells].sort());

/** What an installation shows: every record and every day. */
async function shown(area: MemoryArea): Promise<unknown> {
  const journal = openReader(area, clock);
  const months = await journal.months();
  return {
    sends: await Promise.all(months.map((month) => journal.month(month))),
    days: await journal.days('2000-01-01', '2100-01-01'),
    settings: await readSettings(area),
  };
}

/** Every record there is. */
async function records(area: MemoryArea): Promise<readonly SendRecord[]> {
  const journal = openReader(area, clock);
  return (await Promise.all((await journal.months()).map(journal.month))).flat();
}

const lastChange = ({ changed, at }: SendRecord) => changed ?? at;

describe('a complete export', () => {
  it('makes an empty installation show the same, and changes nothing when imported again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anySend, { selector: ({ id }) => id, maxLength: 15 }), async (sends) => {
        const area = await filled(...sends);
        await changeSettings(area, clock, { name: 'Theo', floor: 60 });
        const file = await whole(exportJson(area, clock));
        const other = new MemoryArea();
        const journal = openJournal(other, clock);
        expect(await journal.importAll(file)).toEqual({
          ok: true,
          added: sends.length,
          left: 0,
          into: expect.any(String),
        });
        expect(await shown(other)).toEqual(await shown(area));
        expect(await journal.importAll(file)).toEqual({ ok: true, added: 0, left: 0, into: expect.any(String) });
        expect(await shown(other)).toEqual(await shown(area));
      }),
      { numRuns: 40 },
    );
  });

  it('imported over damaged settings, sets these aside first', async () => {
    const area = await filled();
    await changeSettings(area, clock, { name: 'Theo' });
    const file = await whole(exportJson(area, clock));
    const damaged = new MemoryArea([['settings', '"torn"']]);
    const journal = openJournal(damaged, clock);
    await journal.importAll(file);
    expect((await readSettings(damaged)).name).toBe('Theo');
    expect([...contents(damaged)].filter(([key]) => key.startsWith('corrupt:settings:'))).toEqual([
      [expect.any(String), '"torn"'],
    ]);
    expect(await journal.problems()).toEqual([{ kind: 'corrupt', key: 'settings', at: NOON, sends: 0 }]);
  });

  it('holds no salt, not even a damaged one', async () => {
    const damaged = new MemoryArea([['salt', '{"v":1,"d":"halfasalt"}']]);
    await openJournal(damaged, clock).hash('dana@northwind.example');
    expect(await openReader(damaged, clock).problems()).toMatchObject([{ kind: 'corrupt', key: 'salt' }]);
    expect(await whole(exportJson(damaged, clock))).not.toContain('halfasalt');
  });

  it('holds no salt', async () => {
    const area = await filled(send('a'));
    await openJournal(area, clock).hash('dana@northwind.example');
    const { d: salt } = area.peek('salt') as { d: string };
    expect(await whole(exportJson(area, clock))).not.toContain(salt);
  });

  it('carries the sums of compacted days, once', async () => {
    const area = await filled(send('a', { at: Date.parse('2025-11-05') }), send('b'));
    await compactMonth(area, '2025-11', NOON);
    const file = await whole(exportJson(area, clock));
    const other = new MemoryArea();
    await openJournal(other, clock).importAll(file);
    await openJournal(other, clock).importAll(file);
    expect(await shown(other)).toEqual(await shown(area));
  });

  it('gives compacted days their detail back, without counting it twice', async () => {
    const area = await filled(send('a', { at: Date.parse('2025-11-05') }), send('b', { at: Date.parse('2025-11-05') }));
    const before = await shown(area);
    const file = await whole(exportJson(area, clock));
    await compactMonth(area, '2025-11', NOON);
    expect(await shown(area)).not.toEqual(before);
    const journal = openJournal(area, clock);
    expect(await journal.importAll(file)).toMatchObject({ ok: true, added: 2 });
    expect(await journal.importAll(file)).toMatchObject({ ok: true, added: 0 });
    expect(await shown(area)).toEqual(before);
  });

  it('holds what was set aside', async () => {
    const area = await filled(send('a'));
    area.cells.set('log:2026-03-10', '"gone"');
    await openJournal(area, clock).append(send('b'));
    const file = JSON.parse(await whole(exportJson(area, clock)));
    expect(file.aside).toEqual({ [`corrupt:log:2026-03-10:${NOON}`]: 'gone' });
  });
});

describe('an import', () => {
  it('merges by id: the later change wins, whichever file comes first', async () => {
    await fc.assert(
      fc.asyncProperty(anySend, anySend, async (a, b) => {
        const other = { ...b, id: a.id, at: a.at, zone: a.zone ?? 0 };
        const [one, two] = [
          await whole(exportJson(await filled(a), clock)),
          await whole(exportJson(await filled(other), clock)),
        ];
        const [there, back] = [new MemoryArea(), new MemoryArea()];
        for (const file of [one, two]) await openJournal(there, clock).importAll(file);
        for (const file of [two, one]) await openJournal(back, clock).importAll(file);
        expect(await shown(there)).toEqual(await shown(back));
        const both = [...(await records(await filled(a))), ...(await records(await filled(other)))];
        const [held, ...more] = await records(there);
        expect(more).toEqual([]);
        expect(both).toContainEqual(held);
        expect(held && lastChange(held)).toBe(Math.max(...both.map(lastChange)));
      }),
      { numRuns: 40 },
    );
  });

  it('that was cut short is completed by the next', async () => {
    const sends = ['2026-01-05', '2026-02-05', '2026-03-05'].map((day, i) => send(`${i}s`, { at: Date.parse(day) }));
    const complete = await filled(...sends);
    const file = await whole(exportJson(complete, clock));
    for (let calls = 1; calls < 40; calls += 1) {
      const area = await filled(send('own'));
      const started = area.calls.length;
      // Stopped between calls: one call is one transaction in both browsers.
      const stopped = new Promise<void>((resolve) => {
        area.before = async () => {
          if (area.calls.length - started <= calls) return;
          resolve();
          await new Promise(() => undefined);
        };
      });
      await Promise.race([openJournal(area, clock).importAll(file), stopped]);
      const next = new MemoryArea(area.cells);
      await openJournal(next, clock).importAll(file);
      const { days } = (await shown(next)) as { days: { sends: number }[] };
      expect(days.map((day) => day.sends)).toEqual([1, 1, 1, 1]);
    }
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', '{"format":"outward","vers', 'not-json'],
    ['another program', '{"format":"other","version":1}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['a later version', '{"format":"outward","version":7,"sends":"?"}', 'newer'],
    ['a file without sends', '{"format":"outward","version":1}', 'damaged'],
  ])('refuses %s', async (_, file, reason) => {
    const area = await filled(send('a'));
    const before = contents(area);
    expect(await openJournal(area, clock).importAll(file)).toMatchObject({ ok: false, reason });
    expect(contents(area)).toEqual(before);
  });

  it('says where a file is damaged', async () => {
    const file = JSON.parse(await whole(exportJson(await filled(send('a'), send('b')), clock)));
    file.sends[1].words = -1;
    expect(await openJournal(new MemoryArea(), clock).importAll(JSON.stringify(file))).toEqual({
      ok: false,
      reason: 'damaged',
      where: 'sends.1.words',
    });
  });

  it.each([
    ['a rule called constructor.x', '"rules":{"vague-notice":1}', '"rules":{"constructor.x":1}'],
    ['text where a key should be', '"draftKey":"draft000000"', '"draftKey":"Dear Dana, I"'],
    ['a field of its own', '"outcome":null', '"outcome":null,"body":"Dear Dana"'],
    ['a time beyond belief', `"at":${NOON}`, '"at":1e300'],
    ['a number that is text', '"words":90', '"words":"90"'],
  ])('refuses %s', async (_, from, to) => {
    const file = await whole(exportJson(await filled(send('a')), clock));
    expect(file).toContain(from);
    const area = await filled(send('own'));
    const before = contents(area);
    expect(await openJournal(area, clock).importAll(file.replace(from, to))).toMatchObject({ reason: 'damaged' });
    expect(contents(area)).toEqual(before);
  });
});

it('drops a rule called __proto__, and nothing else happens', async () => {
  const file = await whole(exportJson(await filled(send('a')), clock));
  const journal = openJournal(new MemoryArea(), clock);
  await journal.importAll(file.replace('"vague-notice":1', '"vague-notice":1,"__proto__":7'));
  expect(Object.entries((await journal.today())[0]?.rules ?? {})).toEqual([['vague-notice', 1]]);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

/** A path into a JSON value, chosen by numbers. */
function spoil(value: unknown, path: readonly number[], junk: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return junk;
  if (Array.isArray(value)) return value.map((one, i) => (i === step % value.length ? spoil(one, rest, junk) : one));
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)] ?? 'x';
  return { ...value, [key]: spoil((value as Record<string, unknown>)[key], rest, junk) };
}

describe('ten thousand hostile files', () => {
  it('either fit in every detail or change nothing; the journal stays readable', async () => {
    const area = await filled(send('a'), send('b', { at: Date.parse('2025-11-05') }));
    await compactMonth(area, '2025-11', NOON);
    const file = JSON.parse(await whole(exportJson(area, clock)));
    const journal = openJournal(area, clock);
    await journal.today();
    let refused = 0;
    const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(path, fc.oneof(fc.jsonValue(), fc.string(), fc.double()), async (where, junk) => {
        const before = contents(area);
        const report = await journal.importAll(JSON.stringify(spoil(file, where, junk)));
        if (report.ok) return;
        refused += 1;
        expect(contents(area)).toEqual(before);
      }),
      { numRuns: 10_000 },
    );
    // One in seven lands in what was set aside, where any value is as good as another.
    expect(refused).toBeGreaterThan(7500);
    expect(await openJournal(new MemoryArea(area.cells), clock).problems()).toMatchObject([{ kind: 'compacted' }]);
    expect((await journal.today()).map(({ id }) => id)).toContain('a0000000');
  }, 60_000);
});

describe('tables', () => {
  const one = send('-a', { rules: { 'vague-notice': 2, buzzword: 1 }, credits: ['specific-fact'], threadKey: null });

  it('are CSV that a spreadsheet takes for no formula', async () => {
    const [header, row, rest] = (await whole(exportCsv(await filled(one)))).split('\r\n');
    const cells = Object.fromEntries((header ?? '').split(',').map((name, i) => [name, (row ?? '').split(',')[i]]));
    expect(cells).toMatchObject({
      id: "'-a000000",
      day: '2026-03-10',
      time: '2026-03-10T12:00:00.000Z',
      focus: '70',
      skill_customer_focus: '70',
      skill_tone: '',
      thread: '',
      rules: 'vague-notice:2 buzzword:1',
      credits: 'specific-fact',
    });
    expect(rest).toBe('');
  });

  it('never need the quotes of CSV', async () => {
    await fc.assert(
      fc.asyncProperty(anySend, async (any) => {
        const [header, row] = (await whole(exportCsv(await filled(any)))).split('\r\n');
        expect(row?.split(',').length).toBe(header?.split(',').length);
        expect(row).not.toMatch(/["\n=+@]/);
      }),
      { numRuns: 50 },
    );
  });

  it('are JSON lines that all have the same fields', async () => {
    const lines = (await whole(exportNdjson(await filled(one, send('b')))))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0].rules).toEqual([
      { rule: 'vague-notice', count: 2 },
      { rule: 'buzzword', count: 1 },
    ]);
    expect(Object.keys(lines[0])).toEqual(Object.keys(lines[1]));
  });
});
