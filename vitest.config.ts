import { defineConfig } from 'vitest/config';

/** What the background imports of a script it injects: its address, which only the build knows. */
const injected = {
  name: 'outward:injected',
  enforce: 'pre',
  load(id: string) {
    const [, name] = /([\w-]+)\.iife\.ts\?script&iife$/.exec(id) ?? [];
    return name && `export default '${name}.js'`;
  },
} as const;

export default defineConfig({
  plugins: [injected],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // On a machine with two cores the default is a single worker.
    maxWorkers: 2,
    setupFiles: ['tests/setup.ts'],
    // Samples are of days in UTC; what depends on a rep’s own zone is given one.
    env: { TZ: 'UTC' },
    // A busy machine may take its time; what costs too much is counted or measured, not timed here.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    alias: { 'webextension-polyfill': new URL('./tests/fakes/webextension-polyfill.ts', import.meta.url).pathname },
  },
});
