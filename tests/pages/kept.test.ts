import { expect, it } from 'vitest';
import { failureOf, kept } from '../../src/pages/kept.ts';

it('takes a background that does not answer for storage that does not', async () => {
  const answer = await kept(Promise.reject(new Error('nobody there')));
  expect(failureOf(answer)).toBe('the browser’s storage does not answer.');
  expect(failureOf(await kept(Promise.resolve({ ok: true, value: 1 })))).toBeNull();
});
