import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    alias: { 'webextension-polyfill': new URL('./tests/fakes/webextension-polyfill.ts', import.meta.url).pathname },
  },
});
