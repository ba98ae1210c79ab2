import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { concerns, isOurs } from '../../../src/sites/linkedin/concerns.ts';
import { linkedinSite } from '../../../src/sites/linkedin/site.ts';
import { page, shows } from '../dom.ts';
import { withFakedClock } from '../stage.ts';
import { typingIn } from '../typing.ts';
import { stage } from './driver.ts';
import { served } from './page.ts';
import type { Conversation } from './replica.ts';

withFakedClock();

const PRELOAD = 'https://www.linkedin.com/preload/';
const MESSAGES = [
  { name: 'Pat Sender', text: 'Hello' },
  { name: 'Ada Harbour', text: 'Hello yourself' },
];

describe('where it works', () => {
  const at = (path: string) => isOurs(page('', `https://www.linkedin.com${path}`).defaultView);

  it('is the site, but not its products with pages of their own', () => {
    expect(['/feed/', '/messaging/', '/in/ada/', '/salespeople/'].filter(at)).toHaveLength(4);
    expect(['/sales/inbox/', '/talent/home'].filter(at)).toEqual([]);
  });

  it.each([
    ['/preload/', true],
    ['/ads/', false],
  ])('is the frame for dialogs and no other: %s', (pathname, ours) => {
    const view = { top: {}, location: { pathname } } as unknown as Window;
    expect(isOurs(view)).toBe(ours);
  });

  it('is told for each field of a composer', () => {
    const { replica, document } = stage({ home: 'shadow' });
    const inMail = replica.openInMail({ focus: false });
    const fresh = replica.openNewMessage({ focus: false });
    const { note } = replica.openInvite({ path: null });
    const fields = [inMail.body, inMail.form.elements.namedItem('subject'), fresh.node.querySelector('input'), note];
    expect(fields.map((field) => concerns(field as Element))).toEqual([true, true, true, true]);
    expect([...document.querySelectorAll('#search, .ql-editor, main')].filter(concerns)).toEqual([]);
  });

  it('is not the editor hidden in the frame', () => {
    const { window } = new JSDOM(served('/preload/').html, { url: PRELOAD, pretendToBeVisual: true });
    shows(window);
    vi.stubGlobal('AbortController', window.AbortController);
    const seen = vi.fn();
    linkedinSite(window.document).watch(seen, new AbortController().signal);
    (window.document.querySelector('.ql-editor') as HTMLElement).focus();
    expect(seen).not.toHaveBeenCalled();
  });
});

/** Everything a page can show of itself, shadow trees too. */
function markup(document: Document): string {
  const outlet = document.getElementById('interop-outlet')?.shadowRoot;
  return `${document.documentElement.outerHTML}${outlet?.innerHTML ?? ''}`;
}

it('sees a new message from the field in which its recipients are chosen', () => {
  const { replica, seen } = stage();
  const { node, body } = replica.openNewMessage({ focus: false });
  expect(seen).toEqual([]);
  node.querySelector('input')?.focus();
  expect(seen.map(({ composer }) => composer.body)).toEqual([body]);
});

it('sees another conversation that has come into the same nodes once the focus is in them', () => {
  const { replica, seen } = stage();
  const on = replica.openThread({ messages: MESSAGES });
  replica.switchTo(on, { name: 'Bo', id: 'bo' });
  on.body.blur();
  on.body.focus();
  expect(seen.map(({ composer }) => composer.gone.aborted)).toEqual([true, false]);
});

it('sees the note that is being written when it comes, though the box around it is no dialog by its role', () => {
  const document = page(
    '<body><div class="send-invite"><strong>Ada</strong><textarea id="custom-message"></textarea></div></body>',
    'https://www.linkedin.com/in/ada/',
  );
  (document.querySelector('textarea') as HTMLElement).focus();
  const seen = vi.fn();
  linkedinSite(document).watch(seen, new AbortController().signal);
  expect(seen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ surface: 'note' }));
});

describe('a visitor', () => {
  it.each(['light', 'shadow'] as const)('leaves the page as it was, in the %s tree', async (home) => {
    const change = async (watched: boolean) => {
      const at = stage({ home });
      if (!watched) at.end.abort();
      const on: Conversation = at.replica.openBubble({ messages: MESSAGES, text: 'How many?' });
      const invitation = at.replica.openInvite({ text: 'Hi' });
      for (const { composer } of at.seen) {
        composer.read();
        composer.onEdit(() => composer.read());
        composer.onFront(() => composer.read());
      }
      at.click(on.form.querySelector('.msg-form__send-button'));
      at.click(invitation.send);
      await at.pass(1000);
      return markup(at.document).replaceAll(/,2-[\w=+/]+|ember\d+/g, '');
    };
    const [seen, alone] = [await change(true), await change(false)];
    expect(seen).toBe(alone);
  });

  it('asks nothing of the page while nothing is sent, whatever happens there', async () => {
    const { document, replica, pass } = stage();
    const on = replica.openBubble({ messages: MESSAGES });
    on.body.blur();
    const asked = [vi.spyOn(document, 'querySelector'), vi.spyOn(document, 'querySelectorAll')];
    replica.storm(1000);
    await pass(1000);
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves with its signal', async () => {
    const { replica, seen, end, pass } = stage();
    const on = replica.openBubble();
    end.abort();
    expect(seen[0]?.composer.gone.aborted).toBe(true);
    expect(seen[0]?.composer.read()).toEqual({ ok: false, reason: 'gone' });
    replica.openBubble({ to: [{ name: 'Bo', id: 'bo' }] }).body.focus();
    on.body.focus();
    await pass(1000);
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sees a second copy take over', () => {
    const { document, replica, end } = stage();
    replica.openBubble({ text: 'Hello' });
    end.abort();
    const seen = vi.fn();
    linkedinSite(document).watch(seen, new AbortController().signal);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe('a composer', () => {
  it('finds words again and replaces them as if typed', () => {
    const { document, replica, last } = stage();
    const on = replica.openBubble({ text: 'Hi Ada,\n\nI just wanted to ask.' });
    const { composer } = last();
    const reading = composer.read();
    const body = reading.ok ? reading.input.body : '';
    const span = { start: body.indexOf('just '), end: body.indexOf('wanted') };
    expect(composer.locate(span)?.toString()).toBe('just ');
    typingIn(document);
    expect(composer.replace(span, 'fast ', '')).toBe(false);
    expect(composer.replace(span, 'just ', '')).toBe(true);
    expect(on.body.textContent).toBe('Hi Ada,I wanted to ask.');
  });

  it('tells edits, also those of another hand, and who is in front', async () => {
    const { replica, last, pass } = stage({ home: 'shadow' });
    const first = replica.openBubble();
    const told: unknown[] = [];
    last().composer.onFront((front) => told.push(front));
    last().composer.onEdit(() => told.push('edit'));
    replica.openBubble({ to: [{ name: 'Bo', id: 'bo' }] });
    first.body.append('x');
    await pass(0);
    expect(told).toEqual([true, false, 'edit']);
  });

  it('reads nothing by itself while words are typed', async () => {
    const { document, replica, pass } = stage();
    const { body } = replica.openBubble({ messages: MESSAGES, text: 'Hello' });
    const { defaultView: view } = document;
    // Every reading of a text begins by asking how white space is shown, for which styles have to be up to date.
    const readings = vi.spyOn(view as Window & typeof globalThis, 'getComputedStyle');
    for (const letter of ' Ada') {
      body.lastElementChild?.append(letter);
      body.dispatchEvent(new (view as Window & typeof globalThis).InputEvent('input', { bubbles: true }));
      await pass(0);
    }
    expect(readings).not.toHaveBeenCalled();
  });

  it('keeps the words of a mention, and leaves out the message it answers and suggestions', () => {
    const { document, replica, last } = stage();
    const { body } = replica.openBubble();
    const add = (attributes: Record<string, string>, text: string) => {
      const element = document.createElement('span');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(text);
      body.lastElementChild?.append(element);
    };
    body.replaceChildren(document.createElement('p'));
    add({ class: 'msg-form__reply-context' }, 'What she said');
    add({}, 'Dear ');
    add({ contenteditable: 'false', 'data-entity-urn': 'urn:li:x' }, 'Ada Harbour');
    add({ contenteditable: 'false' }, 'chip');
    add({ 'data-suggestion': '' }, ' ghost');
    expect(last().composer.read()).toMatchObject({ input: { body: 'Dear Ada Harbour' } });
  });

  it('is read beside a text box of another extension', () => {
    const { document, replica, last } = stage();
    const { form, body } = replica.openBubble({ messages: MESSAGES, text: 'Hello Ada', focus: false });
    const box = document.createElement('div');
    for (const [name, value] of Object.entries({ contenteditable: 'true', role: 'textbox' }))
      box.setAttribute(name, value);
    form.before(box);
    body.focus();
    expect(last().composer.read()).toMatchObject({ ok: true, input: { body: 'Hello Ada', kind: 'reply' } });
  });

  it('whose conversation cannot be told from others says so', () => {
    const { document, replica, last, site } = stage();
    const one = replica.openBubble({ messages: MESSAGES, focus: false });
    const two = replica.openBubble({ messages: MESSAGES, focus: false });
    const heap = document.createElement('div');
    heap.append(one.form, two.form);
    document.body.append(heap);
    two.body.focus();
    expect(last().composer.read()).toEqual({ ok: false, reason: 'ambiguous' });
    expect(site.health()).toMatchObject({ 'linkedin.root/none': 1 });
  });

  it('says which ways of looking up worked', () => {
    const { replica, last, site } = stage();
    replica.openBubble({ messages: MESSAGES, text: 'x' });
    last().composer.read();
    const names = Object.keys(site.health());
    expect(names).toContain('linkedin.form/id');
    expect(names).toContain('linkedin.root/overlay');
    expect(names.filter((name) => name.endsWith('/none'))).toEqual([]);
    replica.renameClasses('msg-s-event-listitem--other');
    last().composer.read();
    expect(Object.keys(site.health()).filter((name) => name.endsWith('/none'))).toEqual(['linkedin.row-author/none']);
  });
});
