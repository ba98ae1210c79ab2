import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openChunk, sealChunk } from '../../src/journal/chunk.ts';
import { anySend, send } from './sends.ts';

describe('a chunk of sends', () => {
  it('gives back every record as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySend, { selector: ({ id }) => id, maxLength: 20 }), (sends) => {
        const stored = JSON.parse(JSON.stringify(sealChunk(3, sends)));
        expect(openChunk(stored)).toEqual({ status: 'current', gen: 3, sends });
      }),
    );
  });

  it('gives back one of unknown zone as such', () => {
    const { zone: _, ...bare } = send('a');
    expect(openChunk(JSON.parse(JSON.stringify(sealChunk(0, [bare])))).sends).toEqual([bare]);
  });

  it('notices rows that were cut off, and keeps the others', () => {
    const stored = JSON.parse(JSON.stringify(sealChunk(0, [send('a'), send('b'), send('c')])));
    stored.d.rows.pop();
    expect(openChunk(stored)).toMatchObject({ status: 'corrupt', sends: [send('a'), send('b')] });
  });

  it('never throws and never invents a valid row, whatever one row was turned into', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        const stored = JSON.parse(JSON.stringify(sealChunk(0, [send('a'), send('b')])));
        stored.d.rows[1] = junk;
        expect(openChunk(stored)).toMatchObject({ status: 'corrupt', sends: [send('a')] });
      }),
    );
  });

  it.each([
    [1, 'no reply was seen and no shape is known', 2],
    [2, 'no shape is known', 1],
  ])('of version %i is read as one in which %s', (version, _, fewer) => {
    const sends = [send('a'), send('b', { outcome: 'positive' })];
    const { v: today, d } = JSON.parse(JSON.stringify(sealChunk(3, sends)));
    const older = { ...d, rows: d.rows.map((row: unknown[]) => row.slice(0, -fewer)) };
    expect(today).toBe(3);
    expect(openChunk({ v: version, d: older })).toEqual({ status: 'current', gen: 3, sends });
    expect(openChunk({ v: version + 1, d: older })).toMatchObject({ status: 'corrupt', sends: [] });
  });

  it('notices a name list that no longer fits', () => {
    const stored = JSON.parse(JSON.stringify(sealChunk(0, [send('a')])));
    stored.d.names[0] = 'Dear Dana, I noticed';
    expect(openChunk(stored)).toMatchObject({ status: 'corrupt', sends: [] });
  });

  it('notices a name list that was cut off, wherever', () => {
    const whole = JSON.parse(JSON.stringify(sealChunk(0, [send('a', { rules: { buzzword: 2 }, credits: [] })])));
    const { names } = whole.d;
    for (const left of names.keys()) {
      const stored = { ...whole, d: { ...whole.d, names: names.slice(0, left) } };
      expect(openChunk(stored)).toMatchObject({ status: 'corrupt', sends: [] });
    }
  });
});
