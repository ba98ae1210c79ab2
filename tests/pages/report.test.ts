// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { changeSettings } from '../../src/journal/change-settings.ts';
import { makeReport } from '../../src/pages/playbook/report.ts';

const HEALTH = { site: 'gmail', rungs: { 'gmail.body/role': 3 } };

beforeEach(() => {
  Object.assign(browser.runtime, {
    getManifest: () => ({ version: '1.2.3', host_permissions: ['https://mail.google.com/*'] }),
  });
  Object.assign(browser.tabs, {
    query: async ({ url }: { url: readonly string[] }) => (url.length === 1 ? [{ id: 1 }, { id: 2 }, { id: 3 }] : []),
    sendMessage: async (id: number, { type }: { type: string }) => {
      // In the third only replies are read: it is there, and has nothing to say.
      if (id === 3) return undefined;
      if (id !== 2 || type !== 'health') throw new Error('nobody there');
      return HEALTH;
    },
  });
});

it('tells versions, switches and how lookups fare in the tabs that answer, and nothing of the rep', async () => {
  const secrets = ['Theo Marsh', 'Ledgerlane', 'theo@ledgerlane.example', 'chargebacks', 'reach out', 'If I name them'];
  const [name = '', company = '', address = '', word = '', phrase = '', plan = ''] = secrets;
  await changeSettings(browser.storage.local, Date.now, {
    ...{ name, company, products: [company], aliases: [company], addresses: [address], plans: { ask: plan } },
    ...{ theirWords: [word], watched: [phrase], loved: [phrase], rulesOff: ['vague-ask'], floor: 55 },
  });
  const report = await makeReport();
  expect(JSON.parse(report)).toMatchObject({
    outward: '1.2.3',
    settings: { rulesOff: ['vague-ask'], floor: 55, sites: { gmail: true } },
    problems: [],
    tabs: [HEALTH],
  });
  for (const secret of secrets) expect(report).not.toContain(secret);
});
