import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as keys from '../../src/journal/keys.ts';

const page = readFileSync('docs/data.md', 'utf8');

describe('docs/data.md', () => {
  const constants = Object.values(keys).filter((key) => typeof key === 'string');

  it.each(constants)('explains the storage key %s', (key) => {
    expect(page).toContain(`\`${key}\``);
  });
});
