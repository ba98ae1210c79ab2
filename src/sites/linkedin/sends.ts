import type { Health } from '../ladder.ts';
import type { SendState } from '../site.ts';
import { isSame, type Pressed, takenSince } from './confirm.ts';
import { type Conversation, conversationRoots, readConversation } from './conversation.ts';
import type { Row } from './rows.ts';
import { fold } from './text.ts';
import { ERROR, everywhere, onPageChange } from './trees.ts';

/** Time for the page to show what became of a press, ms. */
export const GIVEN_MS = 30_000;

/** The control on a failed message that offers to send it again. */
const AGAIN = '[class*="resend"], [data-control-name*="resend"]';

/**
 * Follows presses of Send until the page shows what became of them. It belongs to the page, not to a composer, since
 * LinkedIn redraws the whole pane on the first message of a conversation.
 */
export interface Sends {
  /**
   * Tells each state that follows `intent`: `refused` when the page says so, which a later `sent` may follow; or, at the
   * end of the time given or of the watching, `probable` when the composer has left, else `unknown`.
   *
   * @param left returns what is left of the composer at that time
   * @returns stops following, for when the press is repeated
   */
  follow(pressed: Pressed, left: () => Left, tell: (state: SendState) => void): () => void;
}

/** What is left: the composer with its text, without it, or no composer. */
export type Left = 'text' | 'empty' | 'nothing';

interface Pending {
  readonly pressed: Pressed;
  readonly tell: (state: SendState) => void;
  readonly left: () => Left;
  readonly timer: ReturnType<typeof setTimeout>;
  refused: boolean;
  /** Whether more messages came than were pressed, so that they cannot be told apart any more. */
  torn: boolean;
}

export function createSends(document: Document, health: Health, signal: AbortSignal): Sends {
  const claimed = new Set<string>();
  let pending: readonly Pending[] = [];
  let errors: readonly Element[] = [];
  let watching: AbortController | undefined;

  const drop = (one: Pending) => {
    clearTimeout(one.timer);
    pending = pending.filter((other) => other !== one);
    if (pending.length > 0) return;
    watching?.abort();
    watching = undefined;
  };
  const end = (one: Pending, ifProbable: readonly Left[]) => {
    drop(one);
    if (!one.refused) one.tell(!one.torn && ifProbable.includes(one.left()) ? 'probable' : 'unknown');
  };
  const refuse = (one: Pending) => {
    if (one.refused) return;
    one.refused = true;
    one.tell('refused');
  };
  const settle = (conversation: Conversation) => {
    for (const one of pending) {
      if (!isSame(one.pressed, conversation)) continue;
      const taken = takenSince(one.pressed, conversation.rows).filter((id) => !claimed.has(id));
      const rivals = pending.filter(
        ({ pressed }) => isSame(pressed, conversation) && pressed.text === one.pressed.text,
      );
      one.torn ||= taken.length > rivals.length;
      const [id] = taken;
      if (id !== undefined && !one.torn) {
        claimed.add(id);
        drop(one);
        one.tell('sent');
      } else if (conversation.rows.some((row) => offersAgain(row, one.pressed.text))) refuse(one);
    }
  };
  const lookForErrors = () => {
    const now = everywhere(document, ERROR);
    const [only] = pending;
    // An error does not say which of two presses it is about.
    if (only !== undefined && pending.length === 1 && now.some((error) => !errors.includes(error))) refuse(only);
    errors = now;
  };
  const look = () => {
    for (const one of conversationRoots(document, health)) settle(readConversation(one, health));
    lookForErrors();
  };
  const watch = () => {
    if (watching !== undefined) return;
    watching = new AbortController();
    errors = everywhere(document, ERROR);
    onPageChange(document, look, watching.signal);
  };

  const leave = () => {
    look();
    for (const one of pending) end(one, ['empty', 'nothing']);
  };
  document.defaultView?.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', leave);

  return {
    follow(pressed, left, tell) {
      const timer = setTimeout(() => end(one, ['nothing']), GIVEN_MS);
      const one: Pending = { pressed, left, tell, timer, refused: false, torn: false };
      pending = [...pending, one];
      watch();
      return () => drop(one);
    },
  };
}

function offersAgain({ urn, element, text }: Row, pressed: string): boolean {
  return urn === undefined && element.querySelector(AGAIN) !== null && fold(text()) === pressed;
}
