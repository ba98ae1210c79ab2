import { describe, expect, it } from 'vitest';
import { lineOf } from '../../scripts/review/json-line.ts';

const LINE = {
  id: 'a',
  channel: 'email',
  kind: 'cold',
  subject: 'Leeds',
  body: 'Your May notice moves claims to Leeds on 4 June. Who keys them until the second clerk starts?',
};

describe('lineOf', () => {
  it('gives exactly the promised keys', () => {
    const { json, ok } = lineOf(JSON.stringify(LINE));
    const read = JSON.parse(json);
    expect(ok).toBe(true);
    expect(Object.keys(read)).toEqual(['id', 'focus', 'band', 'clauses', 'skills', 'findings', 'credits', 'next']);
    expect(Object.keys(read.clauses[0])).toEqual(['start', 'end', 'orientation', 'confidence', 'words']);
    expect(LINE.body).toContain(read.clauses[0].words[0]);
  });
  it('reads a first line behind a byte order mark', () => {
    expect(lineOf(`\uFEFF${JSON.stringify(LINE)}`)).toEqual(lineOf(JSON.stringify(LINE)));
  });
  it.each([
    ['{', null],
    ['[]', null],
    [JSON.stringify({ ...LINE, channel: 'fax' }), 'a'],
    [JSON.stringify({ id: 7, channel: 'email', kind: 'cold' }), 7],
  ])('answers %s with an error under its id', (line, id) => {
    const { json, ok } = lineOf(line);
    expect(ok).toBe(false);
    expect(JSON.parse(json)).toMatchObject({ id, error: expect.any(String) });
  });
});
