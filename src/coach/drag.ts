import type { Point } from '../journal/look.ts';
import type { Placing } from './place.ts';

interface DragOptions {
  readonly root: ShadowRoot;
  readonly placing: Placing;
  readonly signal: AbortSignal;
  /** Called when it was put down where it covers nothing. */
  readonly onMoved: (at: Point) => void;
  /** Called when the arrow keys grab or release it. `back`: it could not stay where it was released and went back. */
  readonly onGrab: (grabbed: boolean, back: boolean) => void;
}

/** Movement before a press becomes a drag, then the movement of one arrow key; CSS pixels. */
const SLACK = 4;
const STEP = 16;
/** Milliseconds after a drag in which a click still belongs to it. */
const CLICK_AFTER = 50;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Lets the rep move the pill: by dragging, or by arrow keys once it is grabbed. Returns the function that grabs it. */
export function makeMovable(options: DragOptions): () => void {
  followPointer(options);
  return followKeys(options);
}

function pillOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.pill') : null;
}

/** Releases the pill: it stays where it covers nothing, else it goes back. */
function drop({ placing, onMoved }: DragOptions, free: boolean): void {
  const at = placing.where();
  placing.hold(false);
  if (free && at) onMoved(at);
  else placing.place();
}

function followPointer(options: DragOptions): void {
  const { root, placing, signal } = options;

  function startDrag(event: PointerEvent): void {
    const pill = pillOf(event);
    if (!pill || event.button !== 0) return;
    const { left, top } = pill.getBoundingClientRect();
    const drag = new AbortController();
    // On the window, since the first move of a quick hand already ends outside the pill.
    const during = { capture: true, passive: true, signal: AbortSignal.any([signal, drag.signal]) };
    let moved = false;
    let free = false;
    const move = ({ clientX, clientY, pointerId }: PointerEvent) => {
      const [dx, dy] = [clientX - event.clientX, clientY - event.clientY];
      if (pointerId !== event.pointerId || (!moved && Math.hypot(dx, dy) < SLACK)) return;
      // From here on the page gets none of these events.
      if (!moved) pill.setPointerCapture(pointerId);
      moved = true;
      placing.hold(true);
      free = placing.put({ x: left + dx, y: top + dy });
    };
    const end = (kept: boolean) => () => {
      drag.abort();
      if (!moved) return;
      drop(options, kept && free);
      // The click that ends a drag is not a press.
      const soon = AbortSignal.any([signal, AbortSignal.timeout(CLICK_AFTER)]);
      root.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, signal: soon });
    };
    window.addEventListener('pointermove', move, during);
    window.addEventListener('pointerup', end(true), during);
    window.addEventListener('pointercancel', end(false), during);
  }

  root.addEventListener('pointerdown', (event) => event instanceof PointerEvent && startDrag(event), { signal });
}

function followKeys(options: DragOptions): () => void {
  const { root, placing, signal, onGrab } = options;
  let grabbed = false;
  let free = true;

  function letGo(kept: boolean): void {
    grabbed = false;
    drop(options, kept && free);
    onGrab(false, kept && !free);
  }

  function onKey(event: Event): void {
    if (!grabbed || !(event instanceof KeyboardEvent)) return;
    const arrow = ARROWS[event.key];
    const box = pillOf(event)?.getBoundingClientRect();
    if (arrow && box) free = placing.put({ x: box.left + arrow.x, y: box.top + arrow.y });
    else if (['Enter', ' ', 'Escape'].includes(event.key)) letGo(event.key !== 'Escape');
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  root.addEventListener('keydown', onKey, { capture: true, signal });
  root.addEventListener('focusout', () => grabbed && letGo(true), { signal });
  return () => {
    grabbed = true;
    free = true;
    placing.hold(true);
    onGrab(true, false);
  };
}
