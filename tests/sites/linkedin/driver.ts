import { JSDOM, VirtualConsole } from 'jsdom';
import { vi } from 'vitest';
import { linkedinSite } from '../../../src/sites/linkedin/site.ts';
import type { Composer, SendState, Site } from '../../../src/sites/site.ts';
import { shows } from '../dom.ts';
import { trusted } from '../trusted.ts';
import { ADDRESS, type ReplicaOptions, served } from './page.ts';
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
  /** Trusted press of an element by mouse. */
  click(element: Element | null): void;
  key(element: Element, key: string, init?: KeyboardEventInit): void;
  /** Lets `ms` pass, with the observers' reports. */
  pass(ms: number): Promise<void>;
}

/** Faked: what the page and the adapter wait with. Reports of observers need the real rest. */
export const FAKE_TIMERS = {
  toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  now: 1_780_000_000_000,
} satisfies Parameters<typeof vi.useFakeTimers>[0];

/** A page that behaves, without the adapter. */
export function replicaIn(options: ReplicaOptions = {}, url = ADDRESS): { document: Document; replica: Replica } {
  const problems = new VirtualConsole();
  problems.on('jsdomError', (error) => {
    throw error;
  });
  const { window } = new JSDOM(served(new URL(url).pathname, options).html, {
    url,
    pretendToBeVisual: true,
    runScripts: 'dangerously',
    virtualConsole: problems,
    beforeParse(made) {
      // The page waits with the same faked clock as the adapter.
      Object.assign(made, { setTimeout, clearTimeout, setInterval, clearInterval });
      made.Date.now = () => Date.now();
    },
  });
  shows(window);
  vi.stubGlobal('AbortController', window.AbortController);
  return { document: window.document, replica: (window as unknown as { replica: Replica }).replica };
}

export function stage(
  options: ReplicaOptions = {},
  before: (replica: Replica, document: Document) => void = () => {},
): Stage {
  const { document, replica } = replicaIn(options);
  before(replica, document);
  const seen: Seen[] = [];
  const site = linkedinSite(document);
  const end = new AbortController();
  site.watch((composer) => {
    const states: SendState[] = [];
    composer.onSend((state) => states.push(state));
    seen.push({ composer, states });
  }, end.signal);
  const { MouseEvent, KeyboardEvent } = document.defaultView as Window & typeof globalThis;
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
    click(element) {
      if (element === null) throw new Error('nothing to click');
      for (const name of ['mousedown', 'mouseup', 'click']) {
        trusted(element, new MouseEvent(name, { bubbles: true, composed: true, cancelable: true }));
      }
    },
    key(element, key, init = {}) {
      trusted(element, new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }));
    },
    async pass(ms) {
      await vi.advanceTimersByTimeAsync(ms);
      await new Promise((done) => setImmediate(done));
    },
  };
}
