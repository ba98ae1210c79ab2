import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isSame, type Pressed, press, takenSince } from '../../../src/sites/linkedin/confirm.ts';
import type { Conversation } from '../../../src/sites/linkedin/conversation.ts';
import type { Row } from '../../../src/sites/linkedin/rows.ts';

const AT = 1_780_000_000_000;
const MINUTE = 60_000;

function conversation(
  people: Partial<Conversation['people']>,
  thread?: string,
  rows: readonly Row[] = [],
): Conversation {
  return { people: { ids: [], names: [], headline: null, isNew: false, ...people }, own: undefined, thread, rows };
}

describe('the conversation in which Send was pressed', () => {
  it.each<[string, Conversation, Conversation, boolean]>([
    ['by its id, whoever is in it', conversation({ ids: ['a'] }, 't1'), conversation({ ids: ['b'] }, 't1'), true],
    ['not by another id', conversation({ ids: ['a'] }, 't1'), conversation({ ids: ['a'] }, 't2'), false],
    [
      'by the first profile where it has no id yet',
      conversation({ ids: ['a', 'b'] }),
      conversation({ ids: ['a'] }, 't1'),
      true,
    ],
    [
      'not by another profile, though of the same name',
      conversation({ ids: ['a'], names: ['Ada'] }),
      conversation({ ids: ['b'], names: ['Ada'] }),
      false,
    ],
    [
      'by its names in any order and case where a profile is missing',
      conversation({ ids: ['a'], names: ['Ada', 'Bo'] }),
      conversation({ names: ['BO', 'ada'] }),
      true,
    ],
    ['not by other names', conversation({ names: ['Ada', 'Bo'] }), conversation({ names: ['Ada', 'Cy'] }), false],
    [
      'by the profile where the page no longer shows the id',
      conversation({ ids: ['a'] }, 't1'),
      conversation({ ids: ['a'] }),
      true,
    ],
    [
      'by its names where the profile is shown only now',
      conversation({ names: ['Ada'] }),
      conversation({ ids: ['a'], names: ['Ada'] }),
      true,
    ],
    ['not where there is no name either', conversation({}), conversation({}), false],
  ])('is told %s', (_, before, now, same) => {
    expect(isSame(press(before, 'Hi', AT), now)).toBe(same);
  });
});

describe('a message taken since', () => {
  const element = new JSDOM().window.document.body;
  const row = (id: string, at: number, over: Partial<Row> = {}): Row => ({
    element,
    urn: { id, at, thread: 't1' },
    from: 'me',
    text: () => 'Hi  Ada',
    ...over,
  });
  const pressedAmong = (rows: readonly Row[]): Pressed => press(conversation({}, 't1', rows), 'Hi Ada', AT);

  it.each<[string, Row, readonly string[]]>([
    ['one with the same words', row('b', AT + 1), ['b']],
    ['not one that was there', row('a', AT + 1), []],
    ['not history that was loaded since', row('b', AT - MINUTE), []],
    ['not theirs', row('b', AT + 1, { from: 'them' }), []],
    ['not one whose author is not told', row('b', AT + 1, { from: undefined }), []],
    ['not one the server has not taken', row('b', AT + 1, { urn: undefined }), []],
    ['not one with other words', row('b', AT + 1, { text: () => 'Hi' }), []],
  ])('is %s', (_, now, ids) => {
    expect(takenSince(pressedAmong([row('a', AT - MINUTE)]), [now])).toEqual(ids);
  });

  it('is near in time where no earlier message tells the server’s clock', () => {
    const rows = [-11, -9, 9, 11].map((minutes) => row(`${minutes}`, AT + minutes * MINUTE));
    expect(takenSince(pressedAmong([]), rows)).toEqual(['-9', '9']);
  });

  it('is counted once, however often the page shows it', () => {
    expect(takenSince(pressedAmong([]), [row('b', AT), row('b', AT)])).toEqual(['b']);
  });
});
