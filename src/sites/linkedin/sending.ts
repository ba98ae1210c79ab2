import { onEdits } from '../edits.ts';
import type { Health } from '../ladder.ts';
import type { Reading, SendState } from '../site.ts';
import { press } from './confirm.ts';
import type { Conversation } from './conversation.ts';
import { followInvitation } from './invites.ts';
import { type Certainty, onPress } from './press.ts';
import { conversationOf, type Place } from './reading.ts';
import type { Left, Sends } from './sends.ts';
import { ownText } from './text.ts';

/** What following the presses of one composer needs of it. */
export interface Pressable {
  readonly place: Place;
  readonly health: Health;
  readonly sends: Sends;
  /** Reads the draft, which is in `conversation`. */
  readIn(conversation: Conversation | undefined): Reading;
  tell(state: SendState): void;
  /** The text has gone: what is written next is another draft. */
  end(): void;
}

export interface Presses {
  /** The draft as it was pressed, while `intent` is being told: by then the page may have taken it away. */
  readonly reading: Reading | undefined;
  /** A press of this composer's Send has not been settled yet. */
  isPending(): boolean;
}

/** One press is heard several times: the key, the click it makes, the form that is submitted, ms. */
const ONCE_MS = 1000;
/** How soon after Enter the text is gone when Enter has sent it, ms. */
const GOES_MS = 500;

interface Attempt {
  readonly text: string;
  readonly at: number;
  readonly reading: Reading;
  /** Begins to follow it; what comes back forgets it. */
  follow(): () => void;
}

/**
 * Follows the presses of Send in one composer, of which the last one counts.
 *
 * @param gone ends the listening
 * @param signal ends the following of what was pressed before
 */
export function followPresses(of: Pressable, gone: AbortSignal, signal: AbortSignal): Presses {
  const { place, health } = of;
  const { body, root } = place;
  let last: Attempt | undefined;
  let maybe: Attempt | undefined;
  let forget: (() => void) | undefined;
  let reading: Reading | undefined;
  let outcome: SendState | undefined;

  const left = (): Left => (body.isConnected ? (ownText(body) === '' ? 'empty' : 'text') : 'nothing');
  const told = (state: SendState) => {
    outcome = state;
    if (state !== 'refused') forget = undefined;
    of.tell(state);
  };
  const attempt = (text: string, at: number): Attempt | undefined => {
    if (root === undefined) return undefined;
    const conversation = conversationOf(place, health);
    const reading = of.readIn(conversation);
    if (conversation === undefined) {
      return { text, at, reading, follow: () => followInvitation(root, left, told, signal) };
    }
    const pressed = press(conversation, text, at);
    return { text, at, reading, follow: () => of.sends.follow(pressed, left, told) };
  };
  const start = (made: Attempt) => {
    forget?.();
    last = made;
    maybe = undefined;
    outcome = 'intent';
    forget = made.follow();
    reading = made.reading;
    of.tell('intent');
    reading = undefined;
  };
  const pressed = (how: Certainty) => {
    const text = ownText(body);
    const at = Date.now();
    if (text === '' || (last?.text === text && at - last.at < ONCE_MS)) return;
    const made = attempt(text, at);
    if (made === undefined) return;
    if (how === 'sends') start(made);
    else maybe = made;
  };
  const edited = () => {
    if (ownText(body) !== '') return;
    if (maybe !== undefined && Date.now() - maybe.at < GOES_MS) start(maybe);
    if (outcome === 'intent' || outcome === 'sent') of.end();
  };

  if (root !== undefined) {
    onPress(place, pressed, gone);
    onEdits(body, body, edited, gone);
  }
  return {
    get reading() {
      return reading;
    },
    isPending: () => forget !== undefined,
  };
}
