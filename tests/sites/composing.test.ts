import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onEdits } from '../../src/sites/edits.ts';
import { onFrontChange } from '../../src/sites/front.ts';
import { onLeaving } from '../../src/sites/leaving.ts';
import { one, page } from './dom.ts';

const HTML = `<body><main><div id="frame"><section id="root">
  <input id="subject"><div id="body" contenteditable="true">text</div>
</section></div><aside><i id="far"></i></aside><input id="search"><button id="other"></button></main></body>`;

/** Lets observers of changes report. */
const reports = () => new Promise((done) => setImmediate(done));

function setting() {
  const document = page(HTML);
  const $ = (selector: string) => one(document, selector) as HTMLElement;
  const end = new AbortController();
  return { document, $, end, view: document.defaultView as Window & typeof globalThis };
}

describe('a composer leaving the page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const watched = () => {
    const place = setting();
    const left = vi.fn();
    const present = vi.fn(() => place.$('#body').checkVisibility());
    onLeaving(place.$('#body'), present, left, place.end.signal);
    return { ...place, left, present };
  };

  it.each(['#body', '#root', '#frame', 'main'])('is seen when %s is taken out', async (taken) => {
    const { $, left } = watched();
    $(taken).remove();
    await reports();
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('is seen when an ancestor is hidden', async () => {
    const { $, left } = watched();
    $('#frame').style.display = 'none';
    await reports();
    vi.advanceTimersByTime(100);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('is told once, taken out while its visibility was still to be asked for', async () => {
    const { $, left } = watched();
    $('#frame').className = 'moving';
    await reports();
    $('#frame').remove();
    await reports();
    vi.advanceTimersByTime(200);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('is not a move within the page, and is still seen afterwards', async () => {
    const { $, left } = watched();
    $('aside').append($('#root'));
    await reports();
    vi.advanceTimersByTime(100);
    expect(left).not.toHaveBeenCalled();
    $('aside').remove();
    await reports();
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('asks nothing about a storm elsewhere, and at most ten times a second about one around it', async () => {
    const { $, document, present } = watched();
    for (let i = 0; i < 1000; i++) $('#far').append(document.createElement('b'));
    await reports();
    vi.advanceTimersByTime(1000);
    expect(present).not.toHaveBeenCalled();
    for (let i = 0; i < 50; i++) {
      $('main').append(document.createElement('b'));
      await reports();
      vi.advanceTimersByTime(20);
    }
    expect(present.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('is no longer looked for after the end', async () => {
    const { $, end, left } = watched();
    end.abort();
    $('#root').remove();
    await reports();
    expect(left).not.toHaveBeenCalled();
  });
});

describe('edits', () => {
  const watched = () => {
    const place = setting();
    const edited = vi.fn();
    onEdits(place.$('#root'), place.$('#body'), edited, place.end.signal);
    const fire = (selector: string, name: string, init: InputEventInit = {}) =>
      place.$(selector).dispatchEvent(new place.view.InputEvent(name, { bubbles: true, ...init }));
    return { ...place, edited, fire };
  };

  it('are told for every field', () => {
    const { fire, edited } = watched();
    fire('#subject', 'input');
    fire('#body', 'input');
    fire('#search', 'input');
    expect(edited).toHaveBeenCalledTimes(2);
    fire('#subject', 'change');
    expect(edited).toHaveBeenCalledTimes(3);
  });

  it('are told when another hand changes the draft', async () => {
    const { $, edited } = watched();
    $('#body').append(' and a template');
    await reports();
    expect(edited).toHaveBeenCalledTimes(1);
  });

  it('are told once a word is composed, not while', async () => {
    const { $, fire, edited } = watched();
    fire('#body', 'compositionstart');
    $('#body').append('に');
    for (const name of ['keydown', 'input']) fire('#body', name, { isComposing: true });
    await reports();
    expect(edited).not.toHaveBeenCalled();
    fire('#body', 'compositionend');
    expect(edited).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (at: ReturnType<typeof watched>) => void]>([
    ['its field is left', ({ fire }) => fire('#body', 'focusout')],
    ['its field is taken out', ({ $ }) => $('#body').replaceChildren('new')],
    ['a key is pressed that is no part of it', ({ fire }) => fire('#body', 'keydown', { isComposing: false })],
    ['letters are typed without the input method', ({ fire }) => fire('#body', 'input', { isComposing: false })],
  ])('are told again where a word is never said to be done, once %s', async (_, happens) => {
    const at = watched();
    const word = at.document.createElement('p');
    at.$('#body').append(word);
    await reports();
    word.dispatchEvent(new at.view.CompositionEvent('compositionstart', { bubbles: true }));
    at.$('#body').append('に');
    at.fire('#body', 'input', { isComposing: true });
    await reports();
    at.edited.mockClear();
    happens(at);
    await reports();
    expect(at.edited).toHaveBeenCalled();
    at.edited.mockClear();
    at.$('#body').append(' and a template');
    await reports();
    expect(at.edited).toHaveBeenCalledTimes(1);
  });

  it('are not told after the end', async () => {
    const { $, fire, edited, end } = watched();
    end.abort();
    fire('#body', 'input');
    $('#body').append('x');
    await reports();
    expect(edited).not.toHaveBeenCalled();
  });
});

describe('the draft in front', () => {
  const watched = () => {
    const place = setting();
    const seen: boolean[] = [];
    onFrontChange(place.$('#root'), (front) => seen.push(front), place.end.signal);
    return { ...place, seen };
  };

  it('is the one written in, until another field is', () => {
    const { $, seen } = watched();
    $('#body').focus();
    $('#subject').focus();
    $('#other').focus();
    expect(seen).toEqual([true]);
    $('#search').focus();
    expect(seen).toEqual([true, false]);
  });

  it('is told at once when the focus is already there', () => {
    const { $, end } = setting();
    $('#body').focus();
    const seen: boolean[] = [];
    onFrontChange($('#root'), (front) => seen.push(front), end.signal);
    expect(seen).toEqual([true]);
    end.abort();
    expect(seen).toEqual([true, false]);
  });
});
