import { describe, expect, it } from 'vitest';
import { withFakedClock } from '../stage.ts';
import { stage } from './driver.ts';

withFakedClock();

const ADA = { name: 'Ada Harbour', id: 'ACoAAAAdaHarbour000000000', headline: 'Head of packing' };
const BO = { name: 'Bo Lindqvist', id: 'ACoAAABoLindqvist00000000' };
const MINE = { name: 'Pat Sender', text: 'How do you weigh the crates?' };
const HERS = { name: 'Ada Harbour', text: 'By hand.\nIt takes a morning.' };

const adaInput = { recipient: { name: 'Ada Harbour', title: 'Head of packing' }, sender: { name: 'Pat Sender' } };

describe.each(['light', 'shadow'] as const)('in the %s tree', (home) => {
  const own = home === 'light' ? { sender: adaInput.sender } : {};
  const { recipient } = adaInput;

  it('an answer is read with what it answers', () => {
    const { replica, last, seen } = stage({ home });
    replica.openBubble({ messages: [MINE, HERS], text: 'Which morning?\n\nMine are slow too.' });
    expect(seen).toHaveLength(1);
    const { composer } = last();
    expect(composer).toMatchObject({ surface: 'message', channel: 'linkedin_message' });
    expect(composer.read()).toEqual({
      ok: true,
      input: {
        channel: 'linkedin_message',
        kind: 'reply',
        subject: null,
        body: 'Which morning?\n\nMine are slow too.',
        ...own,
        recipient,
        thread: [
          { from: 'me', text: MINE.text },
          { from: 'them', text: HERS.text },
        ],
      },
      correspondence: { recipients: [ADA.id], thread: replica.threadId(ADA) },
    });
  });

  it('a message after an own one is a follow-up, the first is cold', () => {
    const { replica, last } = stage({ home });
    replica.openBubble({ messages: [HERS, MINE, { ...MINE, text: 'Or by sight?', inGroup: true }] });
    expect(last().composer.read()).toMatchObject({ input: { kind: 'follow_up' } });
    replica.openBubble({ to: [BO], hasCard: false });
    expect(last().composer.read()).toMatchObject({ input: { kind: 'cold', recipient: { name: 'Bo Lindqvist' } } });
  });

  it('a new message is to those on its chips', () => {
    const { replica, last } = stage({ home });
    replica.openNewMessage({ text: 'Hello' });
    expect(last().composer.read()).toEqual({
      ok: true,
      input: { channel: 'linkedin_message', kind: 'cold', subject: null, body: 'Hello', ...own, recipient },
      correspondence: { recipients: [ADA.id], thread: null },
    });
    replica.openNewMessage({ to: [ADA, BO], text: 'Hello' });
    const both = last().composer.read();
    expect(both).toMatchObject({ correspondence: { recipients: [] } });
    expect(both.ok && both.input.recipient).toBeUndefined();
  });

  it('"New message" is nobody', () => {
    const { replica, last } = stage({ home });
    replica.openNewMessage({ to: [], text: 'Hello' });
    expect(last().composer.read()).toMatchObject({
      ok: true,
      input: { kind: 'cold' },
      correspondence: { recipients: [] },
    });
    expect(JSON.stringify(last().composer.read())).not.toContain(replica.words.newMessage);
  });

  it('a message with a subject is an InMail', () => {
    const { replica, last } = stage({ home });
    replica.openInMail({ subject: 'Your crates', text: 'Hello' });
    expect(last().composer).toMatchObject({ surface: 'inmail', channel: 'inmail' });
    expect(last().composer.read()).toMatchObject({
      input: { channel: 'inmail', kind: 'cold', subject: 'Your crates', recipient },
    });
  });

  it('a note has the limit its counter says, and whom it invites', () => {
    const { replica, last } = stage({ home });
    replica.openInvite({ text: 'Hi Ada', limit: 300 });
    expect(last().composer).toMatchObject({ surface: 'note', channel: 'linkedin_note' });
    expect(last().composer.read()).toEqual({
      ok: true,
      input: {
        channel: 'linkedin_note',
        kind: 'cold',
        subject: null,
        body: 'Hi Ada',
        recipient: { name: 'Ada Harbour' },
      },
      correspondence: { recipients: ['ada-harbour'], thread: null },
      limit: 300,
    });
  });

  it('the body is found as the focus enters, and not before', () => {
    const { replica, seen } = stage({ home });
    const { body } = replica.openBubble({ focus: false });
    expect(seen).toHaveLength(0);
    body.focus();
    expect(seen).toHaveLength(1);
  });

  it('composers already open are seen at once, each once', () => {
    const { seen, replica } = stage({ home }, (made) => {
      made.openBubble();
      made.openBubble({ to: [BO] });
    });
    expect(seen).toHaveLength(2);
    replica.openBubble({ to: [BO] });
    expect(seen).toHaveLength(3);
  });
});

describe('the message page', () => {
  it('is read like a bubble, the thread from its address while there are no messages', () => {
    const { replica, last } = stage();
    replica.openThread({ text: 'Hello' });
    expect(last().composer.read()).toMatchObject({
      input: { kind: 'cold', recipient: { name: 'Ada Harbour' } },
      correspondence: { recipients: [ADA.id], thread: replica.threadId(ADA) },
    });
  });

  it('shows another conversation in the same nodes: another draft', () => {
    const { replica, seen } = stage();
    const thread = replica.openThread({ messages: [MINE], text: 'Hello' });
    replica.switchTo(thread, BO, [{ name: BO.name, text: 'Hi' }]);
    thread.body.focus();
    seen[0]?.composer.read();
    expect(seen).toHaveLength(2);
    expect(seen[0]?.composer.gone.aborted).toBe(true);
    expect(seen[1]?.composer.read()).toMatchObject({
      input: { kind: 'reply' },
      correspondence: { recipients: [BO.id] },
    });
  });

  it('of a company is read too', () => {
    const { replica, last } = stage();
    replica.openCompany({ messages: [HERS], text: 'Hello' });
    expect(last().composer.read()).toMatchObject({ input: { kind: 'reply' } });
  });
});

describe('who wrote what', () => {
  const kind = (messages: Array<{ name: string; text: string }>, options = {}) => {
    const { replica, last } = stage(options);
    replica.openBubble({ messages });
    const reading = last().composer.read();
    return reading.ok ? [reading.input.kind, reading.input.thread?.length ?? 0] : reading;
  };

  it('is told with two people of one name only by what the page marks', () => {
    expect(kind([{ name: 'Ada Harbour', text: 'a' }])).toEqual(['reply', 1]);
  });

  it('is not guessed when the mark is gone', () => {
    const { replica, last } = stage({ home: 'shadow' });
    replica.openBubble({ messages: [MINE, HERS] });
    replica.renameClasses('msg-s-event-listitem--other');
    const reading = last().composer.read();
    expect(reading).toMatchObject({ ok: true, input: { kind: 'other' } });
    expect(reading.ok && reading.input.thread).toBeUndefined();
  });
});

describe('never a composer', () => {
  it.each(['#search', '.ql-editor'])('%s', (selector) => {
    const { document, seen } = stage();
    (document.querySelector(selector) as HTMLElement).focus();
    expect(seen).toHaveLength(0);
  });

  it('a comment box, a decoy in the frame, another frame', () => {
    const { document, replica, seen } = stage();
    const { node, body } = replica.openBubble({ focus: false });
    node.setAttribute('aria-hidden', 'true');
    body.focus();
    node.removeAttribute('aria-hidden');
    node.style.display = 'none';
    body.dispatchEvent(
      new (document.defaultView as Window & typeof globalThis).FocusEvent('focusin', { bubbles: true }),
    );
    expect(seen).toHaveLength(0);
  });
});

it('a page in Arabic is read alike', () => {
  const { replica, last } = stage({ language: 'ar' });
  replica.openInvite({ text: '\u0645\u0631\u062d\u0628\u0627', limit: 200 });
  expect(last().composer.read()).toMatchObject({ ok: true, limit: 200 });
});
