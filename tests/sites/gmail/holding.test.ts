import { describe, expect, it, vi } from 'vitest';
import { pressKey, withFakedClock } from '../stage.ts';
import { trusted } from '../trusted.ts';
import { type Stage, stage } from './driver.ts';
import type { ReplicaOptions } from './page.ts';

withFakedClock();

const SEND = '.aoO';
const BODY = '[g_editable]';
const ana = { email: 'ana@harbour.example', name: 'Ana Ruiz', text: 'Which scales do you sell?' };
const compose = ({ replica }: Stage) => void replica.openCompose({ to: ['ana@harbour.example'], text: 'Hi Ana' });
const reply = (kind: 'reply' | 'forward') => (on: Stage) => {
  on.replica.showThread({ messages: [ana] });
  const draft = on.replica.shown.get(on.replica.openReply({ text: 'Thanks!', kind }));
  if (draft && kind === 'forward') draft.to = [ana];
};

interface Way {
  readonly name: string;
  readonly options?: ReplicaOptions;
  readonly open?: (on: Stage) => void;
  readonly press: (on: Stage) => void;
}

const click = (on: Stage) => on.click(SEND);

/** Every way in which a person sends. */
const WAYS: readonly Way[] = [
  { name: 'Send', press: click },
  { name: 'Send in a window of its own', options: { popOut: true }, press: click },
  { name: 'Send in German', options: { language: 'de' }, press: click },
  { name: 'Send, right to left', options: { language: 'ar' }, press: click },
  { name: 'Send, inline reply', open: reply('reply'), press: click },
  { name: 'Send, forward', open: reply('forward'), press: click },
  { name: 'Send and archive', open: reply('reply'), press: (on) => on.click('.Uo') },
  { name: 'Ctrl+Enter in the body', press: (on) => on.key(BODY, 'Enter', { ctrl: true }) },
  { name: 'Command+Enter in the body', press: (on) => on.key(BODY, 'Enter', { meta: true }) },
  { name: 'Ctrl+Enter in the subject', press: (on) => on.key('[name=subjectbox]', 'Enter', { ctrl: true }) },
  { name: 'Enter on Send', press: (on) => on.key(SEND, 'Enter') },
  { name: 'Space on Send', press: (on) => on.key(SEND, ' ') },
  { name: 'a click by a reader of the screen', press: (on) => only(on, 'click', { detail: 0 }) },
  {
    name: 'a tap',
    press: (on) => {
      for (const type of ['pointerdown', 'touchstart', 'pointerup', 'touchend']) only(on, type);
      for (const type of ['mousedown', 'mouseup', 'click']) only(on, type, { detail: 1 });
    },
  },
];

/** One trusted event on Send. */
function only(on: Stage, type: string, init: MouseEventInit = {}): void {
  const view = on.document.defaultView;
  const [button] = [...on.document.querySelectorAll(SEND)].slice(-1);
  if (!view || !button) throw new Error('no Send');
  trusted(button, new view.MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));
}

/** A composer that is guarded; `held` answers true the first time. */
function guarded({ options, open = compose }: Partial<Way>) {
  const on = stage(options);
  open(on);
  const held = vi.fn(() => held.mock.calls.length === 1);
  const life = new AbortController();
  const { composer, states } = on.last();
  composer.guardSend?.(held, life.signal);
  return { on, held, life, states, composer };
}

describe.each(WAYS)('$name', (way) => {
  it('is held whole, and the same again sends', async () => {
    const { on, held, states, composer } = guarded(way);
    const before = composer.body.outerHTML;
    way.press(on);
    await on.pass(500);
    expect(held).toHaveBeenCalledTimes(1);
    expect(states).toEqual([]);
    expect(composer.body.isConnected && composer.body.outerHTML).toBe(before);
    way.press(on);
    await on.pass(500);
    expect(states).toEqual(['intent', 'sent']);
  });

  it('goes through at once where it is not to be held, and where nobody guards', async () => {
    const { on, held, states } = guarded(way);
    held.mockReturnValue(false);
    way.press(on);
    await on.pass(500);
    expect(states).toEqual(['intent', 'sent']);
    const free = stage(way.options);
    (way.open ?? compose)(free);
    way.press(free);
    await free.pass(500);
    expect(free.last().states).toEqual(['intent', 'sent']);
  });

  it('goes through once the guard has left', async () => {
    const { on, held, life, states } = guarded(way);
    life.abort();
    way.press(on);
    await on.pass(500);
    expect(held).not.toHaveBeenCalled();
    expect(states).toEqual(['intent', 'sent']);
  });
});

describe('a held press', () => {
  const PAIRS = WAYS.flatMap((first) => WAYS.map((second) => [first, second] as const)).filter(
    ([first, second]) => first.open === second.open && first.options === second.options,
  );

  it.each(PAIRS.map(([first, second]) => [first.name, second.name, first, second] as const))(
    'by "%s" is followed by a send by "%s"',
    async (_a, _b, first, second) => {
      const { on, states } = guarded(first);
      first.press(on);
      second.press(on);
      await on.pass(500);
      expect(states).toEqual(['intent', 'sent']);
    },
  );

  it('holds the key that repeats, until it is let go', async () => {
    const { on, states } = guarded({});
    const key = (type: string, name: string, repeat = false) => {
      const view = on.document.defaultView;
      const body = on.document.querySelector(BODY);
      const init = { key: name, ctrlKey: true, repeat, bubbles: true, composed: true, cancelable: true };
      if (view && body) trusted(body, new view.KeyboardEvent(type, init));
    };
    key('keydown', 'Control');
    key('keydown', 'Enter');
    for (let i = 0; i < 30; i++) key('keydown', 'Enter', true);
    key('keyup', 'Control');
    key('keydown', 'Enter', true);
    key('keyup', 'Enter');
    await on.pass(500);
    expect(states).toEqual([]);
    key('keydown', 'Enter');
    await on.pass(500);
    expect(states).toEqual(['intent', 'sent']);
  });

  it('that slides off the button is over', async () => {
    const { on, states } = guarded({});
    only(on, 'mousedown');
    on.click(BODY);
    on.click(SEND);
    await on.pass(500);
    expect(states).toEqual(['intent', 'sent']);
  });

  it('lets everything else through meanwhile', async () => {
    const { on, states } = guarded({});
    on.click(SEND);
    on.click('.oh');
    await on.pass(500);
    expect(states).toEqual(['discarded']);
  });
});

describe('nobody is asked', () => {
  it.each<[string, (on: Stage) => void]>([
    ['of typing', (on) => on.key(BODY, 'a')],
    ['of a new line', (on) => on.key(BODY, 'Enter')],
    [
      'of a key that chooses a word of an input method',
      ({ document }) => {
        const body = document.querySelector(BODY);
        if (body) pressKey(body, 'Enter', { ctrlKey: true, isComposing: true });
      },
    ],
    ['of Discard', (on) => on.click('.oh')],
    ['of Enter on Discard', (on) => on.key('.oh', 'Enter')],
    ['of a letter on Send', (on) => on.key(SEND, 'a')],
    ['of the menu beside Send', (on) => on.click('.hG')],
    [
      'of Schedule send',
      (on) => {
        on.click('.hG');
        on.click('[selector="scheduledSend"]');
      },
    ],
    ['of a script that presses Send', (on) => on.document.querySelector<HTMLElement>(SEND)?.click()],
    [
      'of a script that presses keys',
      (on) => {
        const view = on.document.defaultView;
        const init = { key: 'Enter', ctrlKey: true, bubbles: true };
        if (view) on.document.querySelector(BODY)?.dispatchEvent(new view.KeyboardEvent('keydown', init));
      },
    ],
  ])('%s', async (_, act) => {
    const { on, held } = guarded({});
    act(on);
    await on.pass(500);
    expect(held).not.toHaveBeenCalled();
  });

  it('of another composer', async () => {
    const { on, held } = guarded({});
    const own = on.last();
    compose(on);
    const other = on.last();
    expect(other).not.toBe(own);
    on.click(SEND);
    await on.pass(500);
    expect(held).not.toHaveBeenCalled();
    expect([own.states, other.states]).toEqual([[], ['intent', 'sent']]);
  });
});
