import type { Page } from 'puppeteer-core';
import { SALES_ADDRESS, type SalesReplica } from '../../sites/salesnavigator/page.ts';
import { LINKEDIN } from '../harness/toolbar.ts';
import { never, type Place } from './place.ts';

const replica = <T>(page: Page, act: (on: SalesReplica) => T) =>
  page.evaluate(`(${act})(window.replica)`) as Promise<Awaited<T>>;

export const sales: Place = {
  name: 'Sales Navigator',
  address: SALES_ADDRESS,
  tabs: LINKEDIN,
  cannot: {
    marked: 'a text area has no nodes that could be marked',
    'edited under marks': 'there are no marks',
    'marks answer pointer and keys': 'there are no marks',
    undone: 'LinkedIn has no undo of a send',
    discarded: 'what drops a draft there is not known',
    replied: 'how messages stand on the page is not known',
    'left by hash, and back': 'LinkedIn goes by the path',
  },
  keepsComposer: false,
  confirms: false,
  found: { site: 'linkedin', surface: 'inmail' },
  aside: { x: -30, y: -60 },
  open: (page) => replica(page, (on) => on.openMessage({ subject: 'Scales in Cork' })),
  openReply: (page) => replica(page, (on) => on.openMessage({ subject: 'Scales in Cork' })),
  markup: (page) => page.$eval('textarea', ({ value, outerHTML }) => `${value} ${outerHTML}`),
  async send(page, taken) {
    await page.evaluate((closes) => Object.assign(window.replica, { closes }), taken);
    await page.click('fieldset button:last-child');
  },
  undo: never,
  discard: never,
  answer: never,
  leave: (page) =>
    page.evaluate(() => {
      history.pushState(null, '', '/sales/home');
      (window.replica as unknown as SalesReplica).close();
    }),
  remove: (page) => replica(page, (on) => on.close()),
};
