import { describe, expect, it, vi } from 'vitest';
import { linkedinSite } from '../../../src/sites/linkedin/site.ts';
import { trees } from '../../../src/sites/linkedin/trees.ts';
import type { Composer } from '../../../src/sites/site.ts';
import { type Anchor, anchorsOfAdapter, named, present, singlesAndPairs, takeOut } from '../anchors.ts';
import { FAKED_CLOCK } from '../stage.ts';
import { replicaIn, type Stage, stage } from './driver.ts';
import type { ReplicaOptions } from './page.ts';
import type { Outcome, Replica } from './replica.ts';
import { type Read, wrongs } from './wrongs.ts';

const ANCHORS = anchorsOfAdapter('src/sites/linkedin');

const ADA = { name: 'Ada Harbour', id: 'ACoAAAAdaHarbour000000000', headline: 'Head of packing' };
const MINE = { name: 'Pat Sender', text: 'How do you weigh the crates?' };
const HERS = { name: 'Ada Harbour', text: 'By hand.' };

interface Case {
  readonly name: string;
  readonly open: (replica: Replica) => unknown;
  readonly page?: ReplicaOptions;
}

const CASES: readonly Case[] = [
  {
    name: 'an answer in a bubble',
    open: (on) => on.openBubble({ messages: [MINE, HERS], text: 'Thanks\nAda' }),
  },
  {
    name: 'a follow-up in the shadow tree',
    open: (on) => on.openBubble({ messages: [HERS, MINE], text: 'Or by sight?', hasCard: false }),
    page: { home: 'shadow' },
  },
  {
    name: 'their first message',
    open: (on) => on.openBubble({ messages: [HERS], text: 'Hi' }),
    page: { home: 'shadow' },
  },
  {
    name: 'an answer on the message page',
    open: (on) => on.openThread({ messages: [MINE, HERS], text: 'Thanks' }),
  },
  { name: 'a new message', open: (on) => on.openNewMessage({ text: 'Hello' }) },
  {
    name: 'a new message to two',
    open: (on) => on.openNewMessage({ to: [ADA, { name: 'Bo', id: 'bo' }], text: 'Hello' }),
  },
  {
    name: 'an InMail',
    open: (on) => on.openInMail({ subject: 'Crates', text: 'Hello' }),
    page: { home: 'shadow' },
  },
  { name: 'a company inbox', open: (on) => on.openCompany({ messages: [HERS], text: 'Thanks' }) },
  { name: 'a note', open: (on) => on.openInvite({ text: 'Hi Ada' }), page: { home: 'shadow' } },
];

/** What the adapter makes of the page as it is now; undefined where it stays silent. */
function look(document: Document): { found: Read | undefined; noted: boolean } {
  const seen: Composer[] = [];
  const end = new AbortController();
  const site = linkedinSite(document);
  site.watch((composer) => seen.push(composer), end.signal);
  const read = seen.map((composer) => composer.read()).filter((reading) => reading.ok);
  end.abort();
  expect(read.length).toBeLessThanOrEqual(1);
  return {
    found: read[0],
    noted: seen.length === 0 || Object.keys(site.health()).some((key) => key.endsWith('/none')),
  };
}

describe('without one anchor, or two, the adapter is right or silent', () => {
  it.each(CASES)('$name', { timeout: 300_000 }, ({ open, page }) => {
    const { replica, document } = replicaIn(page);
    open(replica);
    const truth = look(document).found;
    if (truth === undefined) throw new Error('not even the whole page is read');
    const anchors = present(ANCHORS, trees(document));
    expect(anchors.length).toBeGreaterThan(10);
    const failures: string[] = [];
    for (const removed of singlesAndPairs(anchors)) {
      const restore = takeOut(removed, trees(document));
      const { found, noted } = look(document);
      restore();
      const wrong = found === undefined ? [] : wrongs(found, truth);
      if (wrong.length > 0) failures.push(`without ${named(removed)}: ${wrong.join()}`);
      if (found === undefined && !noted) failures.push(`without ${named(removed)}: silent, not noted`);
    }
    expect(failures).toEqual([]);
    expect(look(document).found).toEqual(truth);
  });
});

/** What confirming a send leans on: who wrote a message, whether the server has it, and which conversation it is. */
const OF_MESSAGES =
  /^(?:msg-s-(?:event|message).*(?:listitem|--other|name|link)|data-event-urn|data-view-name|href|alt|class)$/;
/** What an invitation leans on: its dialog, the button that sends it, and the control that asked for it. */
const OF_INVITATIONS =
  /^(?:send-invite|artdeco-.*|componentkey|href|role|id|type|name|aria-labelledby|data-test-modal-id|data-test-artdeco-toast-item-type)$/;

/** A way to send, and what tells that it was not. */
interface Sending {
  readonly name: string;
  readonly anchors: RegExp;
  /** Opens it; gives the button that sends it, and the way to take away what is left of it. */
  readonly open: (replica: Replica) => { readonly send: Element | null; readonly close: () => void };
  readonly failures: readonly Outcome[];
}

const SENDINGS: readonly Sending[] = [
  {
    name: 'a message',
    anchors: OF_MESSAGES,
    open(replica) {
      const { form, node } = replica.openBubble({ messages: [MINE, HERS], text: MINE.text });
      return { send: form.querySelector('button'), close: () => node.remove() };
    },
    failures: ['silent', 'echoed', 'history', 'other', 'twice'],
  },
  {
    name: 'an invitation',
    anchors: OF_INVITATIONS,
    open(replica) {
      const { dialog, send } = replica.openInvite({ text: 'How do you weigh?' });
      return { send, close: () => dialog.remove() };
    },
    failures: ['silent', 'another', 'upsell'],
  },
];

describe.each(SENDINGS)('without one anchor of sending, or two: $name', ({ anchors: wanted, open, failures }) => {
  /** In a page that is used again, as parsing one takes longer than all the rest, with an adapter of its own. */
  async function play(at: Stage, removed: readonly Anchor[], next: Outcome): Promise<string[]> {
    const { replica, document } = at;
    const told: string[][] = [];
    const end = new AbortController();
    linkedinSite(document).watch((composer) => {
      const states: string[] = [];
      told.push(states);
      composer.onSend((state) => states.push(state));
    }, end.signal);
    const { send, close } = open(replica);
    const restore = takeOut(removed, trees(document));
    replica.leaveOut(removed);
    replica.next = next;
    at.click(send);
    await at.pass(31_000);
    end.abort();
    replica.leaveOut([]);
    restore();
    close();
    for (const left of trees(document).flatMap((tree) => [
      ...tree.querySelectorAll('[componentkey], .artdeco-modal'),
    ])) {
      left.remove();
    }
    return told.map((states) => states.join(' '));
  }

  async function playAll(next: Outcome): Promise<ReadonlyMap<string, readonly string[]>> {
    vi.useFakeTimers(FAKED_CLOCK);
    const at = stage({ home: 'shadow' });
    at.end.abort();
    const { close } = open(at.replica);
    const anchors = present(ANCHORS, trees(at.document)).filter(({ name }) => wanted.test(name));
    close();
    expect(anchors.length).toBeGreaterThan(5);
    const told = new Map<string, readonly string[]>();
    for (const removed of singlesAndPairs(anchors)) told.set(named(removed), await play(at, removed, next));
    vi.useRealTimers();
    return told;
  }

  it('that was sent is told as sent once, as doubtful or not at all', { timeout: 60_000 }, async () => {
    const told = [...(await playAll('sent')).values()];
    expect(told.flat()).toContain('intent sent');
    for (const states of told) expect(states.filter((one) => one.includes('sent')).length).toBeLessThanOrEqual(1);
    expect([...new Set(told.flat())].filter((states) => /refused|discarded|undone/.test(states))).toEqual([]);
  });

  it.each(failures)('that was not sent is never told as sent: %s', { timeout: 60_000 }, async (next) => {
    const told = await playAll(next);
    expect([...told].filter(([, states]) => states.join().includes('sent'))).toEqual([]);
    expect([...told.values()].flat().join()).toContain('intent');
  });
});
