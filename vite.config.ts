import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, defineManifest } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

const chromiumManifest = { ...manifest, version: project.version };

/** The oldest Firefox that is built for; of Chromium the manifest says it. */
const OLDEST_FIREFOX = 140;

/** Firefox's own key, which the manifest's types do not know. */
const sidebar = {
  sidebar_action: {
    default_title: manifest.name,
    default_panel: manifest.side_panel.default_path,
    default_icon: manifest.action.default_icon,
    open_at_install: false,
  },
};

/**
 * What Firefox wants otherwise: an event page instead of a service worker, a sidebar instead of the side panel (it asks
 * for no permission and opens only when told to), an id, and its word on data collection.
 */
const firefoxManifest = defineManifest({
  ...chromiumManifest,
  minimum_chrome_version: undefined,
  side_panel: undefined,
  permissions: manifest.permissions.filter((permission) => permission !== 'sidePanel'),
  ...sidebar,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'outward@outward.example',
      strict_min_version: `${OLDEST_FIREFOX}.0`,
      data_collection_permissions: { required: ['none'] },
    },
  },
});

/**
 * Two things the extension plugin leaves behind. It lists injected scripts as web accessible, though
 * `scripting.executeScript` needs no such entry and an entry would let any page detect the extension; and it keeps an
 * unused module copy of every script it has also built as an IIFE.
 */
const tidied: Plugin = {
  name: 'outward:tidied',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const needed = new Set<string>();
      const need = (name: string): void => {
        const chunk = chunks.find(({ fileName }) => fileName === name);
        if (!chunk || needed.has(name)) return;
        needed.add(name);
        for (const other of [...chunk.imports, ...chunk.dynamicImports]) need(other);
      };
      for (const { fileName, isEntry, facadeModuleId } of chunks) {
        if (isEntry && !facadeModuleId?.includes('.iife.ts')) need(fileName);
      }
      // Pages that share their script name it themselves, without an entry in between.
      const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html'));
      for (const page of pages) {
        const html = page.type === 'asset' ? String(page.source) : '';
        for (const { fileName } of chunks) if (html.includes(fileName)) need(fileName);
      }
      for (const { fileName } of chunks) if (!needed.has(fileName)) delete bundle[fileName];
      const built = bundle['manifest.json'];
      if (built?.type !== 'asset') throw new Error('the build made no manifest.json');
      const { web_accessible_resources: _, ...kept } = JSON.parse(String(built.source));
      built.source = JSON.stringify(kept, null, 2);
    },
  },
};

/** What of a rule card is there for tests and documentation alone: a tenth of the package would be theirs. */
const EXAMPLES: ReadonlySet<string> = new Set(['flags', 'allows', 'reworded']);

/** Leaves the examples of rule cards out of the build. */
const withoutExamples: Plugin = {
  name: 'outward:without-examples',
  transform: {
    filter: { id: /\/src\/engine\/rules\/.+\/.+\.ts$/ },
    handler(code) {
      const card = this.parse(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
      const call = card?.type === 'ExportDefaultDeclaration' ? card.declaration : undefined;
      const [fields] = call?.type === 'CallExpression' ? call.arguments : [];
      if (fields?.type !== 'ObjectExpression') throw new Error('a rule card that is none');
      return fields.properties.reduceRight((text, field) => {
        if (field.type !== 'Property' || field.key.type !== 'Identifier' || !EXAMPLES.has(field.key.name)) return text;
        return `${text.slice(0, field.value.start)}undefined${text.slice(field.value.end)}`;
      }, code);
    },
  },
};

/** What the extension asks of the browser; the polyfill also describes dozens that it may not use. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'action',
  'commands',
  'i18n',
  'runtime',
  'scripting',
  'sidebarAction',
  'storage',
  'tabs',
  'windows',
]);

/**
 * Writes the polyfill without the other namespaces and gives its path: they are a third of it, in every script that a
 * page waits for. A file and no plugin, since scripts for pages are built without plugins; in its package, whose licence
 * goes with it.
 */
function slimPolyfill(): string {
  const home = resolve('node_modules/webextension-polyfill/dist');
  const code = readFileSync(`${home}/browser-polyfill.js`, 'utf8');
  const [head, table, tail] = code.split(/(?<=const apiMetadata = )(?=\{)|(?<=\n {6}\})(?=;\n {6}if \(Object)/);
  if (head === undefined || table === undefined || tail === undefined) throw new Error('a polyfill without its table');
  const kept = Object.entries(JSON.parse(table)).filter(([name]) => NAMESPACES.has(name));
  const slim = `${home}/slim.js`;
  writeFileSync(slim, `${head}${JSON.stringify(Object.fromEntries(kept))}${tail}`);
  return slim;
}

const POPUP = 'src/popup/main.tsx';
const POPUP_SHEET = 'src/popup/popup.css';
const BACKGROUND = 'src/background/main.ts';

/** What the chunking rules are told of the modules. */
type Modules = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** Whether an entry imports the module, at once or through others. */
function isNeededBy(entry: string, module: string, modules: Modules, seen = new Set<string>()): boolean {
  if (module.endsWith(entry)) return true;
  if (seen.has(module)) return false;
  seen.add(module);
  const importers = modules.getModuleInfo(module)?.importers ?? [];
  return importers.some((importer) => isNeededBy(entry, importer, modules, seen));
}

/**
 * Chunks by what the popup needs, since it is waited for most: left to themselves its modules come in fifteen files,
 * each with a way to the browser and back. What the background needs too is apart, so that it loads no view.
 */
const popupFirst: Rolldown.CodeSplittingNameFunction = (module, modules) => {
  // Neither may lie in a chunk that other pages load: the entry would run there, its sheet be laid over them.
  if (module.endsWith(POPUP) || module.endsWith(POPUP_SHEET) || !isNeededBy(POPUP, module, modules)) return null;
  return isNeededBy(BACKGROUND, module, modules) ? 'core' : 'popup';
};

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    base: './',
    resolve: { alias: { 'webextension-polyfill': slimPolyfill() } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      crx({ manifest: browser === 'firefox' ? firefoxManifest : chromiumManifest, browser }),
      withoutExamples,
      tidied,
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? `firefox${OLDEST_FIREFOX}` : `chrome${manifest.minimum_chrome_version}`,
      modulePreload: { polyfill: false },
      // The notices that the libraries' licences ask for.
      license: { fileName: 'licenses.md' },
      // The background's engine with its language library: it comes from the disk, not over a network.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: popupFirst }] },
        },
        input: {
          practice: 'src/pages/practice/index.html',
          progress: 'src/pages/progress/index.html',
          welcome: 'src/pages/welcome/index.html',
          brief: 'src/pages/brief/index.html',
          // Chromium's panel is found in the manifest.
          ...(browser === 'firefox' ? { panel: manifest.side_panel.default_path } : {}),
        },
      },
    },
  };
});
