import { type ComposerBase, composerBase } from '../composer-base.ts';
import { climb, type Health } from '../ladder.ts';
import { onLeaving } from '../leaving.ts';
import { guardPresses } from '../press-guard.ts';
import type { Composer, Reading } from '../site.ts';
import { surfaceOf } from './kind.ts';
import { frameOf, isPresent, type Parts } from './parts.ts';
import { type Known, readPeople, readSurroundings } from './reading.ts';
import { anchor, countBodies, draftId, hiddenValue, send } from './selectors.ts';
import { isSend } from './send-presses.ts';
import { ownText } from './text-rules.ts';

/** A composer with what the adapter needs of it beyond the common interface. */
export interface OpenComposer extends Pick<ComposerBase, 'tell' | 'end'> {
  readonly composer: Composer;
  readonly parts: Parts;
  /** The draft's message id, as known by now. */
  draftId(): string | undefined;
}

/** Follows the composer in `parts` under the name `id`, until it leaves or `signal` ends. `own`: addresses of the rep's. */
export function openComposer(
  id: string,
  parts: Parts,
  own: ReadonlySet<string>,
  health: Health,
  signal: AbortSignal,
): OpenComposer {
  const { root, body } = parts;
  const { common, text, tell, end } = composerBase(root, body, ownText, signal);
  const { gone } = common;
  let known: Known = { to: [], me: undefined };
  let draft = parts.draftId;

  const read = (): Reading => {
    if (parts.unreadable !== undefined) return { ok: false, reason: parts.unreadable };
    if (gone.aborted || !body.isConnected || !root.contains(body)) return { ok: false, reason: 'gone' };
    if (countBodies(root) > 1) return { ok: false, reason: 'ambiguous' };
    const now = climb(draftId, root, health);
    if (isOtherDraft(draft, now)) {
      end();
      return { ok: false, reason: 'gone' };
    }
    draft = now ?? draft;
    known = readPeople(root, known, health);
    const around = readSurroundings(root, known, own, health);
    return { ok: true, input: { ...around.input, body: text() }, correspondence: around.correspondence };
  };

  onLeaving(body, () => isPresent(parts), end, gone);
  // Counted once: without it no send of this composer can be seen.
  climb(send, root, health);
  return {
    parts,
    draftId: () => draft,
    tell,
    end,
    composer: {
      ...common,
      id,
      get surface() {
        return surfaceOf(root, hiddenValue(root, 'subjectbox'));
      },
      channel: 'email',
      anchor: climb(anchor, body, health) ?? body,
      get frame() {
        return frameOf(root);
      },
      read,
      onEdit: (edited) => {
        common.onEdit(edited);
        // Recipients change without an edit, so look again when the focus leaves them.
        root.addEventListener('focusin', edited, { signal: gone });
      },
      guardSend: (held, until) => {
        const sends = (event: Event, target: Element) => isSend(event, target, frameOf(root));
        guardPresses(body.ownerDocument, sends, held, until);
      },
    },
  };
}

/** Whether the nodes hold another draft now: Gmail reuses them, so another id is another draft. */
export function isOtherDraft(before: string | undefined, now: string | undefined): boolean {
  return before !== undefined && now !== undefined && before !== now;
}
