import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const packages: Record<string, Entry> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

it('holds the native parts of every platform, so that a clone installs on all of them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`])?.version,
    ),
  );
  expect(missing).toEqual([]);
});

it('pins versions, and leaves where they come from to the reader’s own registry', () => {
  expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d/.test(String(range)),
  );
  expect(loose).toEqual([]);
});
