import { crx, defineManifest } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** What Firefox wants otherwise: an event page instead of a service worker, an id, and its word on data collection. */
const firefoxManifest = defineManifest({
  ...manifest,
  minimum_chrome_version: undefined,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'outward@outward.example',
      strict_min_version: '140.0',
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
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk' && part.facadeModuleId?.includes('.iife.ts')) delete bundle[name];
      }
      const built = bundle['manifest.json'];
      if (built?.type !== 'asset') throw new Error('the build made no manifest.json');
      const { web_accessible_resources: _, ...kept } = JSON.parse(String(built.source));
      built.source = JSON.stringify(kept, null, 2);
    },
  },
};

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [crx({ manifest: browser === 'firefox' ? firefoxManifest : manifest, browser }), tidied],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: false,
      rolldownOptions: { input: { practice: 'src/pages/practice/index.html' } },
    },
  };
});
