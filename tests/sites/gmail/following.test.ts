import { describe, expect, it, vi } from 'vitest';
import { gmailSite } from '../../../src/sites/gmail/site.ts';
import type { Composer } from '../../../src/sites/site.ts';
import { one, page } from '../dom.ts';
import { withFakedClock } from '../stage.ts';
import { type Stage, stage } from './driver.ts';

withFakedClock();

const ids = ({ seen }: Stage) => seen.map(({ composer }) => composer.id);
const alive = ({ seen }: Stage) => seen.map(({ composer }) => !composer.gone.aborted);
const field = (within: Element, name: string) => one(within, `input[name="${name}"]`) as HTMLInputElement;
/** Moves the focus there, from wherever it is. */
const focus = (element: HTMLElement) => {
  element.blur();
  element.focus();
};
/** Composers that have no id until one is written into them. */
const unnamed = () => stage({ noId: true }, ({ leaveOut }) => leaveOut({ classes: [], attributes: ['jslog'] }));
const open = (on: Stage, text = 'Hi') => on.replica.shown.get(on.replica.openCompose({ text })) ?? expect.fail();
const UUID = /^[\da-f]{8}-[\da-f-]{27}$/;

describe('a composer of Gmail', () => {
  it('is followed from any field of it, and nothing is looked up when the focus is elsewhere', () => {
    const on = stage();
    expect(on.site.id).toBe('gmail');
    on.replica.openCompose({ text: 'Hi' });
    const before = on.site.health();
    focus(one(on.document, 'input[name="q"]') as HTMLElement);
    expect(on.site.health()).toEqual(before);
    expect(alive(on)).toEqual([true]);
  });

  it('is followed though the page lets nobody hear of the focus in it', () => {
    const on = stage({}, (_, document) => {
      document.body.addEventListener('focusin', (event) => event.stopPropagation(), { capture: true });
    });
    on.replica.openCompose({ text: 'Hi' });
    expect(alive(on)).toEqual([true]);
  });

  it('is not followed while it is hidden, as Gmail leaves what is closed', () => {
    const on = stage({}, (replica) => {
      const { frame } = replica.shown.get(replica.openCompose({ text: 'Hi' })) ?? {};
      if (frame) frame.style.display = 'none';
      (replica.noticeBox.ownerDocument.activeElement as HTMLElement | null)?.blur();
    });
    expect(on.seen).toEqual([]);
  });

  it('is followed again when the same nodes are shown again, under the same name', async () => {
    const on = stage();
    const { frame, body } = open(on);
    frame.style.display = 'none';
    await on.pass(200);
    expect(alive(on)).toEqual([false]);
    frame.style.display = '';
    focus(body);
    expect(alive(on)).toEqual([false, true]);
    expect(new Set(ids(on)).size).toBe(1);
  });

  it('keeps the name it had before Gmail gave it an id', async () => {
    const on = unnamed();
    const { frame, body, region } = open(on);
    expect(ids(on)).toEqual([expect.stringMatching(UUID)]);
    field(region, 'draft').value = '#msg-a:r42';
    focus(body);
    on.last().composer.read();
    expect(alive(on)).toEqual([true]);
    frame.style.display = 'none';
    await on.pass(200);
    frame.style.display = '';
    focus(body);
    expect(ids(on)).toEqual([ids(on)[0], ids(on)[0]]);
    open(on);
    expect(ids(on)[2]).toMatch(UUID);
    expect(ids(on)[2]).not.toBe(ids(on)[0]);
    expect(alive(on)).toEqual([false, true, true]);
  });

  it('is another at once when its nodes hold another draft', () => {
    const on = stage();
    const { body, region } = open(on);
    field(region, 'draft').value = '#msg-a:r42';
    focus(body);
    expect(alive(on)).toEqual([false, true]);
    expect(ids(on)[1]).toBe('msg-a:r42');
  });

  it('is another at once when its body is, and leaves others alone', () => {
    const on = stage();
    open(on);
    const id = on.replica.openCompose({ text: 'Hi' });
    on.replica.plainText(id);
    expect(alive(on)).toEqual([true, false, true]);
    expect(ids(on)[2]).toBe(id);
  });

  it('is left at once when its draft is open elsewhere', () => {
    const on = stage();
    const { frame } = open(on);
    const copy = frame.cloneNode(true) as HTMLElement;
    on.document.body.append(copy);
    focus(one(copy, '[g_editable]') as HTMLElement);
    expect(alive(on)).toEqual([false, true]);
    expect(new Set(ids(on)).size).toBe(1);
  });

  it('is another once it can be read', () => {
    const document = page(
      '<body><div id="draft" g_editable="true" contenteditable="true" tabindex="0">Hi</div></body>',
    );
    const seen: Composer[] = [];
    gmailSite(document).watch((composer) => seen.push(composer), new AbortController().signal);
    const body = one(document, '#draft') as HTMLElement;
    focus(body);
    expect(seen.map((composer) => composer.read())).toEqual([{ ok: false, reason: 'ambiguous' }]);
    body.after(Object.assign(document.createElement('input'), { name: 'subjectbox' }));
    focus(body);
    expect(seen.map(({ gone }) => gone.aborted)).toEqual([true, false]);
    expect(seen.at(-1)?.read()).toMatchObject({ ok: true, input: { body: 'Hi' } });
  });

  it('is left with the adapter, which follows and tells no more', async () => {
    const on = stage();
    open(on);
    on.end.abort();
    expect(alive(on)).toEqual([false]);
    on.click('.aoO');
    open(on);
    await on.pass(20_000);
    expect(on.seen.map(({ states }) => states)).toEqual([[]]);
    gmailSite(on.document).watch(() => expect.fail('a composer'), on.end.signal);
  });

  it.each<[string, (on: Stage, frame: HTMLElement, body: HTMLElement) => void]>([
    ['the adapter has left', ({ end }) => end.abort()],
    ['it was taken out', (_, frame) => frame.remove()],
    ['its body stands elsewhere', ({ document }, _, body) => document.body.append(body)],
  ])('cannot be read from the moment on at which %s', (_, happen) => {
    const on = stage();
    const { frame, body } = open(on);
    const { composer } = on.last();
    expect(composer.read()).toMatchObject({ ok: true });
    happen(on, frame, body as HTMLElement);
    expect(composer.read()).toEqual({ ok: false, reason: 'gone' });
  });

  it('tells an edit when the focus moves in it, since recipients change without one', () => {
    const on = stage();
    const { body, region } = open(on);
    const edited = vi.fn();
    on.last().composer.onEdit(edited);
    focus(body as HTMLElement);
    expect(edited).toHaveBeenCalledOnce();
    on.end.abort();
    focus(field(region, 'subjectbox'));
    expect(edited).toHaveBeenCalledOnce();
  });

  it('is a forward by its subject and what it quotes, without an icon', () => {
    const on = stage({}, ({ leaveOut }) => leaveOut({ classes: ['mI', 'mK', 'mL'], attributes: [] }));
    const { body, region } = open(on);
    expect(on.last().composer.surface).toBe('compose');
    body.append(Object.assign(on.document.createElement('div'), { className: 'gmail_quote' }));
    field(region, 'subjectbox').value = 'Fwd: scales';
    expect(on.last().composer.surface).toBe('forward');
    field(region, 'subjectbox').value = 'Re: scales';
    expect(on.last().composer.surface).toBe('reply');
  });
});

it('replies are watched for neither on the mobile page nor once the adapter has left', async () => {
  const markup = `<head><title>a - pat@sender.example - Mail</title></head><body><table><tr>
    <td><span email="ana@harbour.example"></span></td><td data-thread-id="#thread-f:1" data-legacy-last-message-id="18a41665ecb473a3"></td>
  </tr></table></body>`;
  const heardAt = (path: string, signal = new AbortController().signal) => {
    const heard = vi.fn();
    gmailSite(page(markup, `https://mail.google.com/mail${path}`)).watchReplies?.(heard, signal);
    return heard.mock.calls.length;
  };
  const ended = new AbortController();
  ended.abort();
  expect([heardAt('/u/0/'), heardAt('/mu/mp/1/'), heardAt('/u/0/', ended.signal)]).toEqual([1, 0, 0]);
});
