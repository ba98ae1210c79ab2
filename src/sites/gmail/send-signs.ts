import { isShown } from '../dom.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import { idsNamed } from './ids.ts';
import { DIALOG, notice } from './selectors.ts';

/** What the page shows about sending at one moment. */
export interface Signs {
  /** The notice "sent" with the message ids it names, while it is shown. */
  readonly notice: readonly string[] | undefined;
  /** Open questions and complaints. */
  readonly dialogs: readonly Element[];
}

export function readSigns(document: Document, health: Health): Signs {
  const shown = climb(notice, document.documentElement, onlyFinds(health));
  return {
    notice: shown && idsNamed(shown),
    dialogs: [...document.querySelectorAll(DIALOG)].filter(isShown),
  };
}

/**
 * Whether the conversation lists a message with the draft's id that is not being written: an inline reply that was
 * sent. A draft that was only saved looks the same. So this counts only if Send was pressed, the composer is gone, and
 * the view did not list it before.
 */
export function isListed(document: Document, id: string): boolean {
  return [...document.querySelectorAll(`[data-message-id="#${id}"], [data-message-id="${id}"]`)].some(
    (message) =>
      message.closest('[contenteditable]') === null && message.querySelector('[contenteditable="true"]') === null,
  );
}
