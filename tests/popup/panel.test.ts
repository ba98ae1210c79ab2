import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openPanel } from '../../src/popup/panel.ts';

afterEach(() => void vi.unstubAllGlobals());

it('opens the side panel of the window the press was in, while the press is handled', () => {
  const open = vi.fn(async () => {});
  vi.stubGlobal('chrome', { sidePanel: { open } });
  void openPanel(3);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});

it('opens the sidebar where there is no side panel', () => {
  const open = vi.fn(async () => {});
  vi.stubGlobal('chrome', {});
  Object.assign(browser, { sidebarAction: { open } });
  void openPanel(3);
  expect(open).toHaveBeenCalledOnce();
});

it('fails where the browser refuses', async () => {
  vi.stubGlobal('chrome', { sidePanel: { open: () => Promise.reject(new Error('no press')) } });
  await expect(openPanel(3)).rejects.toThrow('no press');
});
