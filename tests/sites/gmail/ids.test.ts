import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLegacy, idsInLog, idsNamed, syncId, timeOf } from '../../../src/sites/gmail/ids.ts';
import { one, page } from '../dom.ts';

describe('ids', () => {
  it.each([
    ['#msg-a:r12', 'msg', 'msg-a:r12'],
    ['msg-f:177', 'msg', 'msg-f:177'],
    ['#thread-a:r-105', 'thread', 'thread-a:r-105'],
    ['#thread-f:1|msg-f:2', 'thread', 'thread-f:1'],
    ['#thread-f:1', 'msg', undefined],
    ['undefined', 'thread', undefined],
    ['null', 'msg', undefined],
    ['', 'msg', undefined],
    [null, 'msg', undefined],
  ] as const)('%s as %s is %s', (value, kind, id) => {
    expect(syncId(value, kind)).toBe(id);
  });

  it('of the old form are the same number in another base', () => {
    expect(fromLegacy('18a41665ecb473a3', 'msg')).toBe('msg-f:1775568780109575075');
    expect(fromLegacy('legacy-4', 'msg')).toBeUndefined();
    fc.assert(
      fc.property(fc.bigInt(0x10000000n, 0xffffffffffffffffn), (number) => {
        expect(fromLegacy(number.toString(16), 'thread')).toBe(`thread-f:${number}`);
      }),
    );
  });

  it('tell when a message came', () => {
    expect(new Date(timeOf('msg-f:1775568780109575075') ?? 0).toISOString().slice(0, 7)).toBe('2023-08');
    expect(timeOf('msg-a:r7264')).toBeNull();
  });

  it('are found in a log entry, and nowhere in a broken one', () => {
    const packed = btoa(JSON.stringify(['#msg-a:r1', null, ['#thread-a:r-2']])).replaceAll('=', '.');
    expect(idsInLog(`32601; u014N:x; 11:${packed}; 4:W10.`)).toEqual(['msg-a:r1', 'thread-a:r-2']);
    const odd = btoa('["~~~???", ">>>>", "#msg-a:r1"]').replaceAll('+', '-').replaceAll('/', '_');
    expect(odd).toMatch(/-.*_|_.*-/);
    expect(idsInLog(`1; 11:${odd}`)).toEqual(['msg-a:r1']);
    expect(idsInLog('32601; 11:!!!')).toEqual([]);
    expect(idsInLog('32601; 11:abcde')).toEqual([]);
    expect(idsInLog(null)).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(idsInLog(`1; 11:${text}`))));
  });

  it('are found in any attribute of a notice', () => {
    const notice = one(
      page('<p><b param="#msg-a:r1"></b><i data-x="thread-f:1" title="msg-a:r1">msg-a:r9</i></p>'),
      'p',
    );
    expect(idsNamed(notice)).toEqual(['msg-a:r1']);
  });
});
