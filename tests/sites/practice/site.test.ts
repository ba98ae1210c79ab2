import { describe, expect, it, vi } from 'vitest';
import { practiceSite } from '../../../src/sites/practice/site.ts';
import type { Composer } from '../../../src/sites/site.ts';
import { one, page } from '../dom.ts';
import { typingIn } from '../typing.ts';

const HTML = `<body><main><form id="drill" data-recipient="Ana Ruiz">
  <input name="subject" value=" Your belts ">
  <div data-outward-editor contenteditable="true"><div>Hi Ana,</div><div>We sell scales.</div></div>
</form></main><input id="other"></body>`;

function practice() {
  const document = page(HTML);
  const end = new AbortController();
  const seen: Composer[] = [];
  const site = practiceSite(document);
  site.watch((composer) => seen.push(composer), end.signal);
  const [composer] = seen;
  if (composer === undefined) throw new Error('nothing seen');
  return { document, end, seen, site, composer };
}

describe('the practice page', () => {
  it('has one composer, read like any other', () => {
    const { composer, seen, document, site } = practice();
    composer.body.focus();
    (one(document, '[name=subject]') as HTMLElement).focus();
    expect(seen).toHaveLength(1);
    expect(composer).toMatchObject({ id: 'drill', surface: 'practice' });
    // All of it: the number covers neither subject nor button, and the coach's keys work in both.
    expect(composer.anchor).toBe(one(document, 'form'));
    expect(composer.read()).toEqual({
      ok: true,
      input: {
        channel: 'email',
        kind: 'cold',
        subject: 'Your belts',
        body: 'Hi Ana,\nWe sell scales.',
        recipient: { name: 'Ana Ruiz' },
      },
      correspondence: { recipients: [], thread: null },
    });
    expect(site.concerns(composer.body)).toBe(true);
    expect(site.concerns(one(document, '#other'))).toBe(false);
  });

  it('locates and replaces', () => {
    const { composer, document } = practice();
    typingIn(document);
    composer.read();
    expect(composer.locate({ start: 8, end: 10 })?.toString()).toBe('We');
    expect(composer.replace({ start: 8, end: 15 }, 'We sell', 'You need')).toBe(true);
    expect(composer.body.textContent).toBe('Hi Ana,You need scales.');
  });

  it('sends at once', () => {
    const { composer, document } = practice();
    const states = vi.fn();
    composer.onSend(states);
    const { Event } = document.defaultView as Window & typeof globalThis;
    one(document, 'form').dispatchEvent(new Event('submit'));
    expect(states.mock.calls).toEqual([['intent'], ['sent']]);
  });

  it('leaves with its page or its adapter', async () => {
    const first = practice();
    one(first.document, 'main').remove();
    await new Promise((done) => setImmediate(done));
    expect(first.composer.gone.aborted).toBe(true);
    expect(first.composer.read()).toEqual({ ok: false, reason: 'gone' });
    const second = practice();
    second.end.abort();
    expect(second.composer.gone.aborted).toBe(true);
  });
});
