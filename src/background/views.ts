import browser, { type Runtime } from 'webextension-polyfill';
import type { Settings } from '../journal/settings.ts';
import type { FrameMessage } from '../messages/frame.ts';
import type { FrontView, PopupMessage } from '../messages/view.ts';
import { asViewMessage } from '../messages/wire.ts';
import { type Desk, frontView } from './desk.ts';
import type { PlaybookReader } from './playbook.ts';
import { siteOf } from './site-of.ts';

/** The open popups and panels. */
export interface Views {
  /** Serves a popup until it closes. The caller has checked the sender. */
  serve(port: Runtime.Port): void;
  /** Call it when something about the drafts of a tab changed. */
  changed(tab: number): void;
  /** Call it when sites were switched on or off, or storing began or ceased to fail. */
  switched(): void;
}

interface View {
  tab: number | undefined;
  /** Rises with everything to show, so that late results of earlier turns are dropped. */
  turn: number;
  push(message: PopupMessage): void;
}

export function makeViews(
  desk: Desk,
  playbook: Pick<PlaybookReader, 'read'>,
  troubles: () => Pick<PopupMessage, 'unkept' | 'unchanged'>,
): Views {
  const views = new Set<View>();

  const show = async (view: View, tab: number): Promise<void> => {
    view.turn += 1;
    const { turn } = view;
    const { settings } = await playbook.read();
    const front = desk.front(tab);
    const shown = front ? frontView(front, desk.count(tab), settings) : await emptyView(tab, settings);
    if (view.turn !== turn || !views.has(view)) return;
    view.push({ type: 'front', view: shown, ...troubles() });
    front?.reply({ type: 'seen', draft: front.draft });
  };

  const watch = async (view: View, tab: number): Promise<void> => {
    view.tab = tab;
    await show(view, tab);
    // The background may just have woken up: asks the tab's frames for their drafts.
    await browser.tabs.sendMessage(tab, { type: 'repeat' } satisfies FrameMessage).catch(() => undefined);
  };

  return {
    serve(port) {
      const view: View = { tab: undefined, turn: 0, push: (message) => port.postMessage(message) };
      views.add(view);
      port.onDisconnect.addListener(() => views.delete(view));
      port.onMessage.addListener((received) => {
        const message = asViewMessage(received);
        if (message?.type === 'watch') void watch(view, message.tab);
        else if (message && view.tab !== undefined) desk.find(view.tab, message.draft)?.reply(message);
      });
    },
    changed(tab) {
      for (const view of views) if (view.tab === tab) void show(view, tab);
    },
    switched() {
      for (const view of views) if (view.tab !== undefined) void show(view, view.tab);
    },
  };
}

/** Why there is nothing to show: no composer open on a coached page, its site switched off, or a page not coached. */
async function emptyView(tab: number, { sites }: Settings): Promise<FrontView> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  const site = siteOf(url);
  if (!site) return { state: 'unsupported' };
  return { state: site === 'practice' || sites[site] ? 'no-draft' : 'off', site };
}
