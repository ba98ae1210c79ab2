import { describe, expect, it } from 'vitest';
import { withFakedClock } from '../stage.ts';
import { type Stage, stage } from './driver.ts';
import type { Invitation, InviteOptions, Outcome } from './replica.ts';

withFakedClock();

interface Scenario {
  readonly what: string;
  readonly next?: Outcome;
  readonly options?: InviteOptions;
  /** What the rep does; presses Send where left out. */
  readonly act?: (at: Stage, invitation: Invitation) => void;
  readonly told: string;
}

const SCENARIOS: readonly Scenario[] = [
  { what: 'taken, the control turned to pending', told: 'intent sent' },
  { what: 'taken, where the address names nobody', options: { path: null }, told: 'intent sent' },
  { what: 'closed, with no control to go by', options: { control: false }, told: 'intent probable' },
  { what: 'closed, and the control stays', next: 'silent', told: 'intent probable' },
  { what: 'closed, and the control of somebody else turns', next: 'another', told: 'intent probable' },
  {
    what: 'closed, and that of somebody else turns where the address names nobody',
    next: 'another',
    options: { path: null },
    told: 'intent probable',
  },
  { what: 'nothing happens', next: 'stuck', told: 'intent unknown' },
  { what: 'an error', next: 'toast', told: 'intent refused' },
  { what: 'an offer to pay takes its place', next: 'upsell', told: 'intent refused' },
  { what: 'closed by its other button', act: ({ click }, { cancel }) => click(cancel), told: 'discarded' },
  { what: 'gone by itself', act: (_, { dialog }) => dialog.remove(), told: 'unknown' },
  { what: 'a press made by a script', next: 'silent', act: (_, { send }) => send.click(), told: 'unknown' },
  { what: 'Enter breaks the line', act: ({ key }, { note }) => key(note, 'Enter'), told: '' },
  { what: 'no words', options: { text: '' }, told: '' },
];

describe.each(['light', 'shadow'] as const)('an invitation in the %s tree', (home) => {
  it.each(SCENARIOS)('$what', async ({ next = 'sent', options = {}, act, told }) => {
    const at = stage({ home });
    const invitation = at.replica.openInvite({ text: 'How do you weigh the crates?', ...options });
    at.replica.next = next;
    if (act) act(at, invitation);
    else at.click(invitation.send);
    await at.pass(40_000);
    expect(at.seen.map(({ states }) => states.join(' '))).toEqual([told]);
  });
});

it('a refused invitation may be sent after all', async () => {
  const at = stage();
  const invitation = at.replica.openInvite({ text: 'Hi' });
  at.replica.next = 'toast';
  at.click(invitation.send);
  await at.pass(2000);
  at.click(invitation.send);
  await at.pass(2000);
  expect(at.seen[0]?.states).toEqual(['intent', 'refused', 'intent', 'sent']);
});

it('an invitation under way as its frame is unloaded is probable', async () => {
  const at = stage();
  const invitation = at.replica.openInvite({ text: 'Hi' });
  at.replica.next = 'silent';
  at.click(invitation.send);
  await at.pass(100);
  const { Event } = at.document.defaultView as Window & typeof globalThis;
  at.document.defaultView?.dispatchEvent(new Event('pagehide'));
  expect(at.seen[0]?.states).toEqual(['intent', 'probable']);
});

it('an invitation under way as the watching ends is probable once its dialog has closed', async () => {
  const at = stage();
  const invitation = at.replica.openInvite({ text: 'Hi' });
  at.replica.next = 'silent';
  at.click(invitation.send);
  await at.pass(100);
  at.end.abort();
  expect(at.seen[0]?.states).toEqual(['intent', 'probable']);
});

/** Puts the document into a frame of a page of another origin, which tells a script nothing but that it is there. */
function frameElsewhere(document: Document): void {
  const { defaultView: view } = document;
  if (view === null) throw new Error('the page has no window');
  const top = {
    get document(): Document {
      throw new view.DOMException('Blocked a frame with origin "https://www.linkedin.com"', 'SecurityError');
    },
  };
  view.history.replaceState(null, '', '/preload/custom-invite/');
  const framed = new Proxy(view, {
    get(window, name) {
      if (name === 'top' || name === 'parent') return top;
      const value: unknown = Reflect.get(window, name);
      return typeof value === 'function' && /^[a-z]/.test(String(name)) ? value.bind(window) : value;
    },
  });
  Object.defineProperty(document, 'defaultView', { value: framed });
}

it('an invitation is followed where a page of another origin is around its frame', async () => {
  const at = stage({}, (_, document) => frameElsewhere(document));
  const invitation = at.replica.openInvite({ text: 'How do you weigh the crates?', path: null });
  at.click(invitation.send);
  await at.pass(2000);
  expect(at.seen.map(({ states }) => states.join(' '))).toEqual(['intent sent']);
});
