import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { afterEach, beforeEach, vi } from 'vitest';
import { gmailSite } from '../../../src/sites/gmail/site.ts';
import type { Composer, SendState, Site } from '../../../src/sites/site.ts';
import { shows } from '../dom.ts';
import { trusted } from '../trusted.ts';
import { ADDRESS, type ReplicaOptions, replicaPage } from './page.ts';
import type { Replica } from './replica.ts';

/** A composer the adapter saw, and what it told about its send. */
export interface Seen {
  readonly composer: Composer;
  readonly states: SendState[];
}

/** A replica page with the adapter at work, and hands to use it as a rep would. */
export interface Stage {
  readonly document: Document;
  readonly replica: Replica;
  readonly site: Site;
  readonly seen: readonly Seen[];
  readonly end: AbortController;
  /** The composer seen last. */
  last(): Seen;
  /** Trusted press of the element a selector names, or of an element itself, with the mouse. */
  click(selector: string): void;
  press(element: Element): void;
  key(selector: string, key: string, modifiers?: { ctrl?: boolean; shift?: boolean; meta?: boolean }): void;
  /** Ends the adapter and the page. */
  close(): void;
  /** Lets `ms` pass, with the observers' reports. */
  pass(ms: number): Promise<void>;
}

/** Faked: what the page and the adapter wait with. Reports of observers need the real rest. */
const FAKED: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'Date',
];

/** Pages of the test at hand, closed when it ends: jsdom keeps them otherwise. */
const opened: DOMWindow[] = [];

/** Puts every test of a file under a faked clock. */
export function withFakedClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: FAKED });
  });
  afterEach(() => {
    for (const window of opened.splice(0)) window.close();
    vi.useRealTimers();
  });
}

export function stage(
  options: ReplicaOptions = {},
  before: (replica: Replica, document: Document) => void = () => {},
): Stage {
  const problems = new VirtualConsole();
  problems.on('jsdomError', (error) => {
    throw error;
  });
  const { window } = new JSDOM(replicaPage(options).replace(/<style.*?<\/style>/s, ''), {
    // Without its style sheet, which jsdom would go through for every question of what is shown.

    url: ADDRESS,
    pretendToBeVisual: true,
    runScripts: 'dangerously',
    virtualConsole: problems,
    beforeParse(made) {
      // The page waits with the same faked clock as the adapter.
      Object.assign(made, { setTimeout, clearTimeout, setInterval, clearInterval });
    },
  });
  opened.push(window);
  shows(window);
  vi.stubGlobal('AbortController', window.AbortController);
  const { document } = window;
  const replica = (window as unknown as { replica: Replica }).replica;
  before(replica, document);

  const seen: Seen[] = [];
  const site = gmailSite(document);
  const end = new AbortController();
  site.watch((composer) => {
    const states: SendState[] = [];
    composer.onSend((state) => states.push(state));
    seen.push({ composer, states });
  }, end.signal);

  const find = (selector: string) => {
    const element = [...document.querySelectorAll(selector)].at(-1);
    if (element === undefined) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  const { MouseEvent, KeyboardEvent } = window;
  const press = (element: Element) => {
    for (const name of ['mousedown', 'mouseup', 'click']) {
      trusted(element, new MouseEvent(name, { bubbles: true, composed: true, cancelable: true }));
    }
  };
  return {
    document,
    replica,
    site,
    seen,
    end,
    last() {
      const last = seen.at(-1);
      if (last === undefined) throw new Error('no composer was seen');
      return last;
    },
    click: (selector) => press(find(selector)),
    press,
    key(selector, key, { ctrl = false, shift = false, meta = false } = {}) {
      const modifiers = { ctrlKey: ctrl, shiftKey: shift, metaKey: meta };
      const init = { key, bubbles: true, composed: true, cancelable: true, ...modifiers };
      trusted(find(selector), new KeyboardEvent('keydown', init));
    },
    close() {
      end.abort();
      window.close();
    },
    async pass(ms) {
      await vi.advanceTimersByTimeAsync(ms);
      await new Promise((done) => setImmediate(done));
    },
  };
}
