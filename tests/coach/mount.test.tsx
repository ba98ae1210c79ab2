// @vitest-environment jsdom
import { getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type MountedCoach, mountCoach } from '../../src/coach/mount.tsx';
import type { CoachState } from '../../src/coach/state.ts';
import { type PillPlace, PLAIN } from '../../src/journal/look.ts';
import { PAUSE_BEFORE_SPEECH } from '../../src/ui/Announcer.tsx';
import { trusted } from '../sites/trusted.ts';
import { FILLER, NEXT, REVIEW, SUBJECT, SUBJECT_LINE, silent, TEXT } from '../ui/samples.ts';
import { giveHighlights, giveLayout, giveSheets, watchShadowRoots } from './page.ts';
import { STATE } from './samples.ts';

let roots: readonly ShadowRoot[];
let anchor: HTMLElement;
let body: HTMLElement;
let life: AbortController;
let coach: MountedCoach;
const told = {
  onSeen: vi.fn(),
  onGuess: vi.fn(),
  onApply: vi.fn(),
  onMute: vi.fn(),
  onAside: vi.fn(),
  onTakeBack: vi.fn(),
  onCorrect: vi.fn(),
  // As the session does: the pill is shown where it was put.
  onPill: vi.fn((pill: PillPlace) => coach.update({ ...STATE, look: { ...PLAIN, pill } })),
  onRefused: vi.fn(),
};

/** The inside of the closed shadow root. */
function inside(): HTMLElement {
  const stage = roots.at(-1)?.lastElementChild;
  if (!(stage instanceof HTMLElement)) throw new Error('no coach in the page');
  return stage;
}

function show(state: Partial<CoachState>): void {
  act(() => coach.update({ ...STATE, ...state }));
}

function press(target: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init });
  act(() => trusted(target, event));
  return event;
}

const shortcut = (target: Element) => press(target, { altKey: true, shiftKey: true, code: 'KeyO', key: 'Ø' });
const pill = () => getByRole(inside(), 'button', { name: /^Outward:/ });
const click = (element: HTMLElement, detail = 1) =>
  act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail })));

beforeEach(() => {
  giveLayout();
  giveSheets();
  giveHighlights();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.clearAllMocks();
  roots = watchShadowRoots();
  life = new AbortController();
  anchor = document.createElement('div');
  body = document.createElement('div');
  body.tabIndex = 0;
  body.contentEditable = 'true';
  body.textContent = TEXT;
  anchor.append(document.createElement('input'), body);
  document.body.replaceChildren(anchor);
  const locate = () => {
    const range = document.createRange();
    range.selectNodeContents(body);
    return range;
  };
  const mounted = mountCoach({ anchor: () => anchor, body, signal: life.signal, locate, ...told });
  if (!mounted) throw new Error('nothing mounted');
  coach = mounted;
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the pill', () => {
  test('says that it is waiting, then the number', () => {
    expect(pill().textContent).toBe('…');
    show({});
    expect(pill().textContent).toBe('64');
    expect(pill().getAttribute('aria-label')).toBe(
      'Outward: Customer focus 64. Mostly about them. First draft 41, now 64.',
    );
  });

  test.each([
    ['up', 41],
    ['down', 80],
    ['none', 64.3],
    ['none', null],
  ])('points %s from a first draft of %s, as wide with as without', (way, first) => {
    show({ first });
    expect(pill().querySelector('.pill-way')?.getAttribute('data-way')).toBe(way);
    expect(pill().getAttribute('aria-label')?.includes('First draft')).toBe(way !== 'none');
  });

  test('has the number as soon as the review is there, without waiting for anything', () => {
    coach.update(STATE);
    expect(pill().textContent).toBe('64');
  });

  test('gives the reason where there is no number', () => {
    show({ review: silent('other-language') });
    expect(pill().textContent).toBe('English only');
    show({ review: silent('too-short') });
    expect(pill().textContent).toBe('too short');
  });

  test('calls a draft that has only its greeting too short: nothing in it need be a quote', () => {
    show({ review: silent('only-cut') });
    expect(pill().textContent).toBe('too short');
    expect(pill().getAttribute('aria-label')).toBe('Outward: Too short for a number');
  });

  test('has the words that stand in it in its name, for who commands by voice', () => {
    const states = [
      { review: silent('empty') },
      { review: silent('only-cut') },
      { review: silent('too-short') },
      { review: silent('too-little') },
      { review: silent('other-language') },
      { guess: 'open' },
      { problem: 'disconnected' },
      { problem: 'unreadable' },
      { problem: 'failed' },
    ] satisfies Partial<CoachState>[];
    for (const state of states) {
      show(state);
      expect(pill().getAttribute('aria-label')?.toLowerCase()).toContain(pill().textContent?.toLowerCase());
    }
    show({ review: silent('too-short') });
    expect(pill().getAttribute('aria-label')).toBe('Outward: Too short for a number');
    show({ review: silent('other-language') });
    expect(pill().getAttribute('aria-label')).toBe('Outward: English only. Not in English');
  });

  test('shrinks to a dot when muted, and marks an old number as old', () => {
    show({ muted: true });
    expect(pill().textContent).toBe('');
    show({ stale: true });
    expect(pill().dataset.stale).toBe('true');
  });

  test('takes back a mute from the card', () => {
    show({ muted: true });
    click(pill());
    click(getByRole(inside(), 'button', { name: 'Unmute' }));
    expect(told.onMute).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('says when nobody answers', () => {
    show({ problem: 'disconnected' });
    expect(pill().getAttribute('aria-label')).toContain('updated or stopped');
  });
});

describe('the card', () => {
  test('takes on the theme that the page has when it opens', () => {
    show({});
    const host = () => document.querySelector<HTMLElement>('[data-theme]')?.dataset.theme;
    expect(host()).toBe('light');
    body.style.backgroundColor = 'rgb(17, 17, 17)';
    shortcut(body);
    expect(host()).toBe('dark');
  });

  test('keeps the focus when a press takes away the button that had it, and leaves it where the rep has gone', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const settle = () => new Promise((done) => setTimeout(done));
    const mute = () => {
      show({});
      body.focus();
      shortcut(body);
      getByRole(inside(), 'button', { name: 'Mute for this draft' }).focus();
    };
    mute();
    show({ muted: true });
    await settle();
    expect(getByRole(inside(), 'dialog').contains(roots.at(-1)?.activeElement ?? null)).toBe(true);
    press(inside(), { key: 'Escape' });
    mute();
    body.focus();
    show({ muted: true });
    await settle();
    expect(document.activeElement).toBe(body);
  });

  test('opens by mouse without taking the focus from the draft, and tells once that it was seen', () => {
    show({});
    body.focus();
    click(pill());
    expect(getByRole(inside(), 'dialog', { name: 'Outward: coach for this draft' })).toBeTruthy();
    expect(document.activeElement).toBe(body);
    click(pill());
    click(pill());
    expect(told.onSeen).toHaveBeenCalledOnce();
  });

  test('keeps the caret in the draft on a press of the mouse', () => {
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    pill().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('opens by the shortcut with the focus in it; Escape closes it and returns to the draft', () => {
    show({});
    body.focus();
    expect(shortcut(body).defaultPrevented).toBe(true);
    const dialog = getByRole(inside(), 'dialog');
    expect(roots.at(-1)?.activeElement).toBe(dialog);
    const focus = vi.spyOn(body, 'focus');
    press(dialog, { key: 'Escape' });
    expect(queryByRole(inside(), 'dialog')).toBeNull();
    expect(document.activeElement).toBe(body);
    // Where the draft was scrolled away from its caret, it stays so.
    expect(focus).toHaveBeenLastCalledWith({ preventScroll: true });
  });

  describe('of another draft', () => {
    let other: HTMLElement;

    beforeEach(() => {
      other = document.createElement('div');
      other.append(document.createElement('input'));
      const editable = document.createElement('div');
      other.append(editable);
      document.body.append(other);
      const ends = { anchor: () => other, body: editable, signal: life.signal, locate: () => undefined };
      const second = mountCoach({ ...ends, ...told });
      act(() => second?.update(STATE));
    });

    const isOpen = (nth: number) => roots[nth]?.querySelector('[role=dialog]') != null;

    test('closes when the rep goes to this one, which it may lie over', () => {
      show({});
      shortcut(anchor);
      expect([isOpen(0), isOpen(1)]).toEqual([true, false]);
      act(() => anchor.querySelector('input')?.focus());
      expect(isOpen(0)).toBe(true);
      act(() => other.querySelector('input')?.focus());
      expect(isOpen(0)).toBe(false);
      expect(document.activeElement).toBe(other.querySelector('input'));
    });

    test('lies over the number of this one', () => {
      const layers = () => [...document.querySelectorAll<HTMLElement>('html > div')].map(({ style }) => +style.zIndex);
      const [low = 0] = layers();
      show({});
      shortcut(anchor);
      expect(layers()).toEqual([low + 1, low]);
      // Put back where the page took it away, too.
      document.querySelector('html > div')?.removeAttribute('style');
      show({ stale: true });
      expect(layers()).toEqual([low + 1, low]);
      shortcut(other);
      expect(layers()).toEqual([low, low + 1]);
    });

    test('closes when this one opens', () => {
      show({});
      shortcut(anchor);
      shortcut(other);
      expect([isOpen(0), isOpen(1)]).toEqual([false, true]);
      expect(roots[1]?.activeElement).toBe(roots[1]?.querySelector('[role=dialog]'));
    });
  });

  test('takes the focus by the shortcut when it is open already, and is closed by it from within', () => {
    show({});
    body.focus();
    click(pill());
    shortcut(body);
    const dialog = getByRole(inside(), 'dialog');
    expect(roots.at(-1)?.activeElement).toBe(dialog);
    shortcut(dialog);
    expect(queryByRole(inside(), 'dialog')).toBeNull();
    expect(document.activeElement).toBe(body);
  });

  test('gives the focus back to the field of the composer that had it', () => {
    show({});
    const subject = anchor.querySelector('input');
    subject?.focus();
    shortcut(anchor);
    press(getByRole(inside(), 'dialog'), { key: 'Escape' });
    expect(document.activeElement).toBe(subject);
  });

  test.each<[string, KeyboardEventInit]>([
    ['that chooses a word of an input method', { key: 'Escape', isComposing: true }],
    ['without all of the shortcut', { altKey: true, code: 'KeyO' }],
    ['of another shortcut', { shiftKey: true, code: 'KeyM' }],
    ['that is a letter', { key: 'o', code: 'KeyO' }],
  ])('leaves to the page a key %s', (_, key) => {
    show({});
    click(pill());
    const page = vi.fn();
    document.addEventListener('keydown', page, { signal: life.signal });
    expect(press(body, key).defaultPrevented).toBe(false);
    expect(getByRole(inside(), 'dialog')).toBeTruthy();
    expect(page).toHaveBeenCalledOnce();
  });

  test.each([
    ['stays while the words it shows are beside it', 0, true],
    ['steps aside where it lies over the words it shows', 700, false],
  ])('%s', (_, width, stays) => {
    show({});
    shortcut(body);
    const dialog = getByRole(inside(), 'dialog');
    dialog.getBoundingClientRect = () => new DOMRect(0, 0, width, 900);
    const lit = () => CSS.highlights.get('outward-point')?.size ?? 0;
    click(getAllByRole(inside(), 'button', { name: 'Show in draft' })[0] as HTMLElement);
    expect(queryByRole(inside(), 'dialog') !== null).toBe(stays);
    expect([document.activeElement, lit()]).toEqual([body, 1]);
  });

  test('quotes a finding in the subject line from there', () => {
    show({ review: { ...REVIEW, next: SUBJECT_LINE } });
    click(pill());
    expect(inside().querySelector('.step.lead blockquote')?.textContent).toBe(`In the subject line ${SUBJECT}`);
  });

  test('opens by no key that a script of the page has made up', () => {
    show({});
    const made = new KeyboardEvent('keydown', { altKey: true, shiftKey: true, code: 'KeyO', cancelable: true });
    act(() => void body.dispatchEvent(made));
    expect(queryByRole(inside(), 'dialog')).toBeNull();
    expect(made.defaultPrevented).toBe(false);
    expect(told.onSeen).not.toHaveBeenCalled();
  });

  test('says that a change made in it could not be stored', () => {
    show({ unstored: 'quota' });
    click(pill());
    expect(getByRole(inside(), 'alert').textContent).toMatch(/not stored.*storage for extensions is full/);
    show({ unstored: null });
    expect(queryByRole(inside(), 'alert')).toBeNull();
  });

  test('hears its shortcut in the window that the page has put around the draft since, and no longer in the other', () => {
    const before = anchor;
    anchor = document.createElement('div');
    anchor.append(body);
    document.body.append(anchor);
    shortcut(before);
    expect(queryByRole(inside(), 'dialog')).toBeNull();
    shortcut(body);
    expect(getByRole(inside(), 'dialog')).toBeTruthy();
  });

  test('is what Escape in the draft closes first; closed, the key is the page’s again', () => {
    const page = vi.fn();
    document.addEventListener('keydown', page, { signal: life.signal });
    show({});
    click(pill());
    press(body, { key: 'Escape' });
    expect(queryByRole(inside(), 'dialog')).toBeNull();
    expect(page).not.toHaveBeenCalled();
    press(body, { key: 'Escape' });
    expect(page).toHaveBeenCalledOnce();
  });

  test('keeps its keys from the page', () => {
    const page = vi.fn();
    document.addEventListener('keydown', page, { signal: life.signal });
    press(pill(), { key: 'e' });
    expect(page).not.toHaveBeenCalled();
  });

  test('shows the quote, applies a fix, takes a disagreement, mutes', () => {
    show({ review: { ...REVIEW, next: FILLER, findings: [FILLER, NEXT] } });
    click(pill());
    click(getByRole(inside(), 'button', { name: 'Delete “leading”' }));
    expect(told.onApply).toHaveBeenCalledWith(FILLER);
    const [wrong] = getAllByRole(inside(), 'button', { name: 'Not right' });
    if (wrong) click(wrong);
    expect(told.onAside).toHaveBeenCalledWith(FILLER, 'wrong');
    click(getByRole(inside(), 'button', { name: 'Mute for this draft' }));
    expect(told.onMute).toHaveBeenCalledWith(true);
  });
});

describe('arranging the pill', () => {
  const plain = { at: null, dot: false };

  test('shrinks it to a dot and back, at once, with the number still in its name', () => {
    show({});
    click(pill());
    click(getByRole(inside(), 'button', { name: 'Shrink to a dot' }));
    expect(told.onPill).toHaveBeenLastCalledWith({ ...plain, dot: true });
    expect([pill().textContent, pill().dataset.dot]).toEqual(['', 'true']);
    expect(pill().getAttribute('aria-label')).toContain('64');
    click(getByRole(inside(), 'button', { name: 'Show the number' }));
    expect(told.onPill).toHaveBeenLastCalledWith(plain);
    expect(pill().textContent).toBe('64');
  });

  test('says why there is no answer even as a dot', () => {
    show({ look: { ...PLAIN, pill: { at: null, dot: true } }, problem: 'failed' });
    expect(pill().textContent).toBe('no answer');
  });

  /** Everything is laid out at 400, 200 here, 500 by 400: only a pill that was moved is elsewhere. */
  function layOutPill(): void {
    pill().getBoundingClientRect = () => {
      const [x = 0, y = 0] = pill().style.translate.split(' ').map(Number.parseFloat);
      return new DOMRect(x, y, 60, 34);
    };
  }

  function grab(): void {
    show({});
    layOutPill();
    click(pill());
    click(getByRole(inside(), 'button', { name: 'Move the number' }));
  }

  test('moves it by the arrow keys, and keeps it by Enter, from the composer’s lower left corner', () => {
    grab();
    expect(queryByRole(inside(), 'dialog')).toBeNull();
    expect(roots.at(-1)?.activeElement).toBe(pill());
    expect(inside().textContent).toContain('Arrow keys move it.');
    pill().style.translate = '100px 300px';
    press(pill(), { key: 'ArrowRight' });
    press(pill(), { key: 'ArrowDown' });
    press(pill(), { key: 'Enter' });
    expect(told.onPill).toHaveBeenLastCalledWith({ at: { x: 116 - 400, y: 316 + 34 - 600 }, dot: false });
    expect(inside().textContent).not.toContain('Arrow keys');
    click(pill());
    click(getByRole(inside(), 'button', { name: 'Put it back' }));
    expect(told.onPill).toHaveBeenLastCalledWith(plain);
  });

  test.each([
    ['Escape takes the move back', '100px 300px', 'Escape', false],
    ['it goes back from where it would cover the message, and says so', '404px 204px', 'Enter', true],
  ])('%s', (_, start, key, said) => {
    grab();
    pill().style.translate = start;
    press(pill(), { key: 'ArrowRight' });
    press(pill(), { key });
    expect(told.onPill).not.toHaveBeenCalled();
    expect(inside().textContent?.includes('It would cover something there')).toBe(said);
  });

  test('keeps it where it stands when the focus leaves it', () => {
    grab();
    pill().style.translate = '100px 300px';
    press(pill(), { key: 'ArrowUp' });
    act(() => body.focus());
    expect(told.onPill).toHaveBeenLastCalledWith({ at: { x: 100 - 400, y: 284 + 34 - 600 }, dot: false });
  });

  const point = (type: string, x: number, y: number, init: PointerEventInit = {}) =>
    act(
      () =>
        void pill().dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, button: 0, ...init }),
        ),
    );

  test.each<[string, string, PointerEventInit]>([
    ['that the browser takes over', 'pointercancel', {}],
    ['with another button', 'pointerup', { button: 2 }],
  ])('is not moved by a drag %s', (_, end, init) => {
    Element.prototype.setPointerCapture = () => {};
    show({});
    layOutPill();
    pill().style.translate = '300px 500px';
    point('pointerdown', 310, 510, init);
    point('pointermove', 110, 310, init);
    point(end, 110, 310, init);
    expect(told.onPill).not.toHaveBeenCalled();
  });

  test('drags it by the pointer, and a drag is no press', () => {
    Element.prototype.setPointerCapture = () => {};
    show({});
    layOutPill();
    pill().style.translate = '300px 500px';
    point('pointerdown', 310, 510);
    point('pointermove', 312, 511);
    point('pointermove', 110, 310);
    point('pointerup', 110, 310);
    click(pill());
    expect(told.onPill).toHaveBeenLastCalledWith({ at: { x: 100 - 400, y: 334 - 600 }, dot: false });
    expect(queryByRole(inside(), 'dialog')).toBeNull();
  });

  test('a press that hardly moves is a press', () => {
    show({});
    for (const type of ['pointerdown', 'pointermove', 'pointerup']) {
      act(
        () =>
          void pill().dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 2, button: 0 })),
      );
    }
    click(pill());
    expect(getByRole(inside(), 'dialog')).toBeTruthy();
    expect(told.onPill).not.toHaveBeenCalled();
  });
});

describe('a mark asked for by its shortcut', () => {
  test('says its finding aloud and in a tip, lights up its words, and goes with Escape', () => {
    show({});
    expect(press(body, { altKey: true, shiftKey: true, code: 'KeyM', key: 'µ' }).defaultPrevented).toBe(true);
    const live = () =>
      [...inside().querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent).join();
    expect(inside().querySelector('.tip')?.textContent).not.toBe('');
    expect(live()).toContain(inside().querySelector('.tip')?.textContent);
    expect(CSS.highlights.get('outward-point')?.size).toBe(1);
    expect(press(body, { key: 'Escape' }).defaultPrevented).toBe(true);
    expect(inside().querySelector('.tip')).toBeNull();
    expect(CSS.highlights.get('outward-point')).toBeUndefined();
  });

  test('says what to do about a finding, once the rep wants the essentials marked alone', () => {
    show({});
    show({ look: { ...PLAIN, marks: 'essentials' } });
    press(body, { altKey: true, shiftKey: true, code: 'KeyM' });
    const said = [...(inside().querySelector('.tip')?.children ?? [])].map(({ textContent }) => textContent);
    expect(said).toEqual([NEXT.title, NEXT.move]);
  });

  test('says of a sentence whom it is about, and why; it goes when the card opens', () => {
    show({ review: { ...REVIEW, next: null } });
    press(body, { altKey: true, shiftKey: true, code: 'KeyM' });
    const tip = inside().querySelector('.tip');
    const [title, why] = [...(tip?.children ?? [])].map(({ textContent }) => textContent);
    expect([title, why]).toEqual(['about them', REVIEW.clauses[0]?.because]);
    expect(tip?.getAttribute('aria-hidden')).toBe('true');
    click(pill());
    expect(inside().querySelector('.tip')).toBeNull();
  });
});

describe('showing a span', () => {
  test('puts the caret behind the words in the draft', () => {
    show({});
    act(() => coach.show(NEXT));
    const selection = document.getSelection();
    expect(document.activeElement).toBe(body);
    expect([selection?.anchorNode, selection?.isCollapsed]).toEqual([body, true]);
  });

  test.each<[string, () => void]>([
    ['writes on', () => void body.dispatchEvent(new InputEvent('input'))],
    ['closes the card', () => click(getByRole(inside(), 'button', { name: 'Close' }))],
  ])('lights it up until the rep %s', (_, end) => {
    show({});
    click(pill());
    // Beside the draft.
    getByRole(inside(), 'dialog').getBoundingClientRect = () => new DOMRect(0, 200, 380, 400);
    act(() => coach.show(NEXT));
    expect(CSS.highlights.get('outward-point')?.size).toBe(1);
    end();
    expect(CSS.highlights.get('outward-point')).toBeUndefined();
  });
});

describe('what is said aloud', () => {
  test('waits for a pause', () => {
    vi.useFakeTimers();
    const said = () => getByRole(inside(), 'status').textContent;
    show({});
    act(() => void vi.advanceTimersByTime(PAUSE_BEFORE_SPEECH - 1));
    expect(said()).toBe('');
    act(() => void vi.advanceTimersByTime(1));
    expect(said()).toContain('Customer focus 64');
    vi.useRealTimers();
  });

  test.each<[string, Partial<CoachState>, string]>([
    ['nothing of a draft that is muted', { muted: true }, ''],
    ['nothing of a number that is being made anew', { stale: true }, ''],
    ['no number that is to be guessed', { guess: 'open' }, 'Guess first'],
    ['no number where there is no answer', { problem: 'failed' }, 'This draft could not be judged'],
  ])('is %s', (_, state, said) => {
    vi.useFakeTimers();
    show(state);
    act(() => void vi.advanceTimersByTime(PAUSE_BEFORE_SPEECH));
    expect(getByRole(inside(), 'status').textContent).toBe(said);
    vi.useRealTimers();
  });
});

describe('the page', () => {
  test('finds the draft as it was, the host gone, on abort', () => {
    const before = document.documentElement.outerHTML.replace(/<div data-outward.*?<\/div>/, '');
    show({});
    click(pill());
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('may throw the host out three times before the coach stays away', () => {
    const host = document.documentElement.lastElementChild;
    for (let time = 0; time < 3; time++) {
      host?.remove();
      show({});
      expect(host?.isConnected).toBe(true);
    }
    expect(told.onRefused).not.toHaveBeenCalled();
    host?.remove();
    show({});
    show({});
    expect(host?.isConnected).toBe(false);
    expect(told.onRefused).toHaveBeenCalledOnce();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  test.each([
    ['hides', { display: 'none' }],
    ['moves', { position: 'absolute' }],
    ['fades', { opacity: '0' }],
  ])('may not keep what it %s', (_, style: Readonly<Record<string, string>>) => {
    const host = document.documentElement.lastElementChild;
    if (!(host instanceof HTMLElement)) throw new Error('no host');
    const meddle = () => {
      for (const [property, value] of Object.entries(style)) host.style.setProperty(property, value, 'important');
    };
    meddle();
    show({});
    const { display, position, opacity } = getComputedStyle(host);
    expect([display, position, opacity]).not.toEqual(expect.arrayContaining(Object.values(style)));
    for (let time = 0; time < 3; time++) {
      meddle();
      show({});
    }
    expect(host.isConnected).toBe(false);
    expect(told.onRefused).toHaveBeenCalledOnce();
  });
});

describe('a number that is to be guessed first', () => {
  test('is nowhere to be seen, not in the marks and not in the card', () => {
    show({ guess: 'open' });
    expect(pill().textContent).toBe('guess first');
    expect(pill().getAttribute('aria-label')).toBe('Outward: Guess first');
    expect(CSS.highlights.size).toBe(0);
    click(pill());
    expect(inside().textContent).not.toContain('64');
    click(getByRole(inside(), 'radio', { name: 'Mostly about you' }));
    click(getByRole(inside(), 'button', { name: 'Show the number' }));
    expect(told.onGuess).toHaveBeenCalledExactlyOnceWith('mostly-self', null);
    show({ guess: { band: 'mostly-self', weakest: null } });
    expect(pill().textContent).toBe('64');
    expect(CSS.highlights.size).toBeGreaterThan(0);
    expect(inside().textContent).toContain('41, Mostly about you');
  });
});

describe('a held press of Send', () => {
  test('opens the card with the reason and the way on, and leaves the focus in the draft', () => {
    show({});
    body.focus();
    expect(coach.canShow()).toBe(true);
    show({ held: { focus: 42, floor: 55 } });
    expect(getByRole(inside(), 'alert').textContent).toBe(
      '42, under your floor of 55Press Send again to send it as it is.',
    );
    expect(document.activeElement).toBe(body);
    expect(told.onSeen).toHaveBeenCalledOnce();
    show({});
    expect(queryByRole(inside(), 'alert')).toBeNull();
    expect(getByRole(inside(), 'dialog')).toBeTruthy();
  });

  test('brings the reason into sight in a card that is open, and leaves one closed that the rep has closed since', () => {
    const held = { focus: 42, floor: 55 };
    show({});
    click(pill());
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
    show({ held });
    expect(seen.mock.contexts).toEqual([getByRole(inside(), 'alert')]);
    click(getByRole(inside(), 'button', { name: 'Close' }));
    show({ held, stale: true });
    expect(queryByRole(inside(), 'dialog')).toBeNull();
  });

  test('is not to be, where the draft cannot be seen, or the coach has left', () => {
    body.checkVisibility = () => false;
    show({});
    expect(coach.canShow()).toBe(false);
    body.checkVisibility = () => true;
    show({ stale: true });
    expect(coach.canShow()).toBe(true);
    life.abort();
    expect(coach.canShow()).toBe(false);
  });

  test('is not to be, where the page keeps throwing the coach out', () => {
    const host = roots.at(-1)?.host;
    for (let round = 0; round < 4; round++) {
      host?.remove();
      show({ stale: round % 2 === 0 });
    }
    expect(coach.canShow()).toBe(false);
  });
});
