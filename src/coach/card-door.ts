import type { Picture } from './picture.tsx';

/** Opens and closes the card. */
export interface CardDoor {
  /** @param keyboard move the focus into the card, also if it is open already */
  toggle(keyboard: boolean): void;
  open(): void;
  /** Gives the focus back to where it was, if it is in the card. */
  close(): void;
}

interface DoorOptions {
  readonly anchor: () => Element;
  readonly body: HTMLElement;
  readonly root: ShadowRoot;
  readonly picture: Picture;
  readonly signal: AbortSignal;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Called when the card is opened for the first time. */
  readonly onSeen: () => void;
}

/** Of the composers in this page that have a coach: one card is open at a time, since it may lie over another draft. */
const doors = new Set<CardDoor>();

export function cardDoor({ anchor, body, root, picture, signal, onOpen, onClose, onSeen }: DoorOptions): CardDoor {
  const { shown, draw } = picture;
  let seen = false;
  let back = body;

  function closeOthers(): void {
    for (const other of doors) if (other !== door) other.close();
  }

  function open(): void {
    closeOthers();
    shown.open = true;
    onOpen();
    draw();
    if (!seen) onSeen();
    seen = true;
  }

  function close(): void {
    if (!shown.open) return;
    const within = root.activeElement !== null;
    shown.open = false;
    onClose();
    draw();
    // The caret may be far from what is being read.
    if (within) back.focus({ preventScroll: true });
  }

  const door: CardDoor = {
    open,
    close,
    toggle(keyboard) {
      if (shown.open && !(keyboard && root.activeElement === null)) return close();
      if (!shown.open) {
        const active = document.activeElement;
        back = active instanceof HTMLElement && anchor().contains(active) ? active : body;
        open();
      }
      if (keyboard) picture.card()?.focus();
    },
  };
  doors.add(door);
  signal.addEventListener('abort', () => doors.delete(door));
  // In the tree of the draft: a move within a shadow tree is not heard outside it.
  const entered = (event: Event) => event.composedPath().includes(anchor()) && closeOthers();
  body.getRootNode().addEventListener('focusin', entered, { signal });
  return door;
}
