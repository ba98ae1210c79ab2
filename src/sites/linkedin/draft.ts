import { climb, type Health, onlyFinds } from '../ladder.ts';
import type { Reading, SendState, Surface } from '../site.ts';
import { press } from './confirm.ts';
import { type Conversation, isOther } from './conversation.ts';
import { invitationIn } from './invitation.ts';
import { followInvitation } from './invites.ts';
import { type Certainty, isSend, onInvite, onPress } from './press.ts';
import { conversationOf, type Place, readAround, surfaceOf } from './reading.ts';
import { anchor } from './selectors.ts';
import type { Left, Sends } from './sends.ts';

/** A message or note being written. Holds what differs between messages, notes and Sales Navigator. */
export interface Draft {
  readonly body: HTMLElement;
  /** Holds the body and the button that sends it. */
  readonly form: Element;
  /** The element that holds everything to read; undefined if it cannot be told from others. */
  readonly root: Element | undefined;
  readonly anchor: Element;
  surface(): Surface;
  /** Reads everything about a draft with this `text`; `moved` if the nodes now show another draft. */
  read(text: string): Reading | 'moved';
  /** Whether an event at an element sends this draft; absent if that cannot be told for certain. */
  isSend?(event: Event, target: Element): boolean;
  onPress(pressed: (how: Certainty) => void, signal: AbortSignal): void;
  /**
   * Notes what the page shows at a press of Send. Returns a function that begins to follow that press, which returns a
   * function that stops following it.
   */
  prepare(text: string, at: number): (left: () => Left, told: (state: SendState) => void) => () => void;
}

/** The message or note in `place`. */
export function draftIn(place: Place, health: Health, sends: Sends, signal: AbortSignal): Draft {
  const { body, form, root, isNote } = place;
  let known = conversationOf(place, health);
  const hasMoved = (now: Conversation | undefined) =>
    (root !== undefined && !root.contains(body)) || (known !== undefined && now !== undefined && isOther(known, now));
  return {
    body,
    form,
    root,
    anchor: climb(anchor, body, onlyFinds(health)) ?? body,
    surface: () => surfaceOf(place, health),
    read(text) {
      const now = conversationOf(place, health);
      if (hasMoved(now)) return 'moved';
      known = now && { ...now, thread: now.thread ?? known?.thread };
      return readAround(place, text, now, health);
    },
    isSend: (event, target) => isSend(event, target, place),
    onPress: (pressed, until) => (isNote ? onInvite : onPress)(place, pressed, until),
    prepare(text, at) {
      const conversation = conversationOf(place, health);
      if (conversation === undefined)
        return (left, told) => followInvitation(form, invitationIn(form, health), left, told, signal);
      const pressed = press(conversation, text, at);
      return (left, told) => sends.follow(pressed, left, told);
    },
  };
}
