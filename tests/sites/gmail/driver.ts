import { gmailSite } from '../../../src/sites/gmail/site.ts';
import { livePage, press, pressKey, setToWork, type Work } from '../stage.ts';
import { ADDRESS, type ReplicaOptions, replicaPage } from './page.ts';
import type { Replica } from './replica.ts';

/** A replica page with the adapter at work, and hands to use it as a rep would. */
export interface Stage extends Work {
  readonly document: Document;
  readonly replica: Replica;
  /** Trusted press of the element a selector names, or of an element itself, with the mouse. */
  click(selector: string): void;
  press(element: Element): void;
  key(selector: string, key: string, modifiers?: { ctrl?: boolean; shift?: boolean; meta?: boolean }): void;
  /** Ends the adapter and the page. */
  close(): void;
}

export function stage(
  options: ReplicaOptions = {},
  before: (replica: Replica, document: Document) => void = () => {},
): Stage {
  // Without its style sheet, which jsdom would go through for every question of what is shown.
  const window = livePage(replicaPage(options).replace(/<style.*?<\/style>/s, ''), ADDRESS);
  const { document } = window;
  const replica = (window as unknown as { replica: Replica }).replica;
  before(replica, document);
  const work = setToWork(gmailSite(document));
  const find = (selector: string) => {
    const element = [...document.querySelectorAll(selector)].at(-1);
    if (element === undefined) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  return {
    ...work,
    document,
    replica,
    click: (selector) => press(find(selector)),
    press,
    key: (selector, key, { ctrl = false, shift = false, meta = false } = {}) =>
      pressKey(find(selector), key, { ctrlKey: ctrl, shiftKey: shift, metaKey: meta }),
    close() {
      work.end.abort();
      window.close();
    },
  };
}
