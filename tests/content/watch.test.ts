import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../src/content/watch.ts';
import { one, page } from '../sites/dom.ts';

const sent = vi.fn();

beforeEach(() => {
  sent.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('chrome', { runtime: { id: 'outward', sendMessage: sent } });
});
afterEach(() => {
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

const isDraft = (element: Element) => element.id === 'draft';

describe('the watcher', () => {
  it('asks for the coach at the first focus in a composer, once', () => {
    const { focus } = setting();
    watch(isDraft);
    focus('search');
    expect(sent).not.toHaveBeenCalled();
    focus('draft');
    focus('search');
    focus('draft');
    expect(sent.mock.calls).toEqual([[{ type: 'open' }]]);
  });

  it('hears the focus move within a shadow tree', () => {
    const { focus } = setting();
    watch(isDraft);
    focus('name');
    focus('draft');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('asks at once where the focus already is', () => {
    const { focus } = setting();
    focus('draft');
    watch(isDraft);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('asks again where nobody heard it', async () => {
    const { focus } = setting();
    sent.mockRejectedValueOnce(new Error('no receiver'));
    watch(isDraft);
    focus('draft');
    await new Promise((done) => setImmediate(done));
    focus('search');
    focus('draft');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('stays silent in a page whose extension has gone', () => {
    const { focus } = setting();
    watch(isDraft);
    vi.stubGlobal('chrome', { runtime: {} });
    focus('draft');
    focus('search');
    vi.stubGlobal('chrome', { runtime: { id: 'outward', sendMessage: sent } });
    focus('draft');
    expect(sent).not.toHaveBeenCalled();
  });

  it('is silent once a newer copy has taken over', () => {
    const { focus } = setting();
    watch(isDraft);
    watch(() => false);
    focus('draft');
    expect(sent).not.toHaveBeenCalled();
  });
});
