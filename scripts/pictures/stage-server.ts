import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';

export interface Stage {
  /** Address of the stage, to which a scene is added as a query. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the picture stage, with a stand-in for the extension API, and serves it on this machine. */
export async function openStage(): Promise<Stage> {
  const outDir = await mkdtemp(join(tmpdir(), 'outward-stage-'));
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'esnext', minify: false, rolldownOptions: { input: 'scripts/pictures/stage.html' } },
    preview: { port: 0, host: '127.0.0.1' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'webextension-polyfill': `${process.cwd()}/scripts/pictures/browser.ts` } },
  };
  await build(config);
  const server = await preview(config);
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the picture stage has no port');
  return {
    url: `http://127.0.0.1:${address.port}/scripts/pictures/stage.html`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
