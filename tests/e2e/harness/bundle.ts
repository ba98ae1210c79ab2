import { build } from 'vite';

/**
 * A module as one script for a page's own world, as it would be bundled: its exports are `window.<name>`. For parts that
 * are tried without the extension.
 */
export async function bundled(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code.replace(new RegExp(`^(?:var|let|const) ${name}`), `window.${name}`);
}
