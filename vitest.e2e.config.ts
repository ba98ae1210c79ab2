import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // Each file drives browsers of its own, most of the time waiting for them: two at once, on any machine.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // How long a state may take to come on a busy machine; what is waited for is checked all the same.
    expect: { poll: { timeout: 20_000 } },
  },
});
