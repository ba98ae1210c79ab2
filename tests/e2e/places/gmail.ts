import { ADDRESS } from '../../sites/gmail/page.ts';
import { compose, pressSend } from '../harness/desk.ts';
import { MAIL } from '../harness/toolbar.ts';
import type { Place } from './place.ts';

const ANA = { email: 'ana@harbour.example', name: 'Ana Harbour' };

export const gmail: Place = {
  name: 'Gmail',
  address: ADDRESS,
  tabs: MAIL,
  cannot: { 'left by pushState, and back': 'Gmail goes by the hash' },
  keepsComposer: false,
  confirms: true,
  found: { site: 'gmail', surface: 'compose' },
  aside: { x: -30, y: -60 },
  open: async (page) => void (await compose(page)),
  openReply: (page) =>
    page.evaluate((ana) => {
      window.replica.showThread({ messages: [{ ...ana, text: 'Which scales?' }] });
      window.replica.openReply();
    }, ANA),
  markup: (page) => page.$eval('[g_editable]', (body) => body.outerHTML),
  async send(page, taken) {
    await page.evaluate(
      (delay) => {
        window.replica.delay = delay;
      },
      taken ? 50 : 600_000,
    );
    await pressSend(page);
  },
  async undo(page) {
    await page.waitForSelector('#link_undo');
    await page.click('#link_undo');
  },
  discard: (page) => page.click('.oh'),
  answer: (page) =>
    page.evaluate((ana) => window.replica.addMessage({ ...ana, text: 'By hand.', at: Date.now() + 100_000 }), ANA),
  leave: (page) => page.evaluate(() => window.replica.showList([])),
  remove: (page) => page.evaluate(() => document.querySelector('.Hd, .gA.gt')?.remove()),
};
