import browser from 'webextension-polyfill';

/** Chromium's side panel, of which the polyfill knows nothing. */
declare const chrome: { readonly sidePanel?: { open(of: { windowId: number }): Promise<void> } };

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) of a window. Browsers allow it only while a press is being
 * handled: call it before anything is awaited.
 *
 * @param windowId the window the press was in
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = chrome;
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}
