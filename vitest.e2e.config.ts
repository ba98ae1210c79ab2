import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // Each file drives two real browsers: one file at a time.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // How long a state may take to come on a busy machine; what is waited for is checked all the same.
    expect: { poll: { timeout: 10_000 } },
  },
});
