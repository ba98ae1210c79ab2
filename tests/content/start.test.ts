// @vitest-environment jsdom
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readReplies } from '../../src/content/replies.ts';
import { start } from '../../src/content/start.ts';
import { allowBeside, takeOver } from '../../src/content/takeover.ts';
import type { SendState, Site } from '../../src/sites/site.ts';
import { snapshotWith } from '../background/review-fixture.ts';
import { page } from '../sites/dom.ts';

let document: Document;

beforeEach(() => {
  fakeBrowser.reset();
  document = page('<body><textarea id="draft"></textarea></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', document.defaultView?.Event);
  vi.stubGlobal('AbortSignal', document.defaultView?.AbortSignal);
  vi.stubGlobal('CSS', { highlights: new Map() });
  Object.assign(document, { adoptedStyleSheets: [] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What the background says to every frame of the tab. */
const say = (type: string) => fakeBrowser.runtime.onMessage.trigger({ type }, {}, () => {});

/** The signals a site was watched with. */
function watched() {
  const signals: AbortSignal[] = [];
  const watch = (_: unknown, signal: AbortSignal) => void signals.push(signal);
  const site: Site = { id: 'gmail', concerns: () => false, watch, health: () => ({}) };
  return { site, watch, alive: () => signals.map(({ aborted }) => !aborted) };
}

describe('the coach of a page', () => {
  it('stays until a newer copy comes, which then stands alone', () => {
    const { site, alive } = watched();
    start(() => site, null);
    expect(alive()).toEqual([true]);
    start(() => site, null);
    expect(alive()).toEqual([false, true]);
  });

  it('leaves when its site is switched off', async () => {
    const { site, alive } = watched();
    start(() => site, null);
    await say('leave');
    expect(alive()).toEqual([false]);
  });

  it('tells what became of a send under way, as far as its site knows, before it leaves', async () => {
    const posted: { readonly type: string; readonly state?: string }[] = [];
    const nothing = { addListener: () => {} };
    const port = { onMessage: nothing, onDisconnect: nothing, postMessage: posted.push.bind(posted), disconnect() {} };
    vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue(port as never);
    Object.assign(fakeBrowser.runtime, { id: 'outward' });
    let tell: (state: SendState) => void = () => {};
    const { input, correspondence } = snapshotWith();
    const composer = {
      ...{ id: 'd1', surface: 'compose', gone: new AbortController().signal, onEdit() {}, onFront() {} },
      ...{ read: () => ({ ok: true, input, correspondence }), onSend: (heard: typeof tell) => (tell = heard) },
    };
    const watch: Site['watch'] = (seen, signal) => {
      seen(composer as never);
      signal.addEventListener('abort', () => tell('probable'));
    };
    start(() => ({ ...watched().site, watch }), null);
    tell('intent');
    await say('leave');
    tell('sent');
    const states = posted.flatMap(({ state }) => state ?? []);
    expect(states).toEqual(['intent', 'probable']);
  });

  it('takes away what a dead copy has left there, and nothing of the page', () => {
    const [host, style] = [document.createElement('div'), document.createElement('style')];
    for (const left of [host, style]) left.setAttribute('data-outward', '');
    document.documentElement.append(host);
    document.head.append(style, document.createElement('style'));
    CSS.highlights.set('outward-self', {} as Highlight).set('of-the-page', {} as Highlight);
    start(() => watched().site, null);
    expect([host.isConnected, style.isConnected, document.querySelectorAll('style').length]).toEqual([false, false, 1]);
    expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  });

  it('takes the sheets of a dead copy out of the page and of every open shadow tree in it', () => {
    const sheet = (...rules: readonly string[]) => ({ cssRules: rules.map((cssText) => ({ cssText })) });
    const [theirs, empty] = [sheet('p { color: red }'), sheet()];
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    const trees = [
      document,
      document.body.appendChild(outer).attachShadow({ mode: 'open' }),
      (outer.shadowRoot ?? document.body).appendChild(inner).attachShadow({ mode: 'open' }),
    ];
    const left = () => sheet('::highlight(outward-self) { color: red }');
    for (const tree of trees) Object.assign(tree, { adoptedStyleSheets: [theirs, left(), empty] });
    document.documentElement.append(document.createElement('div'));
    document.documentElement.lastElementChild?.setAttribute('data-outward', '');
    start(() => watched().site, null);
    for (const tree of trees) expect(tree.adoptedStyleSheets).toEqual([theirs, empty]);
  });
});

describe('the reader of replies', () => {
  it('comes only where there is a watcher', () => {
    const { watch, alive } = watched();
    readReplies(watch);
    expect(alive()).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['the coach comes', () => takeOver(document)],
    ['its site is switched off', () => say('leave')],
    ['another reader comes', () => readReplies(() => {})],
  ])('reads until %s', async (_, happen) => {
    allowBeside(document, new AbortController().signal);
    const { watch, alive } = watched();
    readReplies(watch);
    expect(alive()).toEqual([true]);
    await happen();
    expect(alive()).toEqual([false]);
  });
});
