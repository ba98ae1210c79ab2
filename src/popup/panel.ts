import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill does not cover. */
declare const chrome: { readonly sidePanel?: { open(of: { windowId: number }): Promise<void> } };

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) of a window. Browsers allow it only while a press is being
 * handled, so call it before awaiting anything.
 *
 * @param windowId the window the press was in
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = chrome;
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}
