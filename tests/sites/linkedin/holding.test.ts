import { describe, expect, it, vi } from 'vitest';
import { withFakedClock } from '../stage.ts';
import { type Stage, stage } from './driver.ts';
import type { Conversation, OpenOptions } from './replica.ts';

withFakedClock();

const TEXT = 'How do you weigh the crates?';
const MESSAGES = [{ name: 'Ada Harbour', text: 'Hello' }];

/** Guards the composer seen last; `held` answers true the first time. */
function guard(at: Stage) {
  const held = vi.fn(() => held.mock.calls.length === 1);
  const { composer, states } = at.last();
  composer.guardSend?.(held, new AbortController().signal);
  return { held, states };
}

type Press = (at: Stage, on: Conversation) => void;
const button: Press = ({ click }, { form }) => click(form.querySelector('.msg-form__send-button'));
const key =
  (name: string, init: KeyboardEventInit = {}): Press =>
  (at, { body }) =>
    at.key(body, name, init);

interface Way {
  readonly what: string;
  readonly press: Press;
  readonly open?: OpenOptions;
}

const WAYS: readonly Way[] = [
  { what: 'the button', press: button },
  { what: 'Ctrl and Enter', press: key('Enter', { ctrlKey: true }) },
  { what: 'Command and Enter', press: key('Enter', { metaKey: true }) },
  { what: 'Enter where Enter sends', press: key('Enter'), open: { enterSends: true } },
];

describe.each(['light', 'shadow'] as const)('a message in the %s tree', (home) => {
  it.each(WAYS)('is held once when sent by $what', async ({ press, open = {} }) => {
    const at = stage({ home });
    const on = at.replica.openBubble({ messages: MESSAGES, text: TEXT, ...open });
    const { held, states } = guard(at);
    press(at, on);
    await at.pass(2000);
    expect([held.mock.calls.length, states, on.body.textContent]).toEqual([1, [], TEXT]);
    press(at, on);
    await at.pass(2000);
    expect(states).toEqual(['intent', 'sent']);
  });
});

it('an invitation is held once', async () => {
  const at = stage();
  const { send } = at.replica.openInvite({ text: TEXT });
  const { states } = guard(at);
  at.click(send);
  await at.pass(2000);
  expect(states).toEqual([]);
  at.click(send);
  await at.pass(2000);
  expect(states).toEqual(['intent', 'sent']);
});

it.each<[string, Press]>([
  ['a letter', key('a')],
  ['a new line where Enter does not send', key('Enter')],
  ['Shift and Enter', key('Enter', { shiftKey: true })],
  ['a word of an input method', key('Enter', { ctrlKey: true, isComposing: true })],
  ['a script that presses Send', (_, { form }) => form.querySelector<HTMLElement>('.msg-form__send-button')?.click()],
])('nobody is asked of %s', async (_, act) => {
  const at = stage();
  const on = at.replica.openBubble({ messages: MESSAGES, text: TEXT });
  const { held } = guard(at);
  act(at, on);
  await at.pass(2000);
  expect(held).not.toHaveBeenCalled();
});
