import type { Page } from 'puppeteer-core';
import { ADDRESS } from '../../sites/linkedin/page.ts';
import type { Conversation, OpenOptions, Replica } from '../../sites/linkedin/replica.ts';
import { press } from '../harness/keys.ts';
import { LINKEDIN } from '../harness/toolbar.ts';
import { never, type Place } from './place.ts';

/** The page's own script, under the name the mail replica uses too; the conversation that was opened beside it. */
type Linked = { readonly replica: Replica; on: Conversation };

const ADA = { name: 'Ada Harbour', id: 'ACoAAAdaHarbour00000' };
const BO = { name: 'Bo Lindqvist', id: 'ACoAABoLindqvist0000' };

const opened = (page: Page, how: 'openBubble' | 'openThread', options: OpenOptions) =>
  page.evaluate(
    (name, given) => {
      const linked = window as unknown as Linked;
      linked.on = linked.replica[name](given);
    },
    how,
    options,
  );

function place(name: string, how: 'openBubble' | 'openThread', cannot: Place['cannot']): Place {
  return {
    name,
    address: ADDRESS,
    tabs: LINKEDIN,
    cannot: {
      undone: 'LinkedIn has no undo of a send',
      'left by hash, and back': 'LinkedIn goes by the path',
      ...cannot,
    },
    keepsComposer: true,
    confirms: true,
    found: { site: 'linkedin', surface: 'message' },
    aside: { x: 300, y: 400 },
    open: (page) => opened(page, how, { to: [ADA], messages: [] }),
    openReply: (page) => opened(page, how, { to: [ADA], messages: [{ name: ADA.name, text: 'Which scales?' }] }),
    markup: (page) => page.evaluate(() => (window as unknown as Linked).on.body.outerHTML),
    async send(page, taken) {
      await page.evaluate(
        (next) => {
          (window as unknown as Linked).replica.next = next;
        },
        taken ? ('sent' as const) : ('silent' as const),
      );
      await press(page, 'Enter', 'Control');
    },
    undo: never,
    async discard(page) {
      const [x, y] = await page.evaluate(() => {
        const close = (window as unknown as Linked).on.node.querySelector('header button:last-child');
        const { left, top, width, height } = (close ?? document.body).getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      });
      await page.mouse.click(x, y);
    },
    answer: (page) =>
      page.evaluate((name) => {
        const { replica, on } = window as unknown as Linked;
        replica.addMessage(on, { name, text: 'By hand.', at: Date.now() + 1000 });
      }, ADA.name),
    leave: (page) =>
      page.evaluate((bo) => {
        const { replica, on } = window as unknown as Linked;
        replica.close(on);
        replica.openThread({ to: [bo], messages: [], focus: false });
      }, BO),
    remove: (page) => page.evaluate(() => (window as unknown as Linked).on.node.remove()),
  };
}

/** Bubbles are in the open shadow tree of the newer client. */
export const bubble = place('LinkedIn, bubble in the shadow tree', 'openBubble', {});

export const messagePage = place('LinkedIn, message page', 'openThread', {
  discarded: 'the message page has nothing that drops a draft',
});
