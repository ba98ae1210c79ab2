import { describe, expect, it } from 'vitest';
import { gmailSite } from '../../../src/sites/gmail/site.ts';
import type { Composer, Reading } from '../../../src/sites/site.ts';
import { one, page } from '../dom.ts';
import { withFakedClock } from '../stage.ts';
import { stage } from './driver.ts';
import type { ReplyOptions, ThreadMessage } from './replica.ts';

withFakedClock();

const ana = { email: 'ana@harbour.example', name: 'Ana Ruiz' };
const me = { email: 'pat@sender.example', name: 'Pat Sender' };
const asked = { ...ana, text: 'Which scales do you sell?\nAnd what about belts?' };
const wrote = { ...me, text: 'Hi Ana, how do you weigh?' };

function input(composer: Composer) {
  const reading: Reading = composer.read();
  if (!reading.ok) throw new Error(reading.reason);
  return { ...reading.input, ...reading.correspondence };
}

/** As other extensions, and Gmail itself, put them into the page. */
function textBox(document: Document): HTMLElement {
  const box = document.createElement('div');
  for (const [name, value] of Object.entries({ contenteditable: 'true', role: 'textbox', tabindex: '0' })) {
    box.setAttribute(name, value);
  }
  box.append('What should I write?');
  return box;
}

describe('a new message', () => {
  it('is seen when opened, and read', () => {
    const { replica, seen, last } = stage();
    const to = ['ana@harbour.example'];
    const text = 'Hi Ana,\n\nHow do you weigh?';
    const id = replica.openCompose({ to, cc: ['bo@harbour.example'], subject: 'Your belts', text, signed: true });
    expect(seen).toHaveLength(1);
    expect(last().composer).toMatchObject({ id, surface: 'compose', channel: 'email' });
    expect(last().composer.read()).toEqual({
      ok: true,
      input: {
        channel: 'email',
        kind: 'cold',
        subject: 'Your belts',
        body: text,
        sender: { name: 'Pat Sender' },
        recipient: { name: 'Ana' },
      },
      correspondence: { recipients: ['ana@harbour.example', 'bo@harbour.example'], thread: 'thread-a:r8200000001' },
    });
  });

  it.each(['en', 'de', 'vi', 'ar'] as const)('is read the same under %s labels', (language) => {
    const { replica, last } = stage({ language, dark: true });
    replica.openCompose({ to: ['ana@harbour.example'], subject: 'Belts', text: 'Hi Ana' });
    expect(input(last().composer)).toMatchObject({ subject: 'Belts', body: 'Hi Ana', sender: { name: 'Pat Sender' } });
  });

  it.each([
    ['chips', 'Ana'],
    ['line', 'Ana'],
    ['2020', 'Ana'],
  ] as const)('knows whom it goes to: %s', (recipients, name) => {
    const { replica, last } = stage({ recipients });
    replica.openCompose({ to: ['ana@harbour.example'], cc: ['bo@harbour.example'] });
    expect(input(last().composer)).toMatchObject({
      recipients: ['ana@harbour.example', 'bo@harbour.example'],
      recipient: { name },
    });
  });

  it('remembers whom it goes to when the page folds the header', () => {
    const { replica, last } = stage();
    const id = replica.openCompose({ to: ['ana@harbour.example'] });
    input(last().composer);
    replica.foldRecipients(id);
    expect(input(last().composer).recipients).toEqual(['ana@harbour.example']);
  });

  it('is read through the marks of another extension', () => {
    const { replica, last } = stage();
    const id = replica.openCompose({ text: 'Some longer words\nand more' });
    replica.otherExtension(id);
    expect(input(last().composer).body).toBe('Some longer words\nand more');
    expect(last().composer.locate({ start: 5, end: 17 })?.toString()).toBe('longer words');
  });

  it('is read beside a text box of another extension', () => {
    const { document, replica, seen, last } = stage();
    replica.openCompose({ text: 'Hi Ana' });
    const box = textBox(document);
    one(document, '.An').before(box);
    box.focus();
    expect(seen).toHaveLength(1);
    expect(input(last().composer).body).toBe('Hi Ana');
  });

  it('is read in plain-text mode, as another composer of the same draft', async () => {
    const { replica, seen, last, pass } = stage();
    const id = replica.openCompose({ text: 'Hi Ana' });
    replica.plainText(id);
    await pass(200);
    expect(seen).toHaveLength(2);
    expect(seen[0]?.composer.gone.aborted).toBe(true);
    expect(last().composer.body.localName).toBe('textarea');
    expect(last().composer.id).toBe(id);
    (last().composer.body as HTMLTextAreaElement).value = 'Hello\nAna';
    expect(input(last().composer).body).toBe('Hello\nAna');
    expect(last().composer.locate({ start: 0, end: 2 })).toBeUndefined();
  });

  it('stays itself while minimised, and in full screen', async () => {
    const { replica, seen, last, pass } = stage();
    const id = replica.openCompose({ text: 'Hi Ana' });
    replica.minimise(id);
    await pass(500);
    expect(input(last().composer).body).toBe('Hi Ana');
    replica.minimise(id);
    replica.fullScreen(id);
    await pass(500);
    replica.fullScreen(id);
    await pass(500);
    last().composer.body.focus();
    expect(seen).toHaveLength(1);
    expect(last().composer.gone.aborted).toBe(false);
  });

  it('is read in a window of its own', () => {
    const { replica, last } = stage({ popOut: true });
    replica.openCompose({ to: ['ana@harbour.example'], subject: 'Belts', text: 'Hi Ana' });
    expect(last().composer.surface).toBe('compose');
    expect(input(last().composer)).toMatchObject({ kind: 'cold', body: 'Hi Ana', subject: 'Belts' });
  });
});

describe('several composers', () => {
  it('are each their own', () => {
    const { replica, seen } = stage();
    const ids = ['one', 'two', 'three'].map((text) => replica.openCompose({ text, subject: text }));
    expect(seen.map(({ composer }) => composer.id)).toEqual(ids);
    expect(seen.map(({ composer }) => input(composer))).toMatchObject(
      ['one', 'two', 'three'].map((text) => ({ body: text, subject: text })),
    );
    for (const { composer } of seen) composer.body.focus();
    expect(seen).toHaveLength(3);
  });

  it('that were open before the adapter came are seen, each once', () => {
    const { seen } = stage({}, (replica) => {
      replica.openCompose({ text: 'one' });
      replica.openCompose({ text: 'two' });
    });
    expect(seen.map(({ composer }) => input(composer).body).sort()).toEqual(['one', 'two']);
  });

  it('in the same nodes one after the other are told apart by the draft id', async () => {
    const { replica, seen, pass } = stage({ reuse: true }, (replica) => replica.showThread({ messages: [asked] }));
    replica.openReply({ text: 'one' });
    await pass(100);
    replica.openReply({ text: 'two' });
    expect(seen).toHaveLength(2);
    const [first, second] = seen.map(({ composer }) => composer);
    expect(first?.gone.aborted).toBe(true);
    expect(first?.read()).toEqual({ ok: false, reason: 'gone' });
    expect(second?.read()).toMatchObject({ ok: true, input: { body: 'two' } });
  });

  it('whose nodes come to hold another draft unheard are not read as the old one, but as another', () => {
    const { seen, last, replica } = stage();
    const id = replica.openCompose({ text: 'one' });
    const field = one(replica.shown.get(id)?.region as Element, 'input[name="draft"]');
    const first = last().composer;
    (field as HTMLInputElement).value = '#msg-a:r42';
    expect(first.read()).toEqual({ ok: false, reason: 'gone' });
    expect(first.gone.aborted).toBe(true);
    expect(seen).toHaveLength(2);
    expect(last().composer).toMatchObject({ id: 'msg-a:r42', body: first.body });
    expect(input(last().composer).body).toBe('one');
  });

  it('one of which is moved into another window is followed there, once', async () => {
    const { seen, last, replica, document, pass } = stage();
    const frame = replica.shown.get(replica.openCompose({ text: 'one' }))?.frame;
    const old = one(frame as Element, '.M9');
    const window = old.cloneNode(false) as Element;
    window.append(...old.childNodes);
    document.body.append(window);
    await pass(200);
    expect(seen).toHaveLength(2);
    expect(input(last().composer).body).toBe('one');
    expect(seen.map(({ composer }) => composer.gone.aborted)).toEqual([true, false]);
  });

  it('without ids get names of their own', () => {
    const { replica, seen } = stage({ noId: true }, (_, document) => document.body.setAttribute('data-x', ''));
    const region = replica.shown.get(replica.openCompose({ text: 'one' }))?.region;
    for (const logged of region?.querySelectorAll('[jslog]') ?? []) logged.removeAttribute('jslog');
    replica.openCompose({ text: 'two' });
    expect(new Set(seen.map(({ composer }) => composer.id)).size).toBe(2);
  });
});

describe('in a conversation', () => {
  function open(messages: readonly ThreadMessage[], options: ReplyOptions = {}) {
    const it = stage();
    it.replica.showThread({ title: 'Harbour scales', messages });
    it.replica.openReply({ text: 'Thanks!', ...options });
    return { ...it, composer: it.last().composer };
  }

  it('a reply knows what was asked', () => {
    const { composer } = open([wrote, asked]);
    expect(composer.surface).toBe('reply');
    expect(input(composer)).toMatchObject({
      kind: 'reply',
      body: 'Thanks!',
      subject: 'Re: Harbour scales',
      recipients: ['ana@harbour.example'],
      thread: 'thread-f:1775568780109575075',
    });
  });

  it('gives the earlier messages, oldest first, without quotes', () => {
    const { composer } = open([wrote, asked]);
    const reading = composer.read();
    expect(reading.ok && reading.input.thread).toEqual([
      { from: 'me', text: wrote.text },
      { from: 'them', text: asked.text },
    ]);
  });

  it('gives none when their last one is folded', () => {
    const { composer } = open([asked, { ...asked, text: 'And one more thing', collapsed: true }]);
    const reading = composer.read();
    expect(reading.ok && reading.input.thread).toBeUndefined();
    expect(reading.ok && reading.input.kind).toBe('reply');
  });

  it('reads a message again once it has grown', () => {
    const { composer, document } = open([asked]);
    expect(composer.read()).toMatchObject({ input: { thread: [{ text: asked.text }] } });
    one(document, '.a3s').append('And by when?');
    expect(composer.read()).toMatchObject({ input: { thread: [{ text: `${asked.text}\nAnd by when?` }] } });
  });

  it('reads a message again once its words are others, if as many letters', () => {
    const { composer, document } = open([{ ...asked, text: 'We weigh by hand.' }]);
    input(composer);
    one(document, '.a3s').replaceChildren('We weigh by foot.');
    expect(composer.read()).toMatchObject({ input: { thread: [{ text: 'We weigh by foot.' }] } });
  });

  it('an answer to oneself is a follow-up', () => {
    expect(input(open([asked, wrote]).composer).kind).toBe('follow_up');
  });

  it('an answer to an alias of oneself is a follow-up once the alias is known', () => {
    const alias = { ...wrote, email: 'pat@alias.example', name: 'Pat at Alias' };
    const { composer, site } = open([asked, alias]);
    expect(composer.read()).toMatchObject({ input: { kind: 'reply', thread: [{ from: 'them' }, { from: 'them' }] } });
    site.ownAddresses?.([alias.email]);
    expect(composer.read()).toMatchObject({ input: { kind: 'follow_up', thread: [{ from: 'them' }, { from: 'me' }] } });
  });

  it('a forward is left alone', () => {
    const { composer } = open([wrote, asked], { kind: 'forward' });
    expect(composer.surface).toBe('forward');
    expect(input(composer)).toMatchObject({ kind: 'other', body: 'Thanks!' });
  });

  it('a reply in a window finds its conversation behind it', () => {
    const { composer } = open([wrote, asked], { window: true });
    const reading = composer.read();
    expect(reading.ok && reading.input.thread?.at(-1)).toEqual({ from: 'them', text: asked.text });
    expect(reading.ok && reading.input.kind).toBe('reply');
  });

  it('a reply in a window takes nothing from another conversation', () => {
    const { composer, replica } = open([wrote, asked], { window: true });
    replica.showThread({ title: 'Else', messages: [wrote], legacy: '18a41665ecb47fff' });
    const reading = composer.read();
    expect(reading.ok && reading.input.thread).toBeUndefined();
    expect(reading.ok && reading.input.kind).toBe('reply');
  });

  it('signature and quote are left out', () => {
    expect(input(open([wrote, asked], { signed: true }).composer).body).toBe('Thanks!');
  });

  it('a window over a conversation is still a new message', () => {
    const { replica, last } = stage({}, (made) => made.showThread({ messages: [asked] }));
    replica.openCompose({ text: 'Hi' });
    expect(last().composer.surface).toBe('compose');
    expect(input(last().composer).kind).toBe('cold');
  });
});

describe('what cannot be read says so', () => {
  it('when the body cannot be told', () => {
    const { replica, last } = stage();
    const id = replica.openCompose({ text: 'Hi' });
    const body = last().composer.body;
    const second = body.cloneNode(true);
    body.after(second);
    expect(last().composer.read()).toEqual({ ok: false, reason: 'ambiguous' });
    (one(replica.shown.get(id)?.region as Element, '[name="subjectbox"]') as HTMLElement).focus();
    expect(last().composer.read()).toEqual({ ok: false, reason: 'ambiguous' });
  });

  it('when it has left', async () => {
    const { replica, last, pass } = stage();
    const id = replica.openCompose({ text: 'Hi' });
    replica.shown.get(id)?.frame.remove();
    await pass(0);
    expect(last().composer.gone.aborted).toBe(true);
    expect(last().composer.read()).toEqual({ ok: false, reason: 'gone' });
    expect(last().composer.replace({ start: 0, end: 2 }, 'Hi', 'Ho')).toBe(false);
  });

  it.each([
    ['alone', {}],
    ['in a dialog', { role: 'dialog' }],
    ['beside a button of the look of Send', { role: 'button', class: 'T-I T-I-atl' }],
  ])('and other text boxes of the page are none of its business: %s', (_, attributes) => {
    const { document, seen } = stage();
    const around = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) around.setAttribute(name, value);
    const chat = textBox(document);
    document.body.append(around);
    (around.matches('[role="dialog"]') ? around : document.body).append(chat);
    chat.focus();
    (one(document, 'input[name="q"]') as HTMLElement).focus();
    expect(seen).toHaveLength(0);
  });

  it('and the editors of the settings are not composers, while one over them is', () => {
    const { document, replica, seen, last } = stage();
    document.location.hash = '#settings/general';
    const signature = textBox(document);
    signature.setAttribute('g_editable', 'true');
    one(document, '[role="main"]').append(signature);
    signature.focus();
    expect(seen).toHaveLength(0);
    replica.openCompose({ text: 'Hi Ana' });
    expect(input(last().composer).body).toBe('Hi Ana');
  });

  it('and the mobile page is left alone', () => {
    const markup =
      '<body><div class="M9"><input name="subjectbox"><div g_editable="true" contenteditable="true"></div></div>';
    const seenAt = (address: string) => {
      const document = page(markup, address);
      let count = 0;
      gmailSite(document).watch(() => count++, new AbortController().signal);
      return count;
    };
    expect(seenAt('https://mail.google.com/mail/u/0/')).toBe(1);
    expect(seenAt('https://mail.google.com/mail/mu/mp/1/')).toBe(0);
  });
});

describe('the page', () => {
  it('is left as it was', async () => {
    const { replica, last, document, pass, end } = stage();
    replica.openCompose({ text: 'Hi Ana', signed: true, to: ['ana@harbour.example'] });
    const before = document.documentElement.outerHTML;
    input(last().composer);
    last().composer.locate({ start: 0, end: 2 });
    await pass(1000);
    end.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells edits, and nothing after the end', async () => {
    const { replica, last, pass, end } = stage();
    const id = replica.openCompose({ text: 'Hi' });
    let edits = 0;
    last().composer.onEdit(() => edits++);
    replica.insertInto(replica.shown.get(id) as { body: Element }, 'Hi Ana');
    await pass(0);
    expect(edits).toBeGreaterThan(0);
    end.abort();
    edits = 0;
    replica.insertInto(replica.shown.get(id) as { body: Element }, 'Hi Bo');
    await pass(0);
    expect(edits).toBe(0);
    expect(last().composer.gone.aborted).toBe(true);
  });

  it('counts which ways worked, and nothing else', () => {
    const { replica, last, site } = stage();
    replica.openCompose({ text: 'secret words', to: ['ana@harbour.example'] });
    input(last().composer);
    expect(site.health()).toMatchObject({ 'gmail.body/g-editable': 1, 'gmail.root/m9': 1 });
    expect(JSON.stringify(site.health())).not.toMatch(/secret|ana|harbour/);
  });
});
