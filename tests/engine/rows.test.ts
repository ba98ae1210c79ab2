import { expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';

const rowOf = (body: string) =>
  parse({ channel: 'email', kind: 'cold', subject: null, body }).clauses.map(({ row }) => row);

test.each(['I called your support line twice on Friday.', 'We have called your Leeds desk since noon.'])(
  'a call to a desk of theirs is a visit: "%s"',
  (body) => {
    expect(rowOf(body)).toEqual(['visited']);
  },
);

test.each(['I called you and left a message.', 'I called and left a message on your voicemail.'])(
  'a call to the reader is none: "%s"',
  (body) => {
    expect(rowOf(body)).toEqual(['bump']);
  },
);
