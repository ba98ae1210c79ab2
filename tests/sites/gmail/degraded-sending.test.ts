import { describe, expect, it } from 'vitest';
import type { SendState } from '../../../src/sites/site.ts';
import { type Anchor, anchorsOfAdapter, named, singlesAndPairs, takeOut } from '../anchors.ts';
import { type Stage, stage, withFakedClock } from './driver.ts';
import type { Replica } from './replica.ts';

withFakedClock();

const ana = { email: 'ana@harbour.example', name: 'Ana Ruiz', text: 'Which scales do you sell?' };

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

/** Presses of the nodes themselves, whatever they are called by now. */
async function send(
  removed: readonly Anchor[],
  inline: boolean,
  next: Replica['next'] = 'sent',
  act: (on: Stage) => Promise<void> = async () => {},
): Promise<SendState[]> {
  const on = stage();
  const { replica, document } = on;
  if (inline) replica.showThread({ messages: [ana] });
  const id = inline ? replica.openReply({ text: 'Thanks' }) : replica.openCompose({ to: [ana.email], text: 'Hi' });
  const button = replica.shown.get(id)?.region.querySelector('.aoO');
  takeOut(removed, [document]);
  const names = (kind: Anchor['kind']) => removed.filter((one) => one.kind === kind).map(({ name }) => name);
  replica.leaveOut({ classes: names('class'), attributes: names('attribute') });
  replica.next = next;
  if (button) on.press(button);
  await act(on);
  await on.pass(20_000);
  on.close();
  return on.seen.flatMap(({ states }) => states);
}

const ANCHORS = anchorsOfAdapter('src/sites/gmail').filter(({ name }) => OF_SENDING.has(name));
const SINGLES = ANCHORS.map((one) => [one]);
/** More than a hundred sends each, so only for one surface. */
const PAIRS = singlesAndPairs(ANCHORS);

describe.each([
  ['one anchor of sending, or two: a new message', false, 'silent', PAIRS],
  ['one anchor of sending: an inline reply', true, 'stuck', SINGLES],
] as const)('without %s', (_, inline, failure, removals) => {
  it('that was sent is told as sent, as probable or not at all', async () => {
    const told = new Set<string>();
    for (const removed of removals) told.add((await send(removed, inline)).join());
    expect(told).toContain('intent,sent');
    for (const states of told)
      expect(['', 'unknown', 'intent,sent', 'intent,probable', 'intent,refused']).toContain(states);
  }, 180_000);

  it('that was not sent is never told as sent', async () => {
    for (const removed of removals) expect(await send(removed, inline, failure), named(removed)).not.toContain('sent');
  }, 180_000);

  it('that was undone does not stay sent', async () => {
    for (const removed of removals) {
      const told = await send(removed, inline, 'sent', async (on) => {
        await on.pass(400);
        const undo = on.replica.noticeBox.querySelector('.ag');
        if (undo) on.press(undo);
      });
      expect(told.at(-1), named(removed)).not.toBe('sent');
    }
  }, 180_000);
});
