import { mkdirSync, writeFileSync } from 'node:fs';
import { evidencePage } from './rule-pages/evidence-page.ts';
import { rulesPage } from './rule-pages/rules-page.ts';

const DOCS = new URL('../docs/', import.meta.url);

mkdirSync(DOCS, { recursive: true });
writeFileSync(new URL('rules.md', DOCS), rulesPage());
writeFileSync(new URL('evidence.md', DOCS), evidencePage());
