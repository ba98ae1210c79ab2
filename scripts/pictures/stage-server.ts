import { createServer } from 'vite';

export interface Stage {
  /** Address of the stage, to which a scene is added as a query. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the picture stage on this machine, with a stand-in for the extension API. */
export async function openStage(): Promise<Stage> {
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: {
      include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', '@floating-ui/dom', 'd3-scale', 'd3-shape'],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'webextension-polyfill': `${process.cwd()}/scripts/pictures/browser.ts` } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the picture stage has no port');
  return { url: `http://127.0.0.1:${address.port}/scripts/pictures/stage.html`, close: () => server.close() };
}
