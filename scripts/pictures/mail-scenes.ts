import type { KeyInput } from 'puppeteer-core';
import { mountCoach } from '../../src/coach/mount.tsx';
import type { CoachState } from '../../src/coach/state.ts';
import type { Span } from '../../src/engine/types.ts';
import { PLAIN } from '../../src/journal/look.ts';
import { SUBJECT, silent, TEXT } from '../../tests/ui/samples.ts';
import { SELF_LED, STATE } from './judged.ts';
import type { Scene } from './scenes.ts';
import { UNHEARD } from './unheard.ts';
import './stage.css';

/** A mail page of our own making with the real coach beside its composer. */
function mail(layout: string, change: Partial<CoachState>, open: boolean): Scene {
  return (page) => {
    page.className = 'mail-page';
    const composer = element('main', `composer ${layout}`);
    const body = element('div', 'composer-body', change.text ?? TEXT);
    body.contentEditable = 'true';
    composer.append(body, element('p', 'composer-send', 'Send'));
    composer.prepend(element('h1', 'composer-subject', SUBJECT));
    page.append(element('aside', 'list'), composer);
    beside(composer, body, change, open);
  };
}

/** Two pop-ups side by side, as mail pages stack them, each with its own coach. */
const two: Scene = (page, draw) => {
  mail('popped', {}, false)(page, draw);
  const composer = element('aside', 'composer popped second');
  composer.ariaLabel = 'Another message';
  const body = element('div', 'composer-body', SELF_LED.text);
  body.contentEditable = 'true';
  composer.append(body, element('p', 'composer-send', 'Send'));
  page.append(composer);
  beside(composer, body, SELF_LED, false);
};

/** What a mark says, asked for by its shortcut. */
function tipped(change: Partial<CoachState>): Scene {
  return (page, draw) => {
    mail('popped', change, false)(page, draw);
    const composer = page.querySelector<HTMLElement>('.composer');
    if (composer) toPress(composer, 'KeyM', 'KeyM');
  };
}

/** The real coach beside a composer, open or not. */
export function beside(composer: HTMLElement, body: HTMLElement, change: Partial<CoachState>, open: boolean): void {
  const coach = mountCoach({
    anchor: () => composer,
    body,
    signal: new AbortController().signal,
    locate: (span) => range(body, span),
    ...UNHEARD,
  });
  coach?.update({ ...STATE, ...change });
  if (open) toPress(composer, 'KeyO');
}

/** Has whoever takes the picture press shortcuts of the coach, since it heeds no key that a script has made. */
function toPress(composer: HTMLElement, ...keys: readonly KeyInput[]): void {
  composer.tabIndex = -1;
  composer.focus();
  document.documentElement.dataset.press = keys.join(' ');
}

function element(tag: string, name: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

function range(body: HTMLElement, { start, end }: Span): Range | undefined {
  if (!body.firstChild) return undefined;
  const found = document.createRange();
  found.setStart(body.firstChild, start);
  found.setEnd(body.firstChild, end);
  return found;
}

export const mailScenes = {
  'mail-pill': mail('popped', {}, false),
  'mail-open': mail('popped', {}, true),
  'mail-inline-open': mail('inline', {}, true),
  'mail-full': mail('full', {}, false),
  'mail-full-open': mail('full', {}, true),
  'mail-stale': mail('popped', { stale: true }, false),
  'mail-short': mail('popped', { review: silent('too-short') }, false),
  'mail-other-language': mail('popped', { review: silent('other-language') }, false),
  'mail-held': mail('popped', { held: { focus: STATE.review?.focus ?? 0, floor: 70 } }, false),
  'mail-guess': mail('popped', { guess: 'open' }, true),
  'mail-guess-pill': mail('popped', { guess: 'open' }, false),
  'mail-muted': mail('popped', { muted: true }, false),
  'mail-two': two,
  'mail-dot': mail('popped', { look: { ...PLAIN, pill: { at: null, dot: true } } }, false),
  'mail-dragged': mail('popped', { look: { ...PLAIN, pill: { at: { x: -260, y: -120 }, dot: false } } }, false),
  'mail-tip': tipped({}),
  'mail-essentials': mail('popped', { look: { ...PLAIN, marks: 'essentials' } }, false),
  'mail-everything': mail('popped', { ...SELF_LED, look: { ...PLAIN, marks: 'everything' } }, false),
  'mail-disconnected': mail('popped', { problem: 'disconnected' }, false),
} satisfies Record<string, Scene>;
