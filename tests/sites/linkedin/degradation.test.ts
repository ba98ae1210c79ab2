import { describe, expect, it, vi } from 'vitest';
import type { DraftInput } from '../../../src/engine/types.ts';
import { linkedinSite } from '../../../src/sites/linkedin/site.ts';
import { trees } from '../../../src/sites/linkedin/trees.ts';
import type { Composer, Reading } from '../../../src/sites/site.ts';
import { type Anchor, anchorsOfAdapter, named, present, singlesAndPairs, takeOut } from '../anchors.ts';
import { FAKE_TIMERS, replicaIn, stage } from './driver.ts';
import type { ReplicaOptions } from './page.ts';
import type { Conversation, Outcome, Replica } from './replica.ts';

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

type Read = Extract<Reading, { ok: true }>;

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

/** What differs from the truth in a way that is not silence. */
function wrongs(found: Read, truth: Read): string[] {
  const [is, was] = [found.input, truth.input];
  const thread = (input: DraftInput) => (input.thread ?? []).map(({ from, text }) => `${from} ${text}`).join('\n');
  const checks: Record<string, boolean> = {
    channel: is.channel === was.channel,
    body: is.body === was.body,
    subject: is.subject === was.subject,
    kind: is.kind === was.kind || is.kind === 'other',
    thread: thread(was).endsWith(thread(is)),
    sender: [undefined, was.sender?.name].includes(is.sender?.name),
    recipient: [undefined, was.recipient?.name].includes(is.recipient?.name),
    title: [undefined, was.recipient?.title].includes(is.recipient?.title),
    recipients: found.correspondence.recipients.every((id) => truth.correspondence.recipients.includes(id)),
    'thread id': [null, truth.correspondence.thread].includes(found.correspondence.thread),
    limit: [undefined, truth.limit].includes(found.limit),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
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
const OF_SENDING = ANCHORS.filter(({ name }) =>
  /^(?:msg-s-(?:event|message).*(?:listitem|--other|name|link)|data-event-urn|data-view-name|href|alt|class)$/.test(
    name,
  ),
);

describe('without one anchor of sending, or two, what was not sent is never told as sent', () => {
  async function play(removed: readonly Anchor[], next: Outcome): Promise<string> {
    const at = stage({ home: 'shadow' });
    const on: Conversation = at.replica.openBubble({ messages: [MINE, HERS], text: MINE.text });
    const button = on.form.querySelector('button');
    at.replica.leaveOut(removed);
    at.replica.next = next;
    at.click(button);
    await at.pass(31_000);
    at.end.abort();
    return at.seen.flatMap(({ states }) => states).join(' ');
  }

  it.each(['silent', 'echoed', 'history'] as const)('%s', { timeout: 60_000 }, async (next) => {
    vi.useFakeTimers(FAKE_TIMERS);
    const { document, replica } = replicaIn({ home: 'shadow' });
    replica.openBubble({ messages: [MINE, HERS] });
    const anchors = present(OF_SENDING, trees(document));
    expect(anchors.length).toBeGreaterThan(5);
    const told = new Map<string, string>();
    const removals = next === 'echoed' ? singlesAndPairs(anchors) : anchors.map((one) => [one]);
    for (const removed of removals) told.set(named(removed), await play(removed, next));
    vi.useRealTimers();
    expect([...told].filter(([, states]) => states.includes('sent'))).toEqual([]);
    expect([...told.values()]).toContain('intent unknown');
  });
});
