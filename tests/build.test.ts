import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dependencies, version } from '../package.json' with { type: 'json' };
import { isCredit } from '../src/engine/rule.ts';
import { RULES } from '../src/engine/rules/index.ts';
import { LESSONS } from '../src/practice/bank/index.ts';

/** What was built, held against its counted budgets and promises. Runs after the build: see scripts/test.mjs. */

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const root = join('dist', browser);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  it('has the version of the project', () => {
    expect(manifest.version).toBe(version);
  });

  it('asks for no more than it needs', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(['scripting', ...panel, 'storage']);
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*', 'https://www.linkedin.com/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('stays open in the panel of its browser, which opens only when asked for', () => {
    const panel = 'src/popup/panel.html';
    expect(manifest.side_panel).toEqual(browser === 'chrome' ? { default_path: panel } : undefined);
    expect(manifest.sidebar_action).toEqual(
      browser === 'firefox' ? expect.objectContaining({ default_panel: panel, open_at_install: false }) : undefined,
    );
    expect(files).toContain(panel);
  });

  it('holds no code that could reach the network', () => {
    const network = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts\(/;
    expect(scripts.filter((file) => network.test(read(file)))).toEqual([]);
  });

  it('carries the icons that it names and no drawing they are made from', () => {
    const named = Object.values<string>({ ...manifest.icons, ...manifest.action.default_icon });
    expect(files.filter((file) => /\.(png|svg)$/.test(file)).toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it('carries the licence notice of every library in it', () => {
    const notices = read('licenses.md');
    expect(Object.keys(dependencies).filter((name) => !notices.includes(`## ${name} - `))).toEqual([]);
  });

  it('makes no markup from text', () => {
    // The view library names the property; nothing of ours hands it over.
    expect(
      scripts.filter((file) => /insertAdjacentHTML|document\.write\(|new Function\(|\beval\(/.test(read(file))),
    ).toEqual([]);
  });

  it('has every script and sheet that its pages name', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => join(page, '..', path)),
    );
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('carries the rule cards without their examples', () => {
    const all = scripts.map(read).join('\n');
    const examples = RULES.flatMap(({ flags, allows }) =>
      [...flags, ...allows].filter((one) => typeof one === 'string'),
    );
    expect(examples.length).toBeGreaterThan(200);
    // A model line, which is shipped, may be a text that its rule leaves alone.
    const models = RULES.flatMap((rule) => (isCredit(rule) ? [] : [rule.model, rule.afterTheirs?.model])).join('\n');
    const unshipped = examples.map((one) => one.replace(/[«»]/g, '')).filter((one) => !models.includes(one));
    expect(unshipped.filter((one) => one.length > 30 && all.includes(one))).toEqual([]);
    expect(RULES.filter(({ why }) => !all.includes(why))).toEqual([]);
  });

  it('is small enough to be downloaded at once', () => {
    const packed = files.filter((file) => statSync(join(root, file)).isFile());
    const sizes = packed.map((file) => deflateRawSync(readFileSync(join(root, file)), { level: 9 }).length);
    expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(600_000);
  });

  it('has no script that nothing loads', () => {
    const text = [...files.filter((file) => /\.(js|html|json)$/.test(file))].map((file) => [file, read(file)] as const);
    const loaded = (file: string) =>
      text.some(([other, content]) => other !== file && content.includes(file.split('/').at(-1) ?? file));
    expect(scripts.filter((file) => !loaded(file))).toEqual([]);
  });

  it.each(['index', 'panel'])('opens %s of the popup with few and small scripts', (page) => {
    const paths = [...read(`src/popup/${page}.html`).matchAll(/src="([^"]+\.js)"/g)].map(([, path = '']) => path);
    const sizes = paths.map((path) => statSync(join(root, 'src/popup', path)).size);
    expect(sizes.length).toBeLessThan(5);
    // It counts drills without carrying them.
    const text = paths.map((path) => read(join('src/popup', path))).join('\n');
    expect(LESSONS.filter(({ drills: [first] }) => text.includes(first.id))).toEqual([]);
    expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(90_000);
  });

  it.each([
    ['src/content/watch-gmail.iife.js', 4_000],
    ['src/content/watch-linkedin.iife.js', 4_000],
    ['src/content/replies-gmail.iife.js', 26_000],
    ['src/content/replies-linkedin.iife.js', 26_000],
    ['src/content/coach-gmail.iife.js', 130_000],
    ['src/content/read-linkedin.iife.js', 60_000],
  ])('keeps %s under %i bytes, minified', (file, most) => {
    expect(statSync(join(root, file)).size).toBeLessThan(most);
  });
});
