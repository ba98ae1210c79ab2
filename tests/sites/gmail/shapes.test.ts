import { describe, expect, it } from 'vitest';
import { concerns } from '../../../src/sites/gmail/concerns.ts';
import { gmailSite } from '../../../src/sites/gmail/site.ts';
import { messagesIn, threadIds } from '../../../src/sites/gmail/thread.ts';
import { createHealth } from '../../../src/sites/ladder.ts';
import type { Composer } from '../../../src/sites/site.ts';
import { one, page } from '../dom.ts';
import { FIELDS_2023, FOLDED_2020, INLINE_2026, MESSAGE_2023 } from './shapes.ts';

const TITLE = '<title>Inbox - pat@sender.example - Mail</title>';

function composerOf(html: string) {
  const document = page(`${TITLE}<body>${html}</body>`);
  const seen: Composer[] = [];
  const site = gmailSite(document);
  site.watch((composer) => seen.push(composer), new AbortController().signal);
  const [composer] = seen;
  if (composer === undefined || seen.length > 1) throw new Error(`${seen.length} composers`);
  return { composer, document, site };
}

describe('shapes of captured pages', () => {
  it('a new message of 2023, of which only the fields are known', () => {
    const { composer, site } = composerOf(FIELDS_2023);
    expect(composer.id).toBe('msg-a:r555');
    expect(composer.read()).toEqual({
      ok: true,
      input: { channel: 'email', kind: 'cold', subject: 'C\u00e2n b\u0103ng t\u1ea3i', body: 'Hi Ana' },
      correspondence: { recipients: [], thread: 'thread-a:r-666' },
    });
    expect(site.health()).toMatchObject({
      'gmail.root/dialog': 1,
      'gmail.draft-id/jslog': 2,
      'gmail.account/title': 1,
      'gmail.recipients/none': 1,
      'gmail.send/log': 1,
    });
  });

  it('an inline reply of 2026, to oneself', () => {
    const { composer, site } = composerOf(INLINE_2026);
    expect(composer.surface).toBe('reply');
    expect(composer.read()).toMatchObject({
      ok: true,
      input: { kind: 'follow_up', subject: 'Belts', body: 'And by when?' },
      correspondence: { thread: 'thread-f:1234567890123456' },
    });
    expect(composer.read()).not.toHaveProperty('input.thread');
    expect(site.health()).toMatchObject({ 'gmail.body/editable': 1, 'gmail.root/send': 1, 'gmail.send/aoo': 1 });
    expect(composer.anchor.className).toBe('Ap');
  });

  it('an open message of 2023', () => {
    const view = one(page(MESSAGE_2023), '[role="main"]');
    const [message, ...more] = messagesIn(view, null, createHealth());
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      from: { address: 'ana@harbour.example', name: 'Ana Ruiz' },
      id: 'msg-f:1775568780109575075',
      text: 'The keys are with Bo.',
    });
    expect(threadIds(view)).toEqual(['thread-f:1775568780109575075']);
  });

  it('folded messages of 2020', () => {
    const messages = messagesIn(one(page(FOLDED_2020), '[role="main"]'), null, createHealth());
    expect(messages.map(({ from, id, text }) => [from.name, id, text])).toEqual([
      ['\u0410\u043d\u0430', undefined, null],
      ['\u0410\u043d\u0430', undefined, null],
    ]);
  });
});

describe('what concerns the watcher', () => {
  const body = page(`<body><div role="main"><input name="q"><p tabindex="0">text</p></div>${FIELDS_2023}
    <textarea class="Ak"></textarea><div g_editable="true"><b>word</b></div></body>`);

  it.each(['[name="subjectbox"]', '[g_editable]', '[g_editable] b', '[peoplekit-id]', 'textarea'])('%s', (selector) => {
    expect(concerns(one(body, selector))).toBe(true);
  });

  it.each(['[name="q"]', 'p', 'body', '.aoO'])('not %s', (selector) => {
    expect(concerns(one(body, selector))).toBe(false);
  });
});
