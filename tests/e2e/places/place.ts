import type { Page } from 'puppeteer-core';
import type { SiteId, Surface } from '../../../src/sites/site.ts';

/** What the one suite tries wherever a rep writes. The order is that of the table in docs/sites.md. */
export const BEHAVIOURS = [
  'found and read',
  'left as it was',
  'marked',
  'edited under marks',
  'marks answer pointer and keys',
  'pill dragged',
  'amid a storm and other extensions',
  'fixed, and the fix undone',
  'sent',
  'undone',
  'discarded',
  'replied',
  'left by hash, and back',
  'left by pushState, and back',
  'removed by the page',
  'unloaded in mid-send',
  'extension reloaded',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** One place where a rep writes, and hands to do there what a rep or the site does. All of it on a replica page. */
export interface Place {
  /** As the table names it. */
  readonly name: string;
  readonly address: string;
  /** Match pattern of its tabs. */
  readonly tabs: string;
  /** What cannot happen there, and why. */
  readonly cannot: Partial<Record<Behaviour, string>>;
  /** What the toolbar says of a draft there. */
  readonly found: { readonly site: SiteId; readonly surface: Surface };
  /** From where the pill stands to where nothing of the page does, in CSS pixels. */
  readonly aside: Readonly<Record<'x' | 'y', number>>;
  /** Opens an empty draft and puts the caret into it. */
  open(page: Page): Promise<void>;
  /** Opens a draft in a conversation that the other side can answer, with the caret in it. */
  openReply(page: Page): Promise<void>;
  /** The draft as markup; its value where it is a text area. */
  markup(page: Page): Promise<string>;
  /** Presses Send as a rep does. The site takes the message, or says nothing for as long as the page is open. */
  send(page: Page, taken: boolean): Promise<void>;
  /** Whether the composer stays, emptied, when a message was sent. */
  readonly keepsComposer: boolean;
  /** Whether the page can ever show that a message was taken. */
  readonly confirms: boolean;
  undo(page: Page): Promise<void>;
  discard(page: Page): Promise<void>;
  /** The other side answers. */
  answer(page: Page): Promise<void>;
  /** Goes elsewhere in the site, so that the draft of `openReply` leaves. */
  leave(page: Page): Promise<void>;
  /** The page takes the composer away, as when it is drawn anew. */
  remove(page: Page): Promise<void>;
}

/** Stands in for what a place cannot do. */
export async function never(): Promise<void> {
  throw new Error('this cannot happen here');
}
