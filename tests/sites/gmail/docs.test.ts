import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('docs/sites.md names every ladder of the adapter and no other', () => {
  const home = 'src/sites/gmail';
  const source = readdirSync(home).map((file) => readFileSync(`${home}/${file}`, 'utf8'));
  const names = (text: string, pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
  const ladders = names(source.join('\n'), /name: '(gmail\.[a-z-]+)'/g);
  expect(ladders.length).toBeGreaterThan(10);
  expect(names(readFileSync('docs/sites.md', 'utf8'), /`(gmail\.[a-z-]+)`/g)).toEqual(ladders);
});
