import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { salesNavigatorSite } from '../../src/sites/salesnavigator/site.ts';
import type { Composer } from '../../src/sites/site.ts';
import { page as pageOf } from './dom.ts';
import { stage as gmailStage } from './gmail/driver.ts';
import type { Replica as Gmail } from './gmail/replica.ts';
import { FAKE_TIMERS, stage as linkedinStage } from './linkedin/driver.ts';
import type { Replica as LinkedIn } from './linkedin/replica.ts';
import { SALES_ADDRESS, salesPage } from './salesnavigator/page.ts';

/** Every surface where a rep writes, in four languages, one from right to left, dark and light: found and read alike. */

const LANGUAGES = ['en', 'de', 'vi', 'ar'] as const;
const LOOKS = LANGUAGES.flatMap((language) => [false, true].map((dark) => ({ language, dark })));
const TEXT = 'How do you weigh?\nBy hand?';

const ana = { email: 'ana@harbour.example', name: 'Ana Ruiz', text: 'Which scales?' };
const composed = (on: Gmail) => on.openCompose({ to: [ana.email], subject: 'Belts', text: TEXT });
const answered = (kind: 'reply' | 'replyAll' | 'forward') => (on: Gmail) => {
  on.showThread({ messages: [ana] });
  return on.openReply({ text: TEXT, kind });
};
const then = (act: 'minimise' | 'fullScreen' | 'plainText') => (on: Gmail) => on[act](composed(on));

const GMAIL: Readonly<Record<string, { open: (on: Gmail) => unknown; popOut?: true; surface: string; kind: string }>> =
  {
    'pop-up': { open: composed, surface: 'compose', kind: 'cold' },
    minimised: { open: then('minimise'), surface: 'compose', kind: 'cold' },
    'full screen': { open: then('fullScreen'), surface: 'compose', kind: 'cold' },
    'plain text': { open: then('plainText'), surface: 'compose', kind: 'cold' },
    'window of its own': { open: composed, popOut: true, surface: 'compose', kind: 'cold' },
    'inline reply': { open: answered('reply'), surface: 'reply', kind: 'reply' },
    'reply to all': { open: answered('replyAll'), surface: 'reply', kind: 'reply' },
    forward: { open: answered('forward'), surface: 'forward', kind: 'other' },
  };

const hers = { name: 'Ada Harbour', text: 'By hand.' };
const LINKEDIN: Readonly<Record<string, { open: (on: LinkedIn) => unknown; surface: string; kind: string }>> = {
  'message page': { open: (on) => on.openThread({ messages: [hers], text: TEXT }), surface: 'message', kind: 'reply' },
  bubble: { open: (on) => on.openBubble({ messages: [hers], text: TEXT }), surface: 'message', kind: 'reply' },
  'new message': { open: (on) => on.openNewMessage({ text: TEXT }), surface: 'message', kind: 'cold' },
  InMail: { open: (on) => on.openInMail({ subject: 'Belts', text: TEXT }), surface: 'inmail', kind: 'cold' },
  note: { open: (on) => on.openInvite({ text: TEXT }), surface: 'note', kind: 'cold' },
  'company inbox': {
    open: (on) => on.openCompany({ messages: [hers], text: TEXT }),
    surface: 'message',
    kind: 'reply',
  },
};

const read = (composer: Composer | undefined) => [composer?.surface, composer?.read()];
const as = (surface: string, kind: string) => [surface, { ok: true, input: { kind, body: TEXT } }];

beforeEach(() => {
  vi.useFakeTimers(FAKE_TIMERS);
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(LOOKS)('in %j', ({ language, dark }) => {
  it.each(Object.entries(GMAIL))('Gmail, %s', async (_, { open, popOut, surface, kind }) => {
    const on = gmailStage({ language, dark, ...(popOut ? { popOut } : {}) });
    open(on.replica);
    await on.pass(200);
    expect(read(on.last().composer)).toMatchObject(as(surface, kind));
    on.close();
  });

  it.each(Object.entries(LINKEDIN))('LinkedIn, %s, in the light and in the shadow', (_, { open, surface, kind }) => {
    for (const home of ['light', 'shadow'] as const) {
      const on = linkedinStage({ language, dark, home });
      open(on.replica);
      expect(read(on.last().composer)).toMatchObject(as(surface, kind));
      on.end.abort();
    }
  });

  it('Sales Navigator', () => {
    const document = pageOf(salesPage({ language, dark }).html, SALES_ADDRESS, 'dangerously');
    const seen: Composer[] = [];
    const end = new AbortController();
    salesNavigatorSite(document).watch((composer) => seen.push(composer), end.signal);
    Reflect.get(document.defaultView ?? {}, 'replica').openMessage({ subject: 'Belts', text: TEXT });
    expect(read(seen[0])).toMatchObject(as('inmail', 'cold'));
    end.abort();
  });
});
