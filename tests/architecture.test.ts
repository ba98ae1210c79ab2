import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which room may import what. `types:` in front of a room allows `import type` and type-only modules. */
const MAY: Record<string, readonly string[]> = {
  engine: ['compromise'],
  progress: ['types:engine', 'types:journal', 'simple-statistics'],
  practice: ['types:engine', 'ts-fsrs'],
  sites: ['types:engine'],
  ui: ['preact', 'd3-scale', 'd3-shape', 'webextension-polyfill', 'types:engine', 'types:sites', 'types:journal'],
  coach: ['ui', 'preact', '@floating-ui/dom', 'types:engine', 'types:sites', 'types:journal'],
  journal: ['types:engine', 'types:practice', 'types:progress', 'types:sites', 'valibot', 'webextension-polyfill'],
  messages: ['types:engine', 'types:practice', 'types:sites', 'types:journal', 'valibot', 'webextension-polyfill'],
  session: ['coach', 'messages', 'types:engine', 'types:journal', 'types:sites', 'webextension-polyfill'],
  content: ['sites', 'session', 'coach', 'webextension-polyfill'],
  background: ['engine', 'messages', 'journal', 'practice', 'progress', 'types:sites', 'webextension-polyfill'],
  popup: [
    'ui',
    'messages',
    'practice',
    'progress',
    'journal',
    'preact',
    'types:engine',
    'types:sites',
    'webextension-polyfill',
  ],
  pages: [
    'coach',
    'ui',
    'messages',
    'practice',
    'progress',
    'journal',
    'sites',
    'session',
    'preact',
    'types:engine',
    'webextension-polyfill',
  ],
};

/** Modules of types, constants and calendar arithmetic only, importable wherever `types:` of their room is. */
const TYPE_MODULES = [
  'src/engine/types.ts',
  'src/engine/parsed.ts',
  'src/engine/weights.ts',
  'src/sites/site.ts',
  'src/journal/types.ts',
  'src/journal/day.ts',
  'src/journal/look.ts',
];

/** The background is where the injected script's address is made; nothing of it is imported. */
const INJECTED = /\?script&iife$/;

const IMPORT = /^(?:import|export)\s(?<type>type\s)?[^'"]*?from\s'(?<from>[^']+)';|^import\s'(?<bare>[^']+)';/gm;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
  readonly type: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map(({ groups }) => {
    const from = groups?.from ?? groups?.bare ?? '';
    return { file, room: file.split('/')[1] ?? '', from, type: Boolean(groups?.type) };
  });
}

/** The adapter a module belongs to; undefined for what they share, which knows no site. */
function siteOf(path: string): string | undefined {
  return /sites\/(\w+)\//.exec(path)?.[1];
}

function allowed({ file, room, from, type }: Import): boolean {
  const may = MAY[room] ?? [];
  if (INJECTED.test(from)) return room === 'background';
  if (!from.startsWith('.')) return may.some((name) => from === name || from.startsWith(`${name}/`));
  const target = normalize(join(dirname(file), from));
  if (type && target.startsWith('public/_locales/')) return true;
  const other = target.split('/')[1] ?? '';
  const [own, wanted] = [siteOf(file), siteOf(target)];
  if (room === 'sites' && wanted && wanted !== own) return own === 'salesnavigator' && wanted === 'linkedin';
  if (other === room || may.includes(other)) return true;
  return may.includes(`types:${other}`) && (type || TYPE_MODULES.includes(target));
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
  .map((file) => join('src', file));

describe('rooms import only what they may', () => {
  it.each(files)('%s', (file) => {
    expect(importsOf(file).filter((found) => !allowed(found))).toEqual([]);
  });

  it('knows every room', () => {
    expect([...new Set(files.map((file) => file.split('/')[1]))].filter((room) => !MAY[room ?? ''])).toEqual([]);
  });
});
