import { describe, expect, it, vi } from 'vitest';
import { isAutomatic } from '../../../src/sites/gmail/automatic.ts';
import { seenReplies } from '../../../src/sites/gmail/replies.ts';
import { createHealth } from '../../../src/sites/ladder.ts';
import { withFakedClock } from '../stage.ts';
import { type Stage, stage } from './driver.ts';
import type { Row } from './replica.ts';

withFakedClock();

const OWN = new Set(['pat@alias.example']);
const AT = 1_760_000_000_000;
const from = (email: string, text = 'Thanks, tell me more', at = AT) => ({ email, name: email, text, at });
const replies = ({ document }: Stage) => seenReplies(document, OWN, createHealth());
const hear = (on: Stage) => {
  const heard: string[] = [];
  on.site.watchReplies?.((fresh) => heard.push(...fresh.map(({ from: sender }) => sender ?? '')), on.end.signal);
  return heard;
};

describe('a reply seen in an open conversation', () => {
  const shown = (...messages: ReturnType<typeof from>[]) => {
    const on = stage();
    on.replica.showThread({ messages });
    return on;
  };

  it('has its conversation, sender and time', () => {
    const on = shown(from('pat@sender.example'), from('ana@harbour.example', 'Yes please', AT + 5000));
    expect(replies(on)).toEqual([
      {
        threads: ['thread-f:1775568780109575075'],
        message: expect.stringMatching(/^msg-f:\d+$/),
        from: 'ana@harbour.example',
        at: AT + 5000,
      },
    ]);
  });

  it.each([
    ['the account', 'lee@sender.example'],
    ['an alias', 'lee@alias.example'],
  ])('is told as one from inside where its mail host is that of %s', (_, email) => {
    const on = shown(from('pat@sender.example'), from(email, 'Let me add'), from('ana@harbour.example', 'Yes', AT + 1));
    expect(replies(on).map(({ from: sender, inside }) => [sender, inside])).toEqual([
      [email, true],
      ['ana@harbour.example', undefined],
    ]);
  });

  it('may come while the conversation is open', () => {
    const on = shown(from('pat@sender.example'));
    expect(replies(on)).toEqual([]);
    on.replica.addMessage(from('ana@harbour.example', 'Yes', AT + 9000));
    expect(replies(on).map(({ at }) => at)).toEqual([AT + 9000]);
  });

  it.each([
    ['an own alias', from('pat@alias.example')],
    ['somebody of the own name', { ...from('pat@third.example'), name: 'Pat Sender' }],
    ['a bounce', from('mailer-daemon@harbour.example', 'Not delivered')],
    ['an automatic answer', from('ana@harbour.example', 'Out of office until Monday.\nAna')],
    ['one in German', from('ana@harbour.example', 'Automatische Antwort: bin im Urlaub')],
    ['a draft', { ...from('ana@harbour.example'), draft: true, sync: 'msg-a:r1' }],
    ['a folded message', { ...from('ana@harbour.example'), collapsed: true }],
  ])('is not %s', (_, message) => {
    expect(replies(shown(from('pat@sender.example'), message))).toEqual([]);
  });

  it('goes with own messages that are known as a draft that went out and cannot be taken back', () => {
    const sent = { ...from('pat@sender.example', 'How do you weigh?', AT), sync: 'msg-a:r8100000007' };
    vi.setSystemTime(AT + 60_001);
    expect(replies(shown(from('ana@harbour.example', 'Hi', AT - 9), sent)).at(-1)).toMatchObject({
      from: 'pat@sender.example',
      draft: 'msg-a:r8100000007',
      at: AT,
    });
    const told = (...messages: object[]) =>
      replies(shown(...(messages as (typeof sent)[]))).flatMap(({ draft }) => draft ?? []);
    expect(told(sent, from('pat@sender.example', 'Sent on a phone', AT))).toEqual(['msg-a:r8100000007']);
    expect(told({ ...sent, draft: true })).toEqual([]);
    expect(told({ ...sent, collapsed: true })).toEqual([]);
    expect(told({ ...sent, email: 'ana@harbour.example', name: 'Ana' })).toEqual([]);
    vi.setSystemTime(AT + 60_000);
    expect(told(sent)).toEqual([]);
  });

  it('is not told while it is unknown who is oneself', () => {
    const on = shown(from('ana@harbour.example'));
    expect(replies(on)).toHaveLength(1);
    on.document.title = 'Mail';
    on.document.querySelector('[href*="SignOutOptions"]')?.remove();
    expect(replies(on)).toEqual([]);
  });
});

describe('a reply seen in a list', () => {
  const row: Row = {
    thread: 'thread-a:r8200000001',
    legacy: '18a41665ecb473a3',
    last: ((BigInt(AT) << 20n) + 7n).toString(16),
    people: ['pat@sender.example', 'ana@harbour.example'],
    subject: 'Belts',
  };
  const listed = (...rows: Row[]) => {
    const on = stage();
    on.replica.showList(rows);
    return on;
  };

  it('is the last message of a row, under both names of its conversation', () => {
    expect(replies(listed(row))).toEqual([
      {
        threads: ['thread-a:r8200000001', 'thread-f:1775568780109575075'],
        message: `msg-f:${(BigInt(AT) << 20n) + 7n}`,
        from: 'ana@harbour.example',
        at: AT,
      },
    ]);
  });

  it('is told as one from inside where a colleague wrote last', () => {
    const people = ['ana@harbour.example', 'lee@sender.example'];
    expect(replies(listed({ ...row, people }))).toMatchObject([{ from: 'lee@sender.example', inside: true }]);
  });

  it.each([
    ['own', { ...row, people: ['ana@harbour.example', 'pat@sender.example'] }],
    ['of an alias', { ...row, people: ['pat@alias.example'] }],
    ['of a mail system', { ...row, people: ['postmaster@harbour.example'] }],
    ['automatic', { ...row, snippet: 'Automatic reply: away' }],
    ['nobody\u2019s', { ...row, people: [] }],
    ['without an id', { ...row, last: 'x' }],
    ['own, its recipient named', { ...row, people: ['ana@harbour.example'], label: 'To: ' }],
    ['own, from right to left', { ...row, people: ['ana@harbour.example'], label: '\u202b\u0625\u0644\u0649:\u202c ' }],
    ['own, in Chinese', { ...row, people: ['ana@harbour.example'], label: '\u6536\u4ef6\u4eba\uff1a' }],
  ])('is not one that is %s', (_, other) => {
    expect(replies(listed(other))).toEqual([]);
  });

  it('may be in an unread row, which says so to screen readers', () => {
    expect(replies(listed({ ...row, label: 'unread, ' }))).toHaveLength(1);
  });

  it.each(['#sent', '#scheduled', '#drafts?compose=new'])('is not looked for in %s', (hash) => {
    const on = listed(row);
    on.document.location.hash = hash;
    expect(replies(on)).toEqual([]);
  });

  it('is told once, seen in list and conversation', () => {
    expect(hear(listed(row, row))).toHaveLength(1);
  });
});

describe('watching for replies', () => {
  it('tells what is there, then what comes, each once', async () => {
    const on = stage();
    on.replica.showThread({ messages: [from('ana@harbour.example')] });
    const heard = hear(on);
    expect(heard).toEqual(['ana@harbour.example']);
    on.replica.addMessage(from('bo@harbour.example', 'Me too', AT + 1));
    await on.pass(1000);
    await on.pass(1000);
    expect(heard).toEqual(['ana@harbour.example', 'bo@harbour.example']);
    on.replica.showThread({ legacy: '18a41665ecb47fff', messages: [from('cy@harbour.example', 'And me', AT + 2)] });
    await on.pass(1000);
    await on.pass(1000);
    expect(heard.at(-1)).toBe('cy@harbour.example');
    on.replica.addMessage(from('di@harbour.example', 'Also', AT + 3));
    await on.pass(0);
    await on.pass(1000);
    expect(heard.at(-1)).toBe('di@harbour.example');
  });

  it('knows the address a draft is written from as an own one', () => {
    const on = stage();
    on.replica.openCompose({ text: 'Hi' });
    on.replica.me.email = 'pat@alias.example';
    on.replica.openCompose({ text: 'Hi' });
    on.replica.showThread({ messages: [from('pat@alias.example'), from('ana@harbour.example', 'Yes', AT + 1)] });
    expect(hear(on)).toEqual(['ana@harbour.example']);
  });

  it('looks again while the page is not drawn yet, for a minute', async () => {
    const on = stage();
    const heard = hear(on);
    await on.pass(7000);
    on.replica.showThread({ messages: [from('ana@harbour.example')] });
    await on.pass(8000);
    expect(heard).toEqual(['ana@harbour.example']);
    expect(vi.getTimerCount()).toBe(0);
    on.document.querySelector('[role="main"]')?.replaceChildren();
    on.document.defaultView?.dispatchEvent(new (on.document.defaultView ?? globalThis).Event('hashchange'));
    await on.pass(70_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells of a row that comes to the list', async () => {
    const on = stage();
    const last = (at: number) => (BigInt(at) << 20n).toString(16);
    const people = ['ana@harbour.example'];
    const row = { thread: 'thread-f:1', legacy: '18a41665ecb473a3', last: last(AT), people, subject: 'Belts' };
    on.replica.showList([row]);
    const heard = hear(on);
    const rows = on.document.querySelector('tbody');
    rows?.prepend(rows.children[0]?.cloneNode(true) ?? '');
    rows?.querySelector('[data-legacy-last-message-id]')?.setAttribute('data-legacy-last-message-id', last(AT + 1));
    await on.pass(0);
    await on.pass(1000);
    expect(heard).toEqual(['ana@harbour.example', 'ana@harbour.example']);
  });

  it('hears nothing after the end, and waits for nothing in a storm', async () => {
    const on = stage();
    on.replica.showThread({ messages: [] });
    const heard = hear(on);
    await on.pass(2000);
    on.replica.storm(300);
    await on.pass(0);
    expect(vi.getTimerCount()).toBe(0);
    on.end.abort();
    on.replica.showThread({ messages: [from('ana@harbour.example')] });
    await on.pass(2000);
    expect(heard).toEqual([]);
  });
});

describe('automatic answers', () => {
  it.each(['bounce+1@x.example', 'no-reply@x.example', 'noreply@x.example', 'postmaster@x.example'])(
    '%s',
    (address) => {
      expect(isAutomatic({ address, name: null }, 'Hello')).toBe(true);
    },
  );

  it.each(['ana@x.example', 'nora.reply@x.example', 'bounceberger@x.example'])('not %s', (address) => {
    expect(isAutomatic({ address, name: null }, 'I was out last week, let us talk.')).toBe(false);
  });
});
