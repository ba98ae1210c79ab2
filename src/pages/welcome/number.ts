import browser from 'webextension-polyfill';
import { viewLine } from '../../messages/view-line.ts';

/** Calls `heard` with each number, 0-100, of the draft in this tab, as the popup would show it. */
export async function followNumber(heard: (focus: number) => void): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id === undefined) return;
  const line = viewLine(({ view }) => {
    if (view.state === 'draft' && view.review.focus !== null) heard(view.review.focus);
  });
  line.watch(id);
}
