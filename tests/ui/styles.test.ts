import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
const textOf = (ending: RegExp) =>
  files
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, ''))
    .join('\n');

const styles = textOf(/\.css$/);
const code = textOf(/\.(?:tsx?|html)$/);
const named = (pattern: RegExp) => [...new Set([...styles.matchAll(pattern)].map((match) => match[1] ?? ''))];

it('style sheets name no class that nothing has, and no token that nothing asks for', () => {
  const classes = named(/\.([a-z][\w-]*)/g).filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code));
  const tokens = named(/(--[\w-]+):/g).filter((name) => !`${styles}${code}`.includes(`var(${name}`));
  expect([...classes, ...tokens]).toEqual([]);
});
