import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOver, takePlaceBeside } from '../../src/content/takeover.ts';
import { watch } from '../../src/content/watch.ts';
import { one, page } from '../sites/dom.ts';

const sent = vi.fn();
const asked = (type: string) => sent.mock.calls.filter(([message]) => message.type === type);

beforeEach(() => {
  // A timer that a test leaves would ask for the coach in a later one.
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
  sent.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('chrome', { runtime: { id: 'outward', sendMessage: sent } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A field of a composer beside another one, in an open shadow tree; and one outside. */
function setting() {
  const document = page('<body><div id="outlet"></div><input id="search"></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', document.defaultView?.Event);
  vi.stubGlobal('AbortSignal', document.defaultView?.AbortSignal);
  const tree = one(document, '#outlet').attachShadow({ mode: 'open' });
  for (const id of ['name', 'draft']) tree.append(Object.assign(document.createElement('textarea'), { id }));
  const focus = (id: string) => (document.getElementById(id) ?? tree.getElementById(id))?.focus();
  return { document, focus };
}

const settled = () => new Promise((done) => setImmediate(done));
const isDraft = (element: Element) => element.id === 'draft';

describe('the watcher', () => {
  it('asks for the coach at the first focus in a composer, once', () => {
    const { focus } = setting();
    watch(isDraft);
    focus('search');
    expect(asked('open')).toEqual([]);
    focus('draft');
    focus('search');
    focus('draft');
    expect(asked('open')).toEqual([[{ type: 'open' }]]);
  });

  it('hears the focus move within a shadow tree', () => {
    const { focus } = setting();
    watch(isDraft);
    focus('name');
    focus('draft');
    expect(asked('open')).toHaveLength(1);
  });

  it('asks at once where the focus already is', () => {
    const { focus } = setting();
    focus('draft');
    watch(isDraft);
    expect(asked('open')).toHaveLength(1);
  });

  it('asks again where nobody heard it', async () => {
    const { focus } = setting();
    sent.mockRejectedValue(new Error('no receiver'));
    watch(isDraft);
    focus('draft');
    await settled();
    focus('search');
    focus('draft');
    expect(asked('open')).toHaveLength(2);
  });

  it('asks once more by itself for the draft that still has the focus, and then no more', async () => {
    const { focus } = setting();
    sent.mockRejectedValue(new Error('no receiver'));
    watch(isDraft);
    focus('draft');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked('open')).toHaveLength(2);
  });

  it('does not ask once more where the next focus has brought the coach meanwhile', async () => {
    const { focus } = setting();
    sent.mockResolvedValue(true);
    sent.mockResolvedValueOnce(true).mockRejectedValueOnce(new Error('no receiver'));
    watch(isDraft);
    focus('draft');
    await vi.advanceTimersByTimeAsync(100);
    focus('search');
    focus('draft');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked('open')).toHaveLength(2);
  });

  it.each([
    ['the site is switched off', false, 'draft'],
    ['the focus has gone elsewhere', undefined, 'search'],
  ])('leaves it at that where %s', async (_, answer, at) => {
    const { focus } = setting();
    sent.mockResolvedValue(answer);
    watch(isDraft);
    focus('draft');
    focus(at);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked('open')).toHaveLength(1);
  });

  it('stays silent in a page whose extension has gone', () => {
    const { focus } = setting();
    watch(isDraft);
    vi.stubGlobal('chrome', { runtime: {} });
    focus('draft');
    focus('search');
    vi.stubGlobal('chrome', { runtime: { id: 'outward', sendMessage: sent } });
    focus('draft');
    expect(asked('open')).toEqual([]);
  });

  it('is silent once a newer copy has taken over', () => {
    const { focus } = setting();
    watch(isDraft);
    watch(() => false);
    focus('draft');
    expect(asked('open')).toEqual([]);
  });
});

describe('the watcher, of replies', () => {
  const goes = async ({ defaultView: view }: Document, name: string) => {
    view?.dispatchEvent(new view.Event(name));
    await settled();
  };

  it('asks for their reader as the page is loaded, and no more once it has come', async () => {
    const { document } = setting();
    sent.mockResolvedValue(true);
    watch(isDraft);
    await settled();
    expect(asked('visit')).toHaveLength(1);
    vi.setSystemTime(Date.now() + 86_400_000);
    await goes(document, 'hashchange');
    expect(asked('visit')).toHaveLength(1);
  });

  it.each(['hashchange', 'popstate'])('asks again on %s where none were waited for, after a while', async (name) => {
    const { document } = setting();
    watch(isDraft);
    await goes(document, name);
    expect(asked('visit')).toHaveLength(1);
    vi.setSystemTime(Date.now() + 60_000);
    await goes(document, name);
    await goes(document, name);
    expect(asked('visit')).toHaveLength(2);
  });

  it('asks for nothing any more once the coach is there', async () => {
    const { document } = setting();
    watch(isDraft);
    takeOver(document);
    vi.setSystemTime(Date.now() + 60_000);
    await goes(document, 'hashchange');
    expect(asked('visit')).toHaveLength(1);
  });

  it('gives the place beside it to the last who comes, until it leaves itself', () => {
    const { document } = setting();
    expect(takePlaceBeside(document)).toBeNull();
    watch(isDraft);
    const first = takePlaceBeside(document);
    expect(first?.aborted).toBe(false);
    const second = takePlaceBeside(document);
    expect([first?.aborted, second?.aborted]).toEqual([true, false]);
    takeOver(document);
    expect(second?.aborted).toBe(true);
    expect(takePlaceBeside(document)).toBeNull();
  });
});
