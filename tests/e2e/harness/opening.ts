import type { Page } from 'puppeteer-core';
import type { Family } from '../../../scripts/browsers.mjs';
import type { Start } from './browsers.ts';
import { type MailDesk, openDesk } from './desk.ts';

/** What most suites look at from the start. */
export interface Opening {
  readonly desk: MailDesk;
  /** The popup, as a tab. */
  readonly popup: Page;
  /** The mail page, in front. */
  readonly page: Page;
}

/** Opens a desk with popup and mail page. Where one of them does not come, the desk is stopped again. */
export async function openWithPopup(family: Family, start: Start = {}): Promise<Opening> {
  const desk = await openDesk(family, start);
  try {
    const popup = await desk.openOwn('src/popup/index.html');
    return { desk, popup, page: await desk.openMail() };
  } catch (error) {
    await desk.stop();
    throw error;
  }
}
