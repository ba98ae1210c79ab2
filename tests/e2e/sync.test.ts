import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, zoneAt } from '../../src/journal/day.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { summarise } from '../../src/journal/summary.ts';
import { toShortDay } from '../../src/journal/sync/short-day.ts';
import { send } from '../journal/sends.ts';
import { asFile } from '../journal/years.ts';
import { type MailDesk, mainText, openDesk } from './harness/desk.ts';
import { companyIn, inSync, putInSync, ROUND, sumsInSync, toggleSync } from './harness/sync.ts';
import { importInto } from './harness/toolbar.ts';

const NOW = Date.now();
const TODAY = dayOf(NOW, zoneAt(NOW));
const zone = zoneAt(NOW);
const OWN = ['a', 'b', 'c'].map((id) => send(id, { at: NOW, zone, focus: 80 }));
/** What another machine of the rep has put there: two sends of today, and a setting. */
const FOREIGN = {
  [`sum:OTHERMAC:${TODAY.slice(0, 7)}`]: {
    v: 1,
    d: [toShortDay({ day: TODAY, ...summarise(['x', 'y'].map((id) => send(id, { at: NOW, zone, focus: 20 }))) })],
  },
  'set:company': { v: 1, d: { at: NOW, value: 'Ledgerlane' } },
};

describe.each(['chromium', 'firefox'] as const)('the browser’s own sync storage, in %s', (family) => {
  let desk: MailDesk;
  let playbook: Page;
  let progress: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    playbook = await desk.openOwn('src/pages/playbook/index.html');
    await importInto(playbook, asFile(OWN, { values: DEFAULTS, changed: {} }));
    await putInSync(playbook, FOREIGN);
    progress = await desk.openOwn('src/pages/progress/index.html');
  });
  afterAll(() => desk.stop());

  const text = () => mainText(progress);

  it('is neither read nor written before the rep switches it on', async () => {
    await expect.poll(text).toMatch(/3 sent, \d of them with a number/);
    expect(await text()).not.toMatch(/other machines/);
    expect(Object.keys(await inSync(playbook)).sort()).toEqual(Object.keys(FOREIGN).sort());
  });

  it('brings the other machine’s days and settings here, and takes this one’s there, within its limits', async () => {
    await toggleSync(playbook);
    await expect.poll(text).toMatch(/5 sent, .*2 of them were sent on your other machines/);
    await expect.poll(() => sumsInSync(playbook), ROUND).toHaveLength(2);
    await expect.poll(() => companyIn(playbook), ROUND).toBe('Ledgerlane');
    const items = Object.entries(await inSync(playbook));
    expect(Object.fromEntries(items)).toMatchObject(FOREIGN);
    const [own] = items.filter(([key]) => key.startsWith('sum:') && !key.includes('OTHERMAC'));
    expect(own?.[1]).toMatchObject({ v: 1, d: [expect.arrayContaining([3, 240])] });
    const bytes = items.map(([key, value]) => Buffer.byteLength(key + JSON.stringify(value)));
    expect(Math.max(...bytes)).toBeLessThan(8192);
    expect(items.length).toBeLessThan(512);
    expect(JSON.stringify(items)).not.toMatch(/recipient00|draft000000|vague-notice/);
  });

  it('leaves the figures again when it is switched off', async () => {
    await toggleSync(playbook);
    await expect.poll(text).toMatch(/3 sent, \d of them with a number/);
    expect(await text()).not.toMatch(/other machines/);
  });
});
