import { isShown } from '../dom.ts';
import type { SendState } from '../site.ts';
import { type Invitation, slugIn } from './invitation.ts';
import { GIVEN_MS, type Left } from './sends.ts';
import { fold } from './text.ts';
import { ERROR, everywhere, onPageChange } from './trees.ts';

const CONNECT = '_connect';
const PENDING = '_pending';

/**
 * Follows an invitation whose `dialog` is about to be sent. It counts as sent when the dialog has closed and the
 * control that opened it has turned from "connect" to "pending", which its key says in every language. An error, or
 * another dialog in its place such as an offer to pay, refuses it.
 *
 * @param invited whom the dialog is about
 * @returns stops following, for when the press is repeated
 */
export function followInvitation(
  dialog: Element,
  invited: Pick<Invitation, 'name' | 'slug'>,
  left: () => Left,
  tell: (state: SendState) => void,
  signal: AbortSignal,
): () => void {
  const document = dialog.ownerDocument;
  const page = pageOf(document);
  const stems = connectable(page, invited);
  const before = new Set([...pendingKeys(page), ...obstacles(document)]);
  const own = new AbortController();
  let refused = false;

  const end = (state: SendState | undefined) => {
    clearTimeout(timer);
    own.abort();
    if (state !== undefined) tell(state);
  };
  const look = () => {
    const isClosed = !dialog.isConnected || !isShown(dialog);
    const turned = pendingKeys(page).filter((key) => !before.has(key) && stems.has(key.slice(0, -PENDING.length)));
    if (isClosed && new Set(turned).size === 1) end('sent');
    else if (!refused && obstacles(document).some((one) => one !== dialog && !before.has(one))) {
      refused = true;
      tell('refused');
    }
  };
  const give = (gone: boolean) => end(refused ? undefined : gone ? 'probable' : 'unknown');
  const timer = setTimeout(() => give(left() === 'nothing'), GIVEN_MS);
  const leave = () => {
    look();
    if (!own.signal.aborted) give(left() !== 'text');
  };

  for (const one of new Set([document, page])) onPageChange(one, look, own.signal);
  document.defaultView?.addEventListener('pagehide', leave, { signal: own.signal });
  signal.addEventListener('abort', leave, { signal: own.signal });
  return () => end(undefined);
}

/**
 * The document of the page around the frame in which LinkedIn opens dialogs; the control that opened it is there. If
 * the outer page has another origin there is no frame element, and asking for its document would throw.
 */
function pageOf(document: Document): Document {
  const frame = document.defaultView?.frameElement;
  return frame ? pageOf(frame.ownerDocument) : document;
}

/**
 * A set with the key prefix of the control that opened the dialog: the one that leads to `slug`, else the one with
 * `name`, else the only one. Empty if it could be one of several: another person's invitation would pass for this one.
 */
function connectable(page: Document, { slug, name }: Pick<Invitation, 'name' | 'slug'>): ReadonlySet<string> {
  const controls = everywhere(page, `[componentkey$="${CONNECT}"]`);
  const leading = controls.filter((one) => slug !== undefined && slugs(one).includes(slug));
  const saying = controls.filter((one) => name !== undefined && says(one, name));
  const found = [leading, saying, controls].find((some) => some.length > 0) ?? [];
  const stems = new Set(found.map((one) => keyOf(one).slice(0, -CONNECT.length)));
  return stems.size === 1 ? stems : new Set();
}

/** Whether the control's label contains the name, in any language. */
function says(control: Element, name: string): boolean {
  return fold(`${control.getAttribute('aria-label') ?? ''} ${control.textContent ?? ''}`).includes(name);
}

function slugs(control: Element): readonly string[] {
  const links = [control, control.closest('[href]'), ...control.querySelectorAll('[href]')];
  return links.flatMap((link) => slugIn(link?.getAttribute('href') ?? '') ?? []);
}

function pendingKeys(page: Document): readonly string[] {
  return everywhere(page, `[componentkey$="${PENDING}"]`).map(keyOf);
}

function keyOf(control: Element): string {
  return control.getAttribute('componentkey') ?? '';
}

function obstacles(document: Document): readonly Element[] {
  return everywhere(document, `${ERROR}, [role="dialog"], [role="alertdialog"]`).filter(isShown);
}
