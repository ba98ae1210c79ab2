import { expect, test, vi } from 'vitest';

test('a calendar day has its own name west of Greenwich too', async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const { dayName, momentName } = await import('../../src/ui/dates.ts');
  const day = Date.parse('2026-03-03');
  expect(momentName(day)).toMatch(/^Mar 2, 2026/);
  expect(dayName(day)).toBe('Mar 3');
  vi.unstubAllEnvs();
});
