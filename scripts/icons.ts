import { readFile, writeFile } from 'node:fs/promises';
import { startChromium } from './pictures/chromium.ts';

/** Draws the icon at every size the browsers ask for; the smallest has its own drawing, on the grid of its pixels. */
const SIZES = [16, 32, 48, 128];
const DRAWINGS = 'scripts/icons';
const FOLDER = 'public/icons';

const browser = await startChromium();
const page = await browser.newPage();
for (const size of SIZES) {
  const drawing = await readFile(`${DRAWINGS}/${size === 16 ? 'icon-16' : 'icon'}.svg`, 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await writeFile(`${FOLDER}/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
