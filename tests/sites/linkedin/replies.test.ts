import { describe, expect, it, vi } from 'vitest';
import type { SeenReply } from '../../../src/sites/replies.ts';
import { withFakedClock } from '../stage.ts';
import { stage } from './driver.ts';

withFakedClock();

const ADA = { name: 'Ada Harbour', id: 'ACoAAAAdaHarbour000000000' };
const SENT_AT = 1_779_000_000_000;
const MINE = { name: 'Pat Sender', text: 'How do you weigh?', at: SENT_AT };
const HERS = { name: ADA.name, text: 'By hand.', at: SENT_AT + 1000 };

function listening(home: 'light' | 'shadow' = 'light') {
  const at = stage({ home });
  const heard: SeenReply[] = [];
  const listen = () => at.site.watchReplies?.((replies) => heard.push(...replies), at.end.signal);
  return { ...at, heard, listen, ids: () => heard.map(({ at: when }) => when) };
}

describe.each(['light', 'shadow'] as const)('a reply in the %s tree', (home) => {
  it('is told of what is there, with its conversation, sender and time', () => {
    const { replica, heard, listen } = listening(home);
    replica.openBubble({ to: [ADA], messages: [MINE, HERS] });
    listen();
    expect(heard).toEqual([
      { threads: [replica.threadId(ADA)], message: expect.stringMatching(/^2-/), from: ADA.id, at: HERS.at },
    ]);
  });

  it('is told when it comes, once', async () => {
    const { replica, ids, listen, pass } = listening(home);
    const on = replica.openBubble({ to: [ADA], messages: [MINE] });
    listen();
    expect(ids()).toEqual([]);
    replica.addMessage(on, HERS);
    replica.addMessage(on, { ...MINE, at: SENT_AT + 2000 });
    await pass(1000);
    replica.addMessage(on, { ...HERS, at: SENT_AT + 3000 });
    await pass(1000);
    expect(ids()).toEqual([HERS.at, SENT_AT + 3000]);
  });

  it('is told when its conversation is opened later', async () => {
    const { replica, ids, listen, pass } = listening(home);
    listen();
    replica.openBubble({ to: [ADA], messages: [MINE, HERS] });
    await pass(1000);
    expect(ids()).toEqual([HERS.at]);
  });
});

describe('no reply', () => {
  it('is what the page does not mark as theirs, or the server has not taken', async () => {
    const { replica, ids, listen, pass } = listening();
    replica.openBubble({ to: [ADA], messages: [MINE, HERS], ids: false });
    const on = replica.openThread({ to: [ADA], messages: [MINE] });
    listen();
    replica.renameClasses('msg-s-event-listitem--other');
    replica.addMessage(on, HERS);
    await pass(1000);
    expect(ids()).toEqual([]);
  });

  it('is told after the end, and nothing waits', async () => {
    const { replica, ids, listen, pass, end } = listening();
    const on = replica.openBubble({ to: [ADA], messages: [MINE] });
    listen();
    end.abort();
    replica.addMessage(on, HERS);
    await pass(2000);
    expect(ids()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('costs a look in a busy page', async () => {
    const { document, replica, listen, pass } = listening();
    replica.openBubble({ to: [ADA], messages: [MINE] });
    listen();
    const asked = vi.spyOn(document, 'querySelectorAll');
    replica.storm(1000);
    await pass(2000);
    expect(asked).not.toHaveBeenCalled();
  });
});
