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
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Called when the card is opened for the first time. */
  readonly onSeen: () => void;
}

export function cardDoor({ anchor, body, root, picture, onOpen, onClose, onSeen }: DoorOptions): CardDoor {
  const { shown, draw } = picture;
  let seen = false;
  let back = body;

  function open(): void {
    shown.open = true;
    onOpen();
    draw();
    if (!seen) onSeen();
    seen = true;
  }

  function close(): void {
    const within = root.activeElement !== null;
    shown.open = false;
    onClose();
    draw();
    // The caret may be far from what is being read.
    if (within) back.focus({ preventScroll: true });
  }

  return {
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
}
