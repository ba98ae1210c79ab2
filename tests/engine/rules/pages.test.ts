import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidencePage } from '../../../scripts/rule-pages/evidence-page.ts';
import { rulesPage } from '../../../scripts/rule-pages/rules-page.ts';
import { EVIDENCE } from '../../../src/engine/evidence.ts';

const page = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

test('docs/rules.md is what the cards say (npm run docs:rules)', () => {
  expect(page('rules.md')).toBe(rulesPage());
});

test('docs/evidence.md is what the sources say (npm run docs:rules)', () => {
  expect(page('evidence.md')).toBe(evidencePage());
});

test('every source stands behind a rule, or behind leaving one out', () => {
  const cited = new Set(rulesPage().match(/\b[AMSV]\d+\b/g));
  expect(Object.keys(EVIDENCE).filter((id) => !cited.has(id))).toEqual([]);
});
