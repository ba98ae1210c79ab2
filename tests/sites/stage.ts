import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Composer, SendState, Site } from '../../src/sites/site.ts';
import { shows } from './dom.ts';
import { trusted } from './trusted.ts';

/** A composer the adapter saw, and what it told about its send. */
export interface Seen {
  readonly composer: Composer;
  readonly states: SendState[];
}

/** An adapter at work on a page. */
export interface Work {
  readonly site: Site;
  readonly seen: readonly Seen[];
  readonly end: AbortController;
  /** The composer seen last. */
  last(): Seen;
  /** Lets `ms` pass, with the observers' reports. */
  pass(ms: number): Promise<void>;
}

/** Faked: what a page and its adapter wait with. Reports of observers need the real rest. */
export const FAKED_CLOCK = {
  toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  now: 1_780_000_000_000,
} satisfies Parameters<typeof vi.useFakeTimers>[0];

/** Pages of the test at hand, closed when it ends: jsdom keeps them otherwise. */
const opened: DOMWindow[] = [];

/** Puts every test of a file under a faked clock. */
export function withFakedClock(): void {
  beforeEach(() => {
    vi.useFakeTimers(FAKED_CLOCK);
  });
  afterEach(() => {
    for (const window of opened.splice(0)) window.close();
    vi.useRealTimers();
  });
}

/** A page whose scripts run and wait with the same faked clock as the adapter; an error in it fails the test. */
export function livePage(html: string, url: string): DOMWindow {
  const problems = new VirtualConsole();
  problems.on('jsdomError', (error) => {
    throw error;
  });
  const { window } = new JSDOM(html, {
    url,
    pretendToBeVisual: true,
    runScripts: 'dangerously',
    virtualConsole: problems,
    beforeParse(made) {
      Object.assign(made, { setTimeout, clearTimeout, setInterval, clearInterval });
      made.Date.now = () => Date.now();
    },
  });
  shows(window);
  stylesOnce(window);
  vi.stubGlobal('AbortController', window.AbortController);
  opened.push(window);
  return window;
}

/**
 * Computes the style of an element once for each class and style it has: in jsdom that takes longer than all else an
 * adapter does, and what the sheets of these pages say of an editable goes by its classes.
 */
function stylesOnce(window: DOMWindow): void {
  const compute = window.getComputedStyle.bind(window);
  const known = new WeakMap<Element, { readonly said: string; readonly style: CSSStyleDeclaration }>();
  window.getComputedStyle = (element) => {
    const said = `${element.getAttribute('class')}\n${element.getAttribute('style')}`;
    const last = known.get(element);
    const style = last?.said === said ? last.style : compute(element);
    known.set(element, { said, style });
    return style;
  };
}

/** Sets an adapter to work, and keeps what it sees. */
export function setToWork(site: Site): Work {
  const seen: Seen[] = [];
  const end = new AbortController();
  site.watch((composer) => {
    const states: SendState[] = [];
    composer.onSend((state) => states.push(state));
    seen.push({ composer, states });
  }, end.signal);
  return {
    site,
    seen,
    end,
    last() {
      const last = seen.at(-1);
      if (last === undefined) throw new Error('no composer was seen');
      return last;
    },
    async pass(ms) {
      await vi.advanceTimersByTimeAsync(ms);
      await new Promise((done) => setImmediate(done));
    },
  };
}

/** Trusted press of an element with the mouse. */
export function press(element: Element): void {
  const { MouseEvent } = windowOf(element);
  for (const name of ['mousedown', 'mouseup', 'click']) {
    trusted(element, new MouseEvent(name, { bubbles: true, composed: true, cancelable: true }));
  }
}

/** Trusted press of a key at an element. */
export function pressKey(element: Element, key: string, init: KeyboardEventInit = {}): void {
  const { KeyboardEvent } = windowOf(element);
  trusted(element, new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }));
}

function windowOf({ ownerDocument: { defaultView } }: Element): Window & typeof globalThis {
  if (defaultView === null) throw new Error('the element is in no window');
  return defaultView;
}
