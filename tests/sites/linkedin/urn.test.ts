import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUrn, threadInPath } from '../../../src/sites/linkedin/urn.ts';

const UUID = '6f1b3c52-9a4e-4d0b-8f27-1c2d3e4f5a6b';
const pack = (text: string) => `2-${btoa(text)}`;
const urn = (id: string) => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAAPat,${id})`;

describe('the id of a message', () => {
  it('says when it was taken and in which conversation', () => {
    const id = pack(`1780000000000b12345-100&${UUID}_100`);
    expect(parseUrn(urn(id))).toEqual({ id, at: 1_780_000_000_000, thread: pack(`${UUID}_100`) });
  });

  it('is read in both alphabets', () => {
    const id = pack(`1780000000000b12345-100&${UUID}_100`);
    const other = id.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(parseUrn(urn(other))?.thread).toBe(pack(`${UUID}_100`));
  });

  it.each([
    null,
    undefined,
    '',
    'urn:li:msg_message:(urn:li:fsd_profile:ACoAAAPat,6f1b3c52)',
    urn('2-'),
    urn('2-not base64'),
    urn(pack('nothing of the kind')),
    urn(pack(`178b12345-100&${UUID}_100`)),
    `urn:li:other:(x,${pack(`1780000000000b12345-100&${UUID}_100`)})`,
  ])('is not %s', (value) => {
    expect(parseUrn(value)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (a, b) => {
        parseUrn(a);
        parseUrn(urn(`2-${b}`));
        threadInPath(a);
      }),
    );
  });
});

it.each([
  ['/messaging/thread/2-QUJD/', '2-QUJD'],
  ['/messaging/thread/2-QUJDRA%3D%3D/', '2-QUJDRA=='],
  ['/messaging/thread/2-QUJDRA==', '2-QUJDRA=='],
  ['/messaging/thread/new/', undefined],
  ['/messaging/', undefined],
])('the conversation in %s', (path, id) => {
  expect(threadInPath(path)).toBe(id);
});
