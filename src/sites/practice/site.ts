import type { Channel } from '../../engine/types.ts';
import { composerBase } from '../composer-base.ts';
import { isElement, typedIn } from '../dom.ts';
import { onFocusMove } from '../focus.ts';
import { climb, createHealth, type Ladder, within } from '../ladder.ts';
import { onLeaving } from '../leaving.ts';
import type { Composer, Site } from '../site.ts';

/**
 * The editor of our own practice page, coached through the same interface as a mail page:
 *
 *     <form data-recipient="Ana Ruiz">
 *       <input name="subject">
 *       <div data-outward-editor contenteditable="true"></div>
 *     </form>
 *
 * Without a subject field it is a LinkedIn message. Submitting the form is the send; there is nothing to confirm it, so
 * it is at once `intent` and `sent`.
 */

const EDITOR = '[data-outward-editor]';
const DRAFT = 'form';

const subject: Ladder<Element> = { name: 'practice.subject', rungs: [within('name', 'input[name="subject"]')] };

export function practiceSite(document: Document): Site {
  const health = createHealth();
  const concerns = (element: Element) => element.closest(DRAFT)?.querySelector(EDITOR) != null;

  const open = (root: Element, body: HTMLElement, signal: AbortSignal): Composer => {
    const { common, text, tell, end } = composerBase(root, body, () => ({}), signal);
    const { gone } = common;
    const sent = () => {
      tell('intent');
      tell('sent');
    };
    root.addEventListener('submit', sent, { signal: gone });
    onLeaving(body, () => true, end, gone);
    return {
      ...common,
      id: root.id === '' ? crypto.randomUUID() : root.id,
      surface: 'practice',
      channel: 'email',
      anchor: root,
      read() {
        if (gone.aborted || !body.isConnected) return { ok: false, reason: 'gone' };
        const field = climb(subject, root, health);
        const channel: Channel = field === undefined ? 'linkedin_message' : 'email';
        return {
          ok: true,
          input: {
            channel,
            kind: 'cold',
            subject: typedIn(field),
            body: text(),
            recipient: { name: root.getAttribute('data-recipient') },
          },
          correspondence: { recipients: [], thread: null },
        };
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
      onFocusMove(document, ([target]) => isElement(target) && look(target.closest(DRAFT)), signal);
      for (const root of document.querySelectorAll(DRAFT)) look(root);
    },
  };
}
