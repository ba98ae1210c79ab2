import { isElement, isShown } from '../dom.ts';
import { onFocusMove } from '../focus.ts';
import { focused } from '../front.ts';
import type { Composer } from '../site.ts';
import { openComposer } from './composer.ts';
import type { Draft } from './draft.ts';
import { ownText } from './text.ts';
import { everywhere } from './trees.ts';

/**
 * Calls `seen` once per draft: for those there now, and later for each that gets the focus.
 *
 * @param editors a selector of the editables to look at now
 * @param draftAround the draft in the composer that holds an element
 */
export function watchDrafts(
  document: Document,
  editors: string,
  draftAround: (element: Element) => Draft | undefined,
  seen: (composer: Composer) => void,
  signal: AbortSignal,
): void {
  const composers = new Map<Element, Composer>();
  /** Hidden drafts with words, as in a minimised bubble. They keep their name. */
  const hidden = new WeakMap<Element, { readonly id: string; readonly text: string }>();

  const look = (element: Element) => {
    const draft = draftAround(element);
    if (draft === undefined) return;
    const known = composers.get(draft.body);
    // Reading detects that the same nodes show another conversation.
    if (known !== undefined) known.read();
    else open(draft);
  };
  const open = (draft: Draft) => {
    const { body } = draft;
    const before = hidden.get(body);
    const id = before?.text === ownText(body) ? before.id : crypto.randomUUID();
    const composer = openComposer(id, draft, signal);
    composers.set(body, composer);
    composer.gone.addEventListener('abort', () => left(composer));
    seen(composer);
  };
  const left = ({ id, body }: Composer) => {
    composers.delete(body);
    if (signal.aborted || !body.isConnected) return;
    const text = ownText(body);
    if (isShown(body)) look(body);
    else if (text !== '') hidden.set(body, { id, text });
  };

  onFocusMove(document, ([target]) => isElement(target) && look(target), signal);
  const now = focused(document);
  if (now !== null) look(now);
  for (const field of everywhere(document, editors)) look(field);
}
