import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { behaviourTable } from '../e2e/places/table.ts';

/** Without what lines up the columns. */
const plain = (table: string) => table.replace(/-{3,}/g, '---').replace(/ +/g, ' ');

it('the page on the sites says what the one suite tries where', () => {
  const said = readFileSync(new URL('../../docs/sites.md', import.meta.url), 'utf8');
  expect(plain(said)).toContain(plain(behaviourTable()));
});
