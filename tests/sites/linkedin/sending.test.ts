import { describe, expect, it } from 'vitest';
import type { SendState } from '../../../src/sites/site.ts';
import { withFakedClock } from '../stage.ts';
import { type Stage, stage } from './driver.ts';
import type { ReplicaOptions } from './page.ts';
import type { Conversation, OpenOptions, Outcome, Replica } from './replica.ts';

withFakedClock();

const TEXT = 'How do you weigh the crates?';
const MINE = { name: 'Pat Sender', text: 'Hello' };
const HERS = { name: 'Ada Harbour', text: 'Hello yourself' };
const BO = { name: 'Bo Lindqvist', id: 'ACoAAABoLindqvist00000000' };
const FORTY = 40_000;

type Open = (replica: Replica) => Conversation;
/** What the rep does; the page has a draft with `TEXT` in it. */
type Act = (at: Stage, on: Conversation) => unknown;

const bubble =
  (options: OpenOptions = {}): Open =>
  (replica) =>
    replica.openBubble({ messages: [MINE, HERS], text: TEXT, ...options });
const thread =
  (options: OpenOptions = {}): Open =>
  (replica) =>
    replica.openThread({ messages: [MINE, HERS], text: TEXT, ...options });
const newMessage =
  (options: OpenOptions = {}): Open =>
  (replica) =>
    replica.openNewMessage({ text: TEXT, ...options });

const press: Act = ({ click }, { form }) => click(form.querySelector('.msg-form__send-button'));
const enter =
  (init: KeyboardEventInit = {}): Act =>
  ({ key }, { body }) =>
    key(body, 'Enter', init);
const pressFor =
  (next: Outcome): Act =>
  (at, on) => {
    at.replica.next = next;
    return press(at, on);
  };
const pass =
  (ms: number): Act =>
  ({ pass }) =>
    pass(ms);
const all =
  (...acts: Act[]): Act =>
  async (at, on) => {
    for (const act of acts) await act(at, on);
  };

interface Scenario {
  readonly what: string;
  readonly open: Open;
  readonly act: Act;
  /** Told of the draft, in this order; more of the following drafts, parted by a bar. */
  readonly told: string;
  readonly page?: ReplicaOptions;
}

const SENT: readonly Scenario[] = [
  { what: 'the button, in a bubble', open: bubble(), act: press, told: 'intent sent' },
  { what: 'the button, on the message page', open: thread(), act: press, told: 'intent sent' },
  {
    what: 'in the shadow tree, without the header',
    open: bubble(),
    act: press,
    told: 'intent sent',
    page: { home: 'shadow' },
  },
  { what: 'Ctrl and Enter', open: bubble(), act: enter({ ctrlKey: true }), told: 'intent sent' },
  { what: 'Command and Enter', open: bubble(), act: enter({ metaKey: true }), told: 'intent sent' },
  { what: 'Enter where Enter sends', open: bubble({ enterSends: true }), act: enter(), told: 'intent sent' },
  {
    what: 'Enter where Enter sends and the button stays',
    open: bubble({ enterSends: true, keepsButton: true }),
    act: enter(),
    told: 'intent sent',
  },
  { what: 'the placeholder turned into the message', open: bubble(), act: pressFor('inPlace'), told: 'intent sent' },
  { what: 'the first message, the pane drawn anew', open: newMessage(), act: press, told: 'intent sent' },
  {
    what: 'the first message, from the message page',
    open: (replica) => replica.openThread({ text: TEXT, isNew: true }),
    act: pressFor('remount'),
    told: 'intent sent',
  },
  {
    what: 'the first message in the shadow tree',
    open: newMessage(),
    act: press,
    told: 'intent sent',
    page: { home: 'shadow' },
  },
  {
    what: 'an InMail',
    open: (replica) => replica.openInMail({ subject: 'Crates', text: TEXT, messages: [] }),
    act: press,
    told: 'intent sent',
  },
  {
    what: 'in a company inbox',
    open: (replica) => replica.openCompany({ messages: [HERS], text: TEXT }),
    act: press,
    told: 'intent sent',
  },
  {
    what: 'after a slow answer',
    open: bubble(),
    act: (at, on) => {
      at.replica.delay = 20_000;
      return press(at, on);
    },
    told: 'intent sent',
  },
  {
    what: 'the server an hour ahead, with messages to go by',
    open: bubble(),
    act: (at, on) => {
      at.replica.skew = 3_600_000;
      return press(at, on);
    },
    told: 'intent sent',
  },
  {
    what: 'the same words twice, one after the other',
    open: bubble(),
    act: all(press, pass(500), ({ replica }, on) => replica.type(on, TEXT), press),
    told: 'intent sent | intent sent',
  },
  {
    what: 'two at once, the first not yet taken',
    open: bubble(),
    act: all(
      (at) => {
        at.replica.delay = 3000;
      },
      press,
      pass(100),
      ({ replica }, on) => replica.type(on, TEXT),
      pass(1000),
      press,
    ),
    told: 'intent sent | intent sent',
  },
  {
    what: 'refused, then sent again by the page',
    open: bubble(),
    act: all(pressFor('resend'), pass(200), ({ click }, on) =>
      click(on.list.querySelector('.msg-s-event-listitem__resend')),
    ),
    told: 'intent refused sent',
  },
  { what: 'a double click', open: bubble(), act: all(press, press), told: 'intent sent' },
  {
    what: 'an answer in the same moment',
    open: bubble(),
    act: all(press, ({ replica }, on) => replica.addMessage(on, HERS)),
    told: 'intent sent',
  },
  {
    what: 'with marks and breaks the page writes otherwise',
    open: bubble({ text: 'Two\u00a0lines,\n\nand \u200ba mark' }),
    act: press,
    told: 'intent sent',
  },
];

const NOT_SENT: readonly Scenario[] = [
  { what: 'nothing happens', open: bubble(), act: pressFor('stuck'), told: 'intent unknown' },
  { what: 'an emptied editor alone', open: bubble(), act: pressFor('silent'), told: 'intent unknown' },
  { what: 'the other side writes the same', open: bubble(), act: pressFor('echoed'), told: 'intent unknown' },
  {
    what: 'the other side writes the same, and its mark is unknown',
    open: bubble(),
    act: (at, on) => {
      at.replica.renameClasses('msg-s-event-listitem--other');
      return pressFor('echoed')(at, on);
    },
    told: 'intent unknown',
  },
  {
    what: 'old messages are drawn again',
    open: bubble({ messages: [{ ...MINE, text: TEXT }, HERS] }),
    act: pressFor('redrawn'),
    told: 'intent probable',
  },
  { what: 'history with the same words is loaded', open: bubble(), act: pressFor('history'), told: 'intent unknown' },
  {
    what: 'history of the same words, in an empty list',
    open: bubble({ messages: [] }),
    act: pressFor('history'),
    told: 'intent unknown',
  },
  { what: 'another own message comes', open: bubble(), act: pressFor('other'), told: 'intent unknown' },
  { what: 'two new messages of the same words', open: bubble(), act: pressFor('twice'), told: 'intent unknown' },
  { what: 'an error', open: bubble(), act: pressFor('toast'), told: 'intent refused' },
  { what: 'an offer to try again', open: bubble(), act: pressFor('resend'), told: 'intent refused' },
  {
    what: 'an error that was there before',
    open: (replica) => {
      replica.toast('error', 'x');
      return bubble()(replica);
    },
    act: pressFor('silent'),
    told: 'intent unknown',
  },
  {
    what: 'other good news',
    open: bubble(),
    act: all(pressFor('silent'), ({ replica }) => replica.toast('success', 'x')),
    told: 'intent unknown',
  },
  { what: 'the bubble closed while on its way', open: bubble(), act: pressFor('closed'), told: 'intent probable' },
  {
    what: 'the server a day ahead, with nothing to go by',
    open: newMessage(),
    act: (at, on) => {
      at.replica.skew = 86_400_000;
      return press(at, on);
    },
    told: 'intent probable',
  },
  { what: 'messages without ids', open: bubble({ ids: false }), act: pressFor('silent'), told: 'intent unknown' },
  {
    what: 'another conversation drawn in its place, once the words were gone',
    open: thread(),
    act: all(pressFor('silent'), pass(100), ({ replica }, on) => replica.switchTo(on, BO, [{ ...MINE, text: TEXT }])),
    told: 'intent probable',
  },
  {
    what: 'another conversation drawn in its place, in which something is written',
    open: thread(),
    act: all(pressFor('silent'), pass(100), ({ replica }, on) => {
      replica.switchTo(on, BO, []);
      replica.type(on, 'Hello');
    }),
    told: 'intent probable',
  },
  {
    what: 'another conversation drawn in its place, and it is not known where the words went',
    open: thread(),
    act: all(pressFor('stuck'), ({ replica }, on) => replica.switchTo(on, BO, [{ ...MINE, text: TEXT }])),
    told: 'intent unknown',
  },
  {
    what: 'the same words sent to somebody else',
    open: bubble(),
    act: all(pressFor('silent'), ({ replica }) => {
      const other = replica.openBubble({ to: [BO], messages: [] });
      replica.addMessage(other, { ...MINE, text: TEXT });
    }),
    told: 'intent unknown',
  },
  {
    what: 'confirmed too late',
    open: bubble(),
    act: (at, on) => {
      at.replica.delay = 35_000;
      return press(at, on);
    },
    told: 'intent unknown',
  },
];

const NO_PRESS: readonly Scenario[] = [
  { what: 'Shift and Enter', open: bubble({ enterSends: true }), act: enter({ shiftKey: true }), told: '' },
  { what: 'Enter where Enter breaks the line', open: bubble(), act: enter(), told: '' },
  {
    what: 'Enter that chooses a word',
    open: bubble({ enterSends: true }),
    act: enter({ isComposing: true }),
    told: '',
  },
  {
    what: 'Enter in an input method that does not say so',
    open: bubble({ enterSends: true }),
    act: enter({ keyCode: 229 }),
    told: '',
  },
  { what: 'a key held down', open: bubble({ enterSends: true }), act: enter({ repeat: true }), told: '' },
  {
    what: 'a click made by a script, by which the page submits the form',
    open: bubble(),
    act: (_, { form }) => form.querySelector<HTMLElement>('.msg-form__send-button')?.click(),
    told: 'intent sent',
  },
  {
    what: 'a key made by a script',
    open: bubble({ enterSends: true }),
    act: ({ document }, { body }) => {
      const view = document.defaultView;
      if (view) body.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    },
    told: '',
  },
  {
    what: 'a form submitted by a script',
    open: bubble(),
    act: ({ document }, { form }) => {
      const view = document.defaultView;
      if (view) form.dispatchEvent(new view.Event('submit', { bubbles: true, cancelable: true }));
    },
    told: '',
  },
  { what: 'an empty draft', open: bubble({ text: ' ' }), act: press, told: '' },
  {
    what: 'a quick reply',
    open: bubble(),
    act: ({ replica, click }, on) => {
      replica.quickReplies(on);
      click(on.node.querySelector('.conversations-quick-replies__reply-button'));
    },
    told: '',
  },
  {
    what: 'the menu of send options',
    open: bubble(),
    act: ({ click }, { form }) => click(form.querySelector('.msg-form__send-toggle')),
    told: '',
  },
  {
    what: 'Enter in the subject',
    open: (replica) => replica.openInMail({ text: TEXT, enterSends: true }),
    act: ({ key }, { form }) => key(form.querySelector('input') as Element, 'Enter'),
    told: '',
  },
  {
    what: 'an own message from another device',
    open: bubble(),
    act: ({ replica }, on) => replica.addMessage(on, { ...MINE, text: TEXT }),
    told: '',
  },
  {
    what: 'the bubble closed by its button',
    open: bubble(),
    act: ({ click }, { node }) => click([...node.querySelectorAll('header button')].at(-1) ?? null),
    told: 'discarded',
  },
  { what: 'the bubble gone by itself', open: bubble(), act: ({ replica }, on) => replica.close(on), told: 'unknown' },
  {
    what: 'an empty bubble closed',
    open: bubble({ text: '' }),
    act: ({ click }, { node }) => click([...node.querySelectorAll('header button')].at(-1) ?? null),
    told: '',
  },
  { what: 'the bubble made small', open: bubble(), act: ({ replica }, on) => replica.minimise(on), told: '' },
];

async function play({ open, act, page }: Scenario): Promise<string> {
  const at = stage(page);
  const on = open(at.replica);
  await act(at, on);
  await at.pass(FORTY);
  const told = at.seen.map(({ states }) => states.join(' '));
  return told.filter((states) => states !== '').join(' | ');
}

describe.each([
  ['is sent', SENT],
  ['is never called sent', NOT_SENT],
  ['is no press', NO_PRESS],
] as const)('what %s', (_, scenarios) => {
  it.each(scenarios)('$what', async (scenario) => {
    expect(await play(scenario)).toBe(scenario.told);
  });
});

describe('a press', () => {
  it('is told while the draft can still be read, even where the page was faster', async () => {
    const at = stage();
    const on = bubble({ enterSends: true, keepsButton: true })(at.replica);
    const { composer } = at.last();
    const read: string[] = [];
    composer.onSend((state: SendState) => {
      const reading = composer.read();
      read.push(`${state} ${reading.ok ? reading.input.body : reading.reason}`);
    });
    enter()(at, on);
    await at.pass(1000);
    expect(read[0]).toBe(`intent ${TEXT}`);
  });

  it('ends the draft once its words are gone, and what is written next is another', async () => {
    const at = stage();
    const on = bubble()(at.replica);
    const first = at.last();
    await press(at, on);
    await at.pass(0);
    expect(first.composer.gone.aborted).toBe(true);
    at.replica.type(on, 'And the pallets?');
    expect(at.seen).toHaveLength(2);
    expect(at.last().composer.id).not.toBe(first.composer.id);
    expect(at.last().composer.read()).toMatchObject({ input: { body: 'And the pallets?' } });
    await at.pass(1000);
    expect(first.states).toEqual(['intent', 'sent']);
    expect(at.last().states).toEqual([]);
  });

  it('that was refused may be made again', async () => {
    const at = stage();
    const on = bubble()(at.replica);
    at.replica.next = 'stuck';
    await press(at, on);
    at.replica.toast('error', 'x');
    await at.pass(2000);
    await press(at, on);
    await at.pass(FORTY);
    expect(at.seen[0]?.states).toEqual(['intent', 'refused', 'intent', 'sent']);
  });

  it('that did nothing is told as refused once it is made again', async () => {
    const at = stage();
    const on = bubble({ enterSends: true })(at.replica);
    at.replica.next = 'stuck';
    await enter()(at, on);
    await at.pass(2000);
    at.replica.type(on, `${TEXT} Or Bo?`);
    await enter()(at, on);
    await at.pass(FORTY);
    expect(at.seen[0]?.states).toEqual(['intent', 'refused', 'intent', 'sent']);
  });

  it.each([
    ['with the text gone', 'silent', ['intent', 'probable']],
    ['with the text there', 'stuck', ['intent', 'unknown']],
    ['once the message is there', 'sent', ['intent', 'sent']],
  ] as const)('is settled as the watching ends %s, and not followed any longer', async (_, next, told) => {
    const at = stage();
    const on = bubble()(at.replica);
    await pressFor(next)(at, on);
    await at.pass(100);
    at.end.abort();
    expect(at.seen[0]?.states).toEqual(told);
    await at.pass(FORTY);
    expect(at.seen[0]?.states).toEqual(told);
  });

  it.each([
    ['with the text gone', 'silent', 'probable'],
    ['with the text there', 'stuck', 'unknown'],
  ] as const)('is settled as the page is left %s', async (_, next, state) => {
    const at = stage();
    const on = bubble()(at.replica);
    await pressFor(next)(at, on);
    await at.pass(100);
    at.document.defaultView?.dispatchEvent(
      new (at.document.defaultView as Window & typeof globalThis).Event('pagehide'),
    );
    expect(at.seen[0]?.states).toEqual(['intent', state]);
  });
});

describe('a bubble made small', () => {
  it('keeps its draft under the same name', async () => {
    const at = stage();
    const on = bubble()(at.replica);
    at.replica.minimise(on);
    await at.pass(200);
    expect(at.seen[0]?.composer.gone.aborted).toBe(true);
    at.replica.restore(on);
    expect(at.seen).toHaveLength(2);
    expect(at.seen[1]?.composer.id).toBe(at.seen[0]?.composer.id);
  });

  it('has nothing to keep without words: what is written there next may be to somebody else', async () => {
    const at = stage();
    const on = bubble({ text: '' })(at.replica);
    at.replica.minimise(on);
    await at.pass(200);
    at.replica.restore(on);
    expect(at.seen).toHaveLength(2);
    expect(at.seen[1]?.composer.id).not.toBe(at.seen[0]?.composer.id);
  });
});

it('a draft that was taken out is another when its nodes come back, whatever they hold', async () => {
  const at = stage();
  const on = bubble()(at.replica);
  const { parentNode } = on.node;
  on.node.remove();
  await at.pass(200);
  parentNode?.append(on.node);
  on.body.focus();
  expect(at.seen).toHaveLength(2);
  expect(at.seen[1]?.composer.id).not.toBe(at.seen[0]?.composer.id);
});
