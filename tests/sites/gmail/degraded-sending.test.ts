import { describe, expect, it } from 'vitest';
import { gmailSite } from '../../../src/sites/gmail/site.ts';
import type { SendState } from '../../../src/sites/site.ts';
import { type Anchor, anchorsOfAdapter, named, singlesAndPairs, takeOut } from '../anchors.ts';
import { withFakedClock } from '../stage.ts';
import { type Stage, stage } from './driver.ts';
import type { Replica } from './replica.ts';

withFakedClock();

const ana = { email: 'ana@harbour.example', name: 'Ana Ruiz', text: 'Which scales do you sell?' };
const bo = { email: 'bo@harbour.example', name: 'Bo Berg', text: 'And since when?' };

/** What a send leans on, of the page and of the notice that comes. */
const OF_SENDING = new Set(
  ['aoO', 'T-I-atl', 'IZ', 'Up', 'oh', 'Uo', 'hG', 'M9', 'adn'].concat([
    'jslog',
    'role',
    'id',
    'name',
    'data-message-id',
    'aria-haspopup',
    'data-compose-id',
  ]),
);
const REMOVALS = singlesAndPairs(anchorsOfAdapter('src/sites/gmail').filter(({ name }) => OF_SENDING.has(name)));

const inline = (replica: Replica, open: Parameters<Replica['openReply']>[0]) => {
  replica.showThread({ messages: [bo, ana] });
  return replica.openReply(open);
};

interface Case {
  readonly name: string;
  readonly open: (replica: Replica) => string;
  /** What becomes of it when it is not sent. */
  readonly failure: Replica['next'];
}

const CASES: readonly Case[] = [
  {
    name: 'a new message',
    open: (replica) => replica.openCompose({ to: [ana.email], text: 'Hi' }),
    failure: 'silent',
  },
  { name: 'an inline reply', open: (replica) => inline(replica, { text: 'Thanks' }), failure: 'stuck' },
  { name: 'a reply to all', open: (replica) => inline(replica, { kind: 'replyAll', text: 'Both' }), failure: 'silent' },
  {
    name: 'a forward',
    open: (replica) => inline(replica, { kind: 'forward', to: [ana.email], text: 'For you' }),
    failure: 'stuck',
  },
];

/**
 * Sends what a case opens, without some anchors, and tells what an adapter made of it. Presses the nodes themselves,
 * whatever they are called by now. The page is used again, as parsing one takes longer than all the rest; the adapter
 * is a fresh one. Without an anchor what is one composer may be seen as another after a while.
 */
async function send(
  on: Stage,
  open: Case['open'],
  removed: readonly Anchor[],
  next: Replica['next'],
  act: () => Promise<void> = async () => {},
): Promise<SendState[][]> {
  const { replica, document } = on;
  const seen: SendState[][] = [];
  const end = new AbortController();
  gmailSite(document).watch((composer) => {
    const states: SendState[] = [];
    seen.push(states);
    composer.onSend((state) => states.push(state));
  }, end.signal);

  const draft = replica.shown.get(open(replica));
  const button = draft?.region.querySelector('.aoO');
  const restore = takeOut(removed, [document]);
  const names = (kind: Anchor['kind']) => removed.filter((one) => one.kind === kind).map(({ name }) => name);
  replica.leaveOut({ classes: names('class'), attributes: names('attribute') });
  replica.next = next;
  if (button) on.press(button);
  await act();
  await on.pass(20_000);

  end.abort();
  replica.leaveOut({ classes: [], attributes: [] });
  restore();
  for (const { frame } of replica.shown.values()) frame.remove();
  replica.shown.clear();
  replica.clearNotice();
  return seen;
}

describe.each(CASES)('without one anchor of sending, or two: $name', ({ open, failure }) => {
  it('that was sent is told as sent, as probable or not at all', { timeout: 180_000 }, async () => {
    const on = stage();
    on.end.abort();
    const told = new Set<string>();
    for (const removed of REMOVALS) {
      const seen = (await send(on, open, removed, 'sent')).map((states) => states.join());
      for (const states of seen) told.add(states);
      expect(seen.filter((states) => states.includes('sent')).length, named(removed)).toBeLessThanOrEqual(1);
    }
    expect(told).toContain('intent,sent');
    for (const states of told)
      expect(['', 'unknown', 'intent,sent', 'intent,probable', 'intent,refused']).toContain(states);
  });

  it('that was not sent is never told as sent', { timeout: 180_000 }, async () => {
    const on = stage();
    on.end.abort();
    for (const removed of REMOVALS) {
      expect((await send(on, open, removed, failure)).flat(), named(removed)).not.toContain('sent');
    }
  });

  it('that was undone does not stay sent', { timeout: 180_000 }, async () => {
    const on = stage();
    on.end.abort();
    for (const removed of REMOVALS) {
      const seen = await send(on, open, removed, 'sent', async () => {
        await on.pass(400);
        const undo = on.replica.noticeBox.querySelector('.ag');
        if (undo) on.press(undo);
      });
      expect(
        seen.map((states) => states.at(-1)),
        named(removed),
      ).not.toContain('sent');
    }
  });
});
