import type { SendState } from '../site.ts';

/**
 * What becomes of one draft, as a table. Nothing here looks at a page: `send-watch.ts` feeds it.
 *
 * A send counts only when the page has confirmed it AND the composer has left: Gmail takes a pop-up away before the
 * mail is out, and an inline reply after. Whatever is in doubt ends as `probable`, `refused` or `unknown`.
 */

export type SendEvent =
  /** Trusted presses. */
  | 'send'
  | 'schedule'
  | 'discard'
  /** The rep went on working in the composer: typed, clicked or closed it. */
  | 'touched'
  /** Gmail asks or complains: no recipient, a bad address, a forgotten file. */
  | 'alert'
  /** Something was pressed in that dialog. */
  | 'answered'
  /** The composer is no longer on the page. */
  | 'left'
  /** The page says that this draft was sent. */
  | 'confirmed'
  /** Undo was pressed in the notice of this send. */
  | 'undo'
  /** A composer with the same draft is open again. */
  | 'back'
  /** Nothing more happened in time. */
  | 'timeout';

export type SendPhase =
  | 'writing'
  /** Send pressed, composer still there. */
  | 'sending'
  /** As `sending`, with Gmail's question open. */
  | 'asked'
  /** Confirmed, composer still there. */
  | 'proven'
  /** Send pressed, composer gone, not confirmed. */
  | 'away'
  | 'refused'
  | 'scheduling'
  | 'discarding'
  | 'sent'
  | 'probable'
  | 'scheduled'
  | 'discarded'
  | 'undone'
  | 'left';

/** The phase each event leads to, and the state to report. Events that are not listed change nothing. */
type Steps = Readonly<Partial<Record<SendEvent, readonly [SendPhase, SendState?]>>>;

const PRESSES: Steps = {
  send: ['sending', 'intent'],
  schedule: ['scheduling', 'intent'],
  discard: ['discarding'],
};

const STEPS: Readonly<Record<SendPhase, Steps>> = {
  writing: { ...PRESSES, left: ['left', 'unknown'] },
  refused: { ...PRESSES, left: ['left', 'unknown'], confirmed: ['proven'] },
  sending: {
    ...PRESSES,
    // A key on a real button is followed by a click.
    send: ['sending'],
    schedule: ['scheduling'],
    touched: ['refused', 'refused'],
    alert: ['asked', 'refused'],
    left: ['away'],
    confirmed: ['proven'],
    timeout: ['refused', 'refused'],
  },
  asked: { ...PRESSES, answered: ['sending', 'intent'], touched: ['refused'], left: ['left', 'unknown'] },
  proven: { ...PRESSES, left: ['sent', 'sent'], touched: ['refused', 'refused'], timeout: ['refused', 'refused'] },
  away: {
    confirmed: ['sent', 'sent'],
    undo: ['undone', 'undone'],
    back: ['undone', 'undone'],
    timeout: ['probable', 'probable'],
  },
  probable: { confirmed: ['sent', 'sent'], undo: ['undone', 'undone'], back: ['undone', 'undone'] },
  sent: { undo: ['undone', 'undone'], back: ['undone', 'undone'] },
  scheduling: {
    send: ['sending'],
    schedule: ['scheduling'],
    discard: ['discarding', 'refused'],
    touched: ['writing', 'refused'],
    left: ['scheduled', 'scheduled'],
  },
  scheduled: { undo: ['undone', 'undone'], back: ['undone', 'undone'] },
  discarding: { ...PRESSES, touched: ['writing'], left: ['discarded', 'discarded'] },
  discarded: {},
  undone: {},
  left: {},
};

/** One step: the phase after `event`, and the state to report, if any. */
export function step(phase: SendPhase, event: SendEvent): readonly [SendPhase, SendState?] {
  return STEPS[phase][event] ?? [phase];
}

/** Whether the page owes an answer in this phase. While it asks a question itself, the rep owes one. */
export function isOpen(phase: SendPhase): boolean {
  return phase === 'sending' || phase === 'proven' || phase === 'away';
}
