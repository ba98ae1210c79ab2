import { composerBase } from '../composer-base.ts';
import { isShown } from '../dom.ts';
import { onLeaving } from '../leaving.ts';
import { guardPresses } from '../press-guard.ts';
import type { Composer, Reading } from '../site.ts';
import { channelOf } from './channel.ts';
import { dismissals } from './dismissal.ts';
import type { Draft } from './draft.ts';
import { followPresses } from './sending.ts';
import { OWN_TEXT, ownText } from './text.ts';

/** Follows the composer of `draft` under the name `id`, until it leaves or `signal` ends. */
export function openComposer(id: string, draft: Draft, signal: AbortSignal): Composer {
  const { body, form } = draft;
  const root = draft.root ?? form;
  const { common, text, tell, end } = composerBase(root, body, () => OWN_TEXT, signal);
  const { gone } = common;

  const read = (): Reading => {
    if (presses.reading !== undefined) return presses.reading;
    if (gone.aborted) return { ok: false, reason: 'gone' };
    const reading = draft.read(text());
    if (reading !== 'moved') return reading;
    end();
    return { ok: false, reason: 'gone' };
  };
  const presses = followPresses({ draft, read, tell, end }, gone);
  const dismissed = dismissals(root, form, gone);
  const leave = () => {
    const isUnsent = !presses.isPending() && ownText(body) !== '';
    if (isUnsent && !body.isConnected) tell(dismissed() ? 'discarded' : 'unknown');
    end();
  };

  onLeaving(body, () => isShown(body), leave, gone);
  return {
    ...common,
    id,
    get surface() {
      return draft.surface();
    },
    get channel() {
      return channelOf(draft.surface());
    },
    anchor: draft.anchor,
    read,
    guardSend: (held, until) => {
      const { isSend } = draft;
      if (isSend) guardPresses(body.ownerDocument, isSend, held, until);
    },
  };
}
