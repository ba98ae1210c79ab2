import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/engine/rules/index.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const sources = ['src/progress', 'src/journal'].flatMap((room) =>
  readdirSync(room)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${room}/${name}`)),
);
const cited = [...sources, read('docs/progress.md')].flatMap((text) => [...text.matchAll(/\b[VALSM]\d{1,2}\b/g)]);

describe('what progress rests on', () => {
  it.each([...new Set(cited.map(([id]) => id))])('has the row %s', (id) => {
    expect(read('docs/progress.md') + read('docs/evidence.md')).toMatch(new RegExp(`^\\| ${id} +\\|`, 'm'));
  });

  it('names rules and credits that the engine has', () => {
    const named = [...read('src/progress/ladder.ts').matchAll(/(?:credit|without)\('([a-z-]+)'/g)].map(([, id]) => id);
    expect(named.length).toBe(5);
    expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });
});
