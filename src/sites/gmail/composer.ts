import type { Span } from '../../engine/types.ts';
import { onEdits } from '../edits.ts';
import { onFrontChange } from '../front.ts';
import { climb, type Health } from '../ladder.ts';
import { onLeaving } from '../leaving.ts';
import { guardPresses } from '../press-guard.ts';
import { replaceText } from '../replace.ts';
import type { Composer, Reading, SendState } from '../site.ts';
import { mapText, type TextMap } from '../text-map.ts';
import { surfaceOf } from './kind.ts';
import { frameOf, isPresent, type Parts } from './parts.ts';
import { type Known, readPeople, readSurroundings } from './reading.ts';
import { anchor, countBodies, draftId, hiddenValue, send } from './selectors.ts';
import { isSend } from './send-press.ts';
import { ownText } from './text-rules.ts';

/** A composer with what the adapter needs of it beyond the common interface. */
export interface Session {
  readonly composer: Composer;
  readonly parts: Parts;
  /** The draft's message id, as known by now. */
  draftId(): string | undefined;
  tell(state: SendState): void;
  /** The composer has left the page, or another draft has taken its nodes. */
  end(): void;
}

/** Follows the composer in `parts` under the name `id`, until it leaves or `signal` ends. `own`: addresses of the rep's. */
export function openSession(
  id: string,
  parts: Parts,
  own: ReadonlySet<string>,
  health: Health,
  signal: AbortSignal,
): Session {
  const { root, body } = parts;
  const gone = new AbortController();
  const end = () => gone.abort();
  const listeners = new Set<(state: SendState) => void>();
  let known: Known = { to: [], me: undefined };
  let draft = parts.draftId;
  let map: TextMap | undefined;

  const read = (): Reading => {
    if (parts.unreadable !== undefined) return { ok: false, reason: parts.unreadable };
    if (gone.signal.aborted || !body.isConnected || !root.contains(body)) return { ok: false, reason: 'gone' };
    if (countBodies(root) > 1) return { ok: false, reason: 'ambiguous' };
    const now = climb(draftId, root, health);
    if (isOtherDraft(draft, now)) {
      end();
      return { ok: false, reason: 'gone' };
    }
    draft = now ?? draft;
    known = readPeople(root, known, health);
    const around = readSurroundings(root, known, own, health);
    map = mapText(body, ownText());
    return { ok: true, input: { ...around.input, body: map.text }, correspondence: around.correspondence };
  };

  signal.addEventListener('abort', end, { signal: gone.signal });
  onLeaving(body, () => isPresent(parts), end, gone.signal);
  // Counted once: without it no send of this composer can be seen.
  climb(send, root, health);
  return {
    parts,
    draftId: () => draft,
    tell: (state) => {
      for (const changed of listeners) changed(state);
    },
    end,
    composer: {
      id,
      get surface() {
        return surfaceOf(root, hiddenValue(root, 'subjectbox'));
      },
      channel: 'email',
      anchor: climb(anchor, body, health) ?? body,
      get frame() {
        return frameOf(root);
      },
      body,
      gone: gone.signal,
      read,
      locate: (span: Span) => map?.locate(span),
      replace: (span, expected, text) => !gone.signal.aborted && replaceText(body, ownText(), span, expected, text),
      onEdit: (edited) => {
        onEdits(root, body, edited, gone.signal);
        // Recipients change without an edit; the focus leaving them is the moment to look again.
        root.addEventListener('focusin', edited, { signal: gone.signal });
      },
      onFront: (changed) => onFrontChange(root, changed, gone.signal),
      onSend: (changed) => listeners.add(changed),
      guardSend: (held, until) => {
        const sends = (event: Event, target: Element) => isSend(event, target, frameOf(root));
        guardPresses(body.ownerDocument, sends, held, until);
      },
    },
  };
}

/** Gmail uses its nodes again: the same composer with another draft's id is another draft. */
export function isOtherDraft(before: string | undefined, now: string | undefined): boolean {
  return before !== undefined && now !== undefined && before !== now;
}
