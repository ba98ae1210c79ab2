import { isShown } from '../dom.ts';
import { onEdits } from '../edits.ts';
import { onFrontChange } from '../front.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import { onLeaving } from '../leaving.ts';
import { replaceText } from '../replace.ts';
import type { Composer, Reading, SendState } from '../site.ts';
import { mapText, type TextMap } from '../text-map.ts';
import { type Conversation, isOther } from './conversation.ts';
import { dismissals } from './dismissal.ts';
import { channelOf, conversationOf, type Place, readAround, surfaceOf } from './reading.ts';
import { anchor } from './selectors.ts';
import { followPresses } from './sending.ts';
import type { Sends } from './sends.ts';
import { OWN_TEXT, ownText } from './text.ts';

/** A composer with what the adapter needs of it beyond the common interface. */
export interface Session {
  readonly composer: Composer;
  readonly place: Place;
  /** The composer has left the page, or another draft has taken its nodes. */
  end(): void;
}

/** Follows the composer in `place` under the name `id`, until it leaves or `signal` ends. */
export function openSession(id: string, place: Place, health: Health, sends: Sends, signal: AbortSignal): Session {
  const { body, form } = place;
  const root = place.root ?? form;
  const gone = new AbortController();
  const end = () => gone.abort();
  const listeners = new Set<(state: SendState) => void>();
  const tell = (state: SendState) => {
    for (const changed of listeners) changed(state);
  };
  let map: TextMap | undefined;

  let known = conversationOf(place, health);
  const hasMoved = (now: Conversation | undefined) =>
    !root.contains(body) || (known !== undefined && now !== undefined && isOther(known, now));
  const readIn = (conversation: Conversation | undefined): Reading => {
    map = mapText(body, OWN_TEXT);
    return readAround(place, map.text, conversation, health);
  };
  const presses = followPresses({ place, health, sends, readIn, tell, end }, gone.signal, signal);
  const read = (): Reading => {
    if (presses.reading !== undefined) return presses.reading;
    const now = gone.signal.aborted ? undefined : conversationOf(place, health);
    if (gone.signal.aborted || hasMoved(now)) {
      end();
      return { ok: false, reason: 'gone' };
    }
    known = now && { ...now, thread: now.thread ?? known?.thread };
    return readIn(now);
  };
  const dismissed = dismissals(root, form, gone.signal);
  const leave = () => {
    const isUnsent = !presses.isPending() && ownText(body) !== '';
    if (isUnsent && !body.isConnected) tell(dismissed() ? 'discarded' : 'unknown');
    end();
  };

  signal.addEventListener('abort', end, { signal: gone.signal });
  onLeaving(body, () => isShown(body), leave, gone.signal);
  return {
    place,
    end,
    composer: {
      id,
      get surface() {
        return surfaceOf(place, health);
      },
      get channel() {
        return channelOf(surfaceOf(place, health));
      },
      anchor: climb(anchor, body, onlyFinds(health)) ?? body,
      body,
      gone: gone.signal,
      read,
      locate: (span) => map?.locate(span),
      replace: (span, expected, text) => !gone.signal.aborted && replaceText(body, OWN_TEXT, span, expected, text),
      onEdit: (edited) => onEdits(root, body, edited, gone.signal),
      onFront: (changed) => onFrontChange(root, changed, gone.signal),
      onSend: (changed) => listeners.add(changed),
    },
  };
}
