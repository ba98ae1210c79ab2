import { mkdir } from 'node:fs/promises';
import { startChromium } from './pictures/chromium.ts';
import { photograph, sceneNames } from './pictures/photograph.ts';
import { shotsOf } from './pictures/shots.ts';
import { openStage } from './pictures/stage-server.ts';

/**
 * Makes a picture of every surface in every state into docs/pictures and checks each with axe.
 * Usage: npm run pictures [-- WORD]: only pictures whose name holds WORD.
 */
const OUT = 'docs/pictures';
const wanted = process.argv[2] ?? '';

await mkdir(OUT, { recursive: true });
const stage = await openStage();
const browser = await startChromium();
const page = await browser.newPage();
let violations = 0;
const scenes = await sceneNames(page, stage.url);
const shots = shotsOf(scenes).filter(({ name }) => name.includes(wanted));
for (const shot of shots) {
  const found = await photograph(page, stage.url, shot, OUT);
  violations += found.length;
  console.log(shot.name, ...(found.length > 0 ? ['\n ', found.join('\n  ')] : ['ok']));
}
await browser.close();
await stage.close();
if (shots.length === 0) console.error(`No picture has "${wanted}" in its name.`);
process.exitCode = violations > 0 || shots.length === 0 ? 1 : 0;
