import { describe, expect, it, vi } from 'vitest';
import { gmailSite } from '../../src/sites/gmail/site.ts';
import { linkedinSite } from '../../src/sites/linkedin/site.ts';
import { trees } from '../../src/sites/linkedin/trees.ts';
import { salesNavigatorSite } from '../../src/sites/salesnavigator/site.ts';
import type { Composer, Reading, SendState, Site } from '../../src/sites/site.ts';
import { page as pageOf } from './dom.ts';
import { stage as gmailStage } from './gmail/driver.ts';
import type { ReplicaOptions } from './gmail/page.ts';
import type { Replica as Gmail } from './gmail/replica.ts';
import { wrongs as gmailWrongs } from './gmail/wrongs.ts';
import { stage as linkedinStage } from './linkedin/driver.ts';
import { wrongs as linkedinWrongs } from './linkedin/wrongs.ts';
import { SALES_ADDRESS, salesPage } from './salesnavigator/page.ts';
import { withFakedClock } from './stage.ts';
import { GMAIL, LINKEDIN, TEXT } from './surfaces.ts';
import { trusted } from './trusted.ts';

/**
 * Every class of a page by another name at once, of what is there and of what comes: the adapters are right, or silent
 * with a note in their health, and never tell of a send that was none.
 */

withFakedClock();

/** Past every wait of pages and adapters. */
const LONG = 31_000;

type Trees = ReadonlyArray<Document | ShadowRoot>;

/** Every class on a page. */
function classesOf(all: Trees): readonly string[] {
  const elements = all.flatMap((tree) => [...tree.querySelectorAll('[class]')]);
  return [...new Set(elements.flatMap((element) => [...element.classList]))];
}

interface Found {
  readonly composer: Composer | undefined;
  readonly reading: Reading | undefined;
  readonly states: readonly SendState[][];
  readonly isNoted: () => boolean;
}

/** What an adapter new to the page makes of it. */
function look(site: Site, signal: AbortSignal): Found {
  const composers: Composer[] = [];
  const states: SendState[][] = [];
  site.watch((composer) => {
    const told: SendState[] = [];
    composers.push(composer);
    states.push(told);
    composer.onSend((state) => told.push(state));
  }, signal);
  const readings = composers.map((one) => one.read());
  const at = readings.findIndex(({ ok }) => ok);
  expect(readings.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
  const isNoted = () => composers.length === 0 || Object.keys(site.health()).some((key) => key.endsWith('/none'));
  return { composer: composers[at], reading: readings[at], states, isNoted };
}

/** What may be told of one press: the truth, doubt, or nothing. */
const HONEST = ['', 'unknown', 'intent', 'intent sent', 'intent probable', 'intent refused', 'intent unknown'];

function expectHonest(states: Found['states'], wasSent: boolean): void {
  const told = states.map((all) => all.join(' '));
  for (const all of told) expect(HONEST).toContain(all);
  expect(told.filter((all) => all.includes('sent')).length).toBeLessThanOrEqual(wasSent ? 1 : 0);
}

describe.each(['chips', 'line', '2020'] as const)('Gmail with recipients of the kind %s', (recipients) => {
  /** A page with the surface open, the adapter not yet there. */
  async function opened(open: (on: Gmail) => string, options: ReplicaOptions, classes: readonly string[]) {
    const on = gmailStage({ recipients, ...options }, (replica) => replica.renameClasses(...classes));
    on.end.abort();
    const id = open(on.replica);
    await on.pass(200);
    return { on, id, draft: on.replica.shown.get(id) };
  }

  async function ofSurface({ open, popOut }: (typeof GMAIL)[string]) {
    const options = popOut ? { popOut } : {};
    const plain = await opened(open, options, []);
    const end = new AbortController();
    const { composer, reading } = look(gmailSite(plain.on.document), end.signal);
    if (!composer || !reading?.ok) throw new Error('not even the page as it is is read');
    end.abort();
    return { truth: { id: composer.id, ...reading }, options, classes: classesOf([plain.on.document]) };
  }

  it.each(Object.entries(GMAIL))('%s is read right or not at all', async (_, surface) => {
    const { truth, options, classes } = await ofSurface(surface);
    expect(classes.length).toBeGreaterThan(20);
    const { on } = await opened(surface.open, options, classes);
    expect(classesOf([on.document]).filter((name) => classes.includes(name))).toEqual([]);
    const { composer, reading, isNoted } = look(gmailSite(on.document), new AbortController().signal);
    if (composer && reading?.ok) expect(gmailWrongs({ id: composer.id, ...reading }, truth, '')).toEqual([]);
    else expect(isNoted()).toBe(true);
  });

  it.each(Object.entries(GMAIL))('%s is told as sent only when it was', async (_, surface) => {
    const { options, classes } = await ofSurface(surface);
    for (const next of ['sent', surface.surface === 'compose' ? 'silent' : 'stuck'] as const) {
      const { on, draft } = await opened(surface.open, options, classes);
      const { states } = look(gmailSite(on.document), new AbortController().signal);
      on.replica.next = next;
      const button = draft?.region.querySelector(`.${on.replica.renamed('aoO')}`);
      if (!button) throw new Error('the page has no Send');
      on.press(button);
      await on.pass(LONG);
      expectHonest(states, next === 'sent');
    }
  });
});

describe.each(['light', 'shadow'] as const)('LinkedIn in the %s', (home) => {
  type Surface = (typeof LINKEDIN)[string];
  /** A page with the surface open, the adapter not yet there. */
  function opened(open: Surface['open'], classes: readonly string[]) {
    const on = linkedinStage({ home }, (replica) => replica.renameClasses(...classes));
    on.end.abort();
    return { on, made: open(on.replica) };
  }

  function ofSurface({ open }: Surface) {
    const { on } = opened(open, []);
    const end = new AbortController();
    const { reading } = look(linkedinSite(on.document), end.signal);
    if (!reading?.ok) throw new Error('not even the page as it is is read');
    end.abort();
    return { truth: reading, classes: classesOf(trees(on.document)) };
  }

  it.each(Object.entries(LINKEDIN))('%s is read right or not at all', (_, surface) => {
    const { truth, classes } = ofSurface(surface);
    expect(classes.length).toBeGreaterThan(5);
    const { on } = opened(surface.open, classes);
    expect(classesOf(trees(on.document)).filter((name) => classes.includes(name))).toEqual([]);
    const { reading, isNoted } = look(linkedinSite(on.document), new AbortController().signal);
    if (reading?.ok) expect(linkedinWrongs(reading, truth)).toEqual([]);
    else expect(isNoted()).toBe(true);
  });

  it.each(Object.entries(LINKEDIN))('%s is told as sent only when it was', async (_, surface) => {
    const { classes } = ofSurface(surface);
    const failures = surface.kind === 'reply' ? (['silent', 'echoed', 'other'] as const) : (['silent'] as const);
    for (const next of ['sent', ...failures] as const) {
      const { on, made } = opened(surface.open, classes);
      const { states } = look(linkedinSite(on.document), new AbortController().signal);
      on.replica.next = next;
      on.click('send' in made ? made.send : made.form.querySelector('button'));
      await on.pass(LONG);
      expectHonest(states, next === 'sent');
    }
  });
});

describe('Sales Navigator', () => {
  it.each([undefined, 'Crates'])(
    'is read right or not at all, and never told as sent, with the subject %s',
    async (subject) => {
      const made = () => {
        const document = pageOf(salesPage().html, SALES_ADDRESS, 'dangerously');
        Reflect.get(document.defaultView ?? {}, 'replica').openMessage({ ...(subject ? { subject } : {}), text: TEXT });
        return document;
      };
      const truth = look(salesNavigatorSite(made()), new AbortController().signal).reading;
      const document = made();
      const send = [...document.querySelectorAll('button')].at(-1);
      for (const element of document.querySelectorAll('[class]')) element.className = 'renamed';
      const { reading, states, isNoted } = look(salesNavigatorSite(document), new AbortController().signal);
      if (reading?.ok)
        expect([
          truth,
          { ...truth, input: { channel: 'linkedin_message', kind: 'other', subject: null, body: TEXT } },
        ]).toContainEqual(reading);
      else expect(isNoted()).toBe(true);
      const view = document.defaultView as Window & typeof globalThis;
      if (send) trusted(send, new view.MouseEvent('click', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(LONG);
      expectHonest(states, false);
    },
  );
});
