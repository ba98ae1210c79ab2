import { isShown } from '../dom.ts';
import { onEdits } from '../edits.ts';
import { onFrontChange } from '../front.ts';
import { onLeaving } from '../leaving.ts';
import { guardPresses } from '../press-guard.ts';
import { replaceText } from '../replace.ts';
import type { Composer, Reading, SendState } from '../site.ts';
import { mapText, type TextMap } from '../text-map.ts';
import { channelOf } from './channel.ts';
import { dismissals } from './dismissal.ts';
import type { Draft } from './draft.ts';
import { followPresses } from './sending.ts';
import { OWN_TEXT, ownText } from './text.ts';

/** A composer with what the adapter needs of it beyond the common interface. */
export interface Session {
  readonly composer: Composer;
  /** The composer has left the page, or another draft has taken its nodes. */
  end(): void;
}

/** Follows the composer of `draft` under the name `id`, until it leaves or `signal` ends. */
export function openSession(id: string, draft: Draft, signal: AbortSignal): Session {
  const { body, form } = draft;
  const root = draft.root ?? form;
  const gone = new AbortController();
  const end = () => gone.abort();
  const listeners = new Set<(state: SendState) => void>();
  const tell = (state: SendState) => {
    for (const changed of listeners) changed(state);
  };
  let map: TextMap | undefined;

  const read = (): Reading => {
    if (presses.reading !== undefined) return presses.reading;
    if (gone.signal.aborted) return { ok: false, reason: 'gone' };
    map = mapText(body, OWN_TEXT);
    const reading = draft.read(map.text);
    if (reading !== 'moved') return reading;
    end();
    return { ok: false, reason: 'gone' };
  };
  const presses = followPresses({ draft, read, tell, end }, gone.signal);
  const dismissed = dismissals(root, form, gone.signal);
  const leave = () => {
    const isUnsent = !presses.isPending() && ownText(body) !== '';
    if (isUnsent && !body.isConnected) tell(dismissed() ? 'discarded' : 'unknown');
    end();
  };

  signal.addEventListener('abort', end, { signal: gone.signal });
  onLeaving(body, () => isShown(body), leave, gone.signal);
  return {
    end,
    composer: {
      id,
      get surface() {
        return draft.surface();
      },
      get channel() {
        return channelOf(draft.surface());
      },
      anchor: draft.anchor,
      body,
      gone: gone.signal,
      read,
      locate: (span) => map?.locate(span),
      replace: (span, expected, text) => !gone.signal.aborted && replaceText(body, OWN_TEXT, span, expected, text),
      onEdit: (edited) => onEdits(root, body, edited, gone.signal),
      onFront: (changed) => onFrontChange(root, changed, gone.signal),
      onSend: (changed) => listeners.add(changed),
      guardSend: (held, until) => {
        const { isSend } = draft;
        if (isSend) guardPresses(body.ownerDocument, isSend, held, until);
      },
    },
  };
}
