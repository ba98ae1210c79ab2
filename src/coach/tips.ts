import { markAtCaret, markAtPoint } from './mark-at.ts';
import type { Mark } from './marked.ts';
import type { Drawn, Marks } from './marks.ts';

/** The tip of a mark, and its place. */
export interface Tip {
  readonly mark: Mark;
  readonly range: Range;
  /** Whether it was asked for by keyboard: it is then announced too, and its words are highlighted. */
  readonly keyboard: boolean;
}

interface TipsOptions {
  readonly body: HTMLElement;
  /** Our host: the pointer may go from the text onto the tip. */
  readonly host: HTMLElement;
  readonly marks: Marks;
  readonly signal: AbortSignal;
  readonly onTip: (tip: Tip | null) => void;
}

/** Milliseconds the pointer must rest on a mark, so that passing over the text shows nothing. */
export const REST = 250;
/** Milliseconds for moving the pointer from the words to the tip. */
export const GRACE = 150;

export interface Tips {
  /** Shows the mark at the caret, or the next one. */
  ask(): void;
  /** Hides the tip; false if there was none. */
  hide(): boolean;
}

/** Shows a mark's tip while the pointer rests on it. One passive listener; one look at the marks per frame. */
export function watchMarks({ body, host, marks, signal, onTip }: TipsOptions): Tips {
  let shown: Drawn | undefined;
  let resting: Drawn | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let last: PointerEvent | undefined;

  const set = (drawn: Drawn | undefined, keyboard: boolean) => {
    if (drawn === shown) return;
    shown = drawn;
    onTip(drawn ? { ...drawn, keyboard } : null);
  };
  const soon = (drawn: Drawn | undefined) => {
    if (drawn?.mark === resting?.mark && timer !== undefined) return;
    clearTimeout(timer);
    resting = drawn;
    timer = setTimeout(
      () => {
        timer = undefined;
        set(drawn, false);
      },
      drawn ? REST : GRACE,
    );
  };
  const look = (moved: PointerEvent) => {
    last = moved;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!last) return;
      // A pressed button means that words are being selected.
      const at = last.buttons === 0 ? markAtPoint(marks.drawn(), last.clientX, last.clientY) : undefined;
      if (at?.mark !== shown?.mark) soon(at);
      else clear();
    });
  };
  const clear = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const hide = () => {
    clear();
    const was = shown !== undefined;
    set(undefined, false);
    return was;
  };
  const left = ({ relatedTarget }: PointerEvent) => {
    // Drops the look still due in this frame: the pointer has left that place.
    last = undefined;
    if (relatedTarget === host) clear();
    else if (shown || timer !== undefined) soon(undefined);
  };

  const quiet = { passive: true, signal } as const;
  body.addEventListener('pointermove', look, quiet);
  body.addEventListener('pointerleave', left, quiet);
  host.addEventListener('pointerleave', left, quiet);
  body.addEventListener('input', hide, quiet);
  document.addEventListener('scroll', hide, { ...quiet, capture: true });
  signal.addEventListener('abort', () => {
    clear();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });

  return {
    ask() {
      clear();
      const caret = selectionIn(body) ?? { anchorNode: null, anchorOffset: 0 };
      set(markAtCaret(marks.drawn(), caret, shown), true);
    },
    hide,
  };
}

/** The selection in the draft's tree: in Chromium a shadow tree has its own, in Firefox there is one for all. */
function selectionIn(body: HTMLElement): Selection | null {
  const tree: Node & { getSelection?: () => Selection | null } = body.getRootNode();
  return tree.getSelection?.() ?? document.getSelection();
}
