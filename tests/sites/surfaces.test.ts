import { describe, expect, it } from 'vitest';
import { salesNavigatorSite } from '../../src/sites/salesnavigator/site.ts';
import type { Composer } from '../../src/sites/site.ts';
import { page as pageOf } from './dom.ts';
import { stage as gmailStage } from './gmail/driver.ts';
import { stage as linkedinStage } from './linkedin/driver.ts';
import { SALES_ADDRESS, salesPage } from './salesnavigator/page.ts';
import { withFakedClock } from './stage.ts';
import { GMAIL, LINKEDIN, TEXT } from './surfaces.ts';

/** Every surface where a rep writes, in four languages, one from right to left, dark and light: found and read alike. */

const LANGUAGES = ['en', 'de', 'vi', 'ar'] as const;
const LOOKS = LANGUAGES.flatMap((language) => [false, true].map((dark) => ({ language, dark })));
const read = (composer: Composer | undefined) => [composer?.surface, composer?.read()];
const as = (surface: string, kind: string) => [surface, { ok: true, input: { kind, body: TEXT } }];

withFakedClock();

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
