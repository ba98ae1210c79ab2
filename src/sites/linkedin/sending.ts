import { isTextarea } from '../dom.ts';
import { onEdits } from '../edits.ts';
import type { Reading, SendState } from '../site.ts';
import type { Draft } from './draft.ts';
import type { Certainty } from './press.ts';
import type { Left } from './sends.ts';
import { ownText } from './text.ts';

/** What following the presses of one composer needs of it. */
interface FollowedComposer {
  readonly draft: Draft;
  read(): Reading;
  tell(state: SendState): void;
  /** Call it when the text has gone: what is written next is another draft. */
  end(): void;
}

interface Presses {
  /** The draft as it was when Send was pressed, while `intent` is reported: by then the page may have removed it. */
  readonly reading: Reading | undefined;
  /** Whether a press of this composer's Send is not settled yet. */
  isPending(): boolean;
}

/** Events within this time are one press, ms: the key, its click, the submitted form. */
const ONCE_MS = 1000;
/** How soon after Enter the text is gone when Enter has sent it, ms. */
const GOES_MS = 500;

interface Attempt {
  readonly text: string;
  readonly at: number;
  readonly reading: Reading;
  readonly follow: ReturnType<Draft['prepare']>;
}

/**
 * Follows the presses of Send in one composer, of which the last one counts.
 *
 * @param gone ends the listening
 */
export function followPresses({ draft, read, tell, end }: FollowedComposer, gone: AbortSignal): Presses {
  const { body } = draft;
  let last: Attempt | undefined;
  let maybe: Attempt | undefined;
  let forget: (() => void) | undefined;
  let reading: Reading | undefined;
  let outcome: SendState | undefined;
  /** Whether the words have gone from the conversation in which Send was pressed. */
  let wentOut = false;

  const hasMoved = () => draft.read('') === 'moved';
  const left = (): Left => {
    // These nodes show another conversation now; the pressed one can no longer be seen.
    if (!body.isConnected || (wentOut && hasMoved())) return 'nothing';
    return ownText(body) === '' ? 'empty' : 'text';
  };
  const told = (state: SendState) => {
    outcome = state;
    if (state !== 'refused') forget = undefined;
    tell(state);
  };
  const start = (made: Attempt) => {
    forget?.();
    // If it is pressed again it did not go out: Enter chose a name from a list, or the page did nothing.
    if (outcome === 'intent') tell('refused');
    last = made;
    maybe = undefined;
    outcome = 'intent';
    forget = made.follow(left, told);
    reading = made.reading;
    tell('intent');
    reading = undefined;
  };
  const pressed = (how: Certainty) => {
    const text = ownText(body);
    const at = Date.now();
    if (text === '' || (last?.text === text && at - last.at < ONCE_MS)) return;
    const made = { text, at, reading: read(), follow: draft.prepare(text, at) };
    if (how === 'sends') start(made);
    else maybe = made;
  };
  const isOut = () => outcome === 'intent' || outcome === 'sent';
  const edited = () => {
    const entered = maybe !== undefined && Date.now() - maybe.at < GOES_MS ? maybe : undefined;
    // Runs on every key, so the text is read only if it can tell something about a press.
    if (entered === undefined && !isOut()) return;
    const text = ownText(body);
    if (text === '' && entered !== undefined) start(entered);
    const isTaken = text === '' || (isTextarea(body) && last !== undefined && isAnother(text, last.text));
    if (!isTaken || !isOut()) return;
    wentOut = !hasMoved();
    end();
  };

  if (draft.root !== undefined) {
    draft.onPress(pressed, gone);
    onEdits(body, body, edited, gone);
  }
  return {
    get reading() {
      return reading;
    },
    isPending: () => forget !== undefined,
  };
}

/**
 * Whether the text is another draft. A page empties a textarea without an event, so the next draft's first letters
 * tell.
 */
function isAnother(text: string, before: string): boolean {
  return text.length < 3 && before.length >= 3;
}
