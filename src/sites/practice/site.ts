import type { Channel } from '../../engine/types.ts';
import { isElement } from '../dom.ts';
import { onEdits } from '../edits.ts';
import { onFrontChange } from '../front.ts';
import { climb, createHealth, type Ladder, within } from '../ladder.ts';
import { onLeaving } from '../leaving.ts';
import { replaceText } from '../replace.ts';
import type { Composer, SendState, Site } from '../site.ts';
import { mapText, type TextMap } from '../text-map.ts';

/**
 * The editor of our own practice page, coached through the same interface as a mail page:
 *
 *     <form data-recipient="Ana Ruiz">
 *       <input name="subject">
 *       <div data-outward-editor contenteditable="true"></div>
 *     </form>
 *
 * Without a subject field it is a LinkedIn message. Submitting the form is the send; there is nothing to confirm it, so it is at once `intent` and `sent`.
 */

const EDITOR = '[data-outward-editor]';
const DRAFT = 'form';

const subject: Ladder<Element> = { name: 'practice.subject', rungs: [within('name', 'input[name="subject"]')] };

export function practiceSite(document: Document): Site {
  const health = createHealth();
  const concerns = (element: Element) => element.closest(DRAFT)?.querySelector(EDITOR) != null;

  const open = (root: Element, body: HTMLElement, signal: AbortSignal): Composer => {
    const gone = new AbortController();
    signal.addEventListener('abort', () => gone.abort(), { signal: gone.signal });
    onLeaving(
      body,
      () => true,
      () => gone.abort(),
      gone.signal,
    );
    let map: TextMap | undefined;
    const name = () => root.getAttribute('data-recipient');
    return {
      id: root.id === '' ? crypto.randomUUID() : root.id,
      surface: 'practice',
      channel: 'email',
      anchor: body,
      body,
      gone: gone.signal,
      read() {
        if (gone.signal.aborted || !body.isConnected) return { ok: false, reason: 'gone' };
        const field = climb(subject, root, health);
        const channel: Channel = field === undefined ? 'linkedin_message' : 'email';
        map = mapText(body);
        return {
          ok: true,
          input: {
            channel,
            kind: 'cold',
            subject: field !== undefined && 'value' in field ? String(field.value) : null,
            body: map.text,
            recipient: { name: name() },
          },
          correspondence: { recipients: [], thread: null },
        };
      },
      locate: (span) => map?.locate(span),
      replace: (span, expected, text) => replaceText(body, {}, span, expected, text),
      onEdit: (edited) => onEdits(root, body, edited, gone.signal),
      onFront: (changed) => onFrontChange(root, changed, gone.signal),
      onSend: (changed: (state: SendState) => void) => {
        const sent = () => {
          changed('intent');
          changed('sent');
        };
        root.addEventListener('submit', sent, { signal: gone.signal });
      },
    };
  };

  return {
    id: 'practice',
    concerns,
    health: health.counts,
    watch(seen, signal) {
      const known = new WeakSet<Element>();
      const look = (root: Element | null) => {
        const body = root?.querySelector<HTMLElement>(EDITOR);
        if (!root || !body || known.has(body)) return;
        known.add(body);
        seen(open(root, body, signal));
      };
      const focused = (event: Event) => {
        const [target] = event.composedPath();
        if (isElement(target)) look(target.closest(DRAFT));
      };
      document.addEventListener('focusin', focused, { capture: true, signal });
      for (const root of document.querySelectorAll(DRAFT)) look(root);
    },
  };
}
