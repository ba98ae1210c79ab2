import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { inSight } from './sight.ts';

interface PlaceOptions {
  readonly anchor: Element;
  readonly body: HTMLElement;
  readonly host: HTMLElement;
  /** The shadow root's parts, looked up anew each time: they come and go with what is shown. */
  readonly pill: () => HTMLElement | null;
  readonly card: () => HTMLElement | null;
  readonly signal: AbortSignal;
}

const GAP = 8;
/** Kept free under the card for the pill. */
const PILL_ROOM = 44;

/**
 * Keeps pill and card beside the composer while it moves, resizes, scrolls, is minimised or covered, until aborted.
 * Returns a function that places them now.
 */
export function keepPlaced(options: PlaceOptions): () => void {
  const { anchor, body, host, signal } = options;
  const place = () => {
    if (signal.aborted) return;
    const seen = inSight(anchor, body, host);
    host.style.setProperty('visibility', seen ? 'visible' : 'hidden', 'important');
    if (seen) void placeBoth(options);
  };
  const stop = autoUpdate(anchor, host, place);
  document.addEventListener('focusin', place, { signal });
  signal.addEventListener('abort', stop);
  return place;
}

async function placeBoth({ anchor, body, pill, card }: PlaceOptions): Promise<void> {
  const button = pill();
  if (!button) return;
  await placePill(anchor, body, button);
  const panel = card();
  if (panel) await placeCard(anchor, panel);
  const covered = panel !== null && overlaps(panel.getBoundingClientRect(), button.getBoundingClientRect());
  button.style.setProperty('visibility', covered ? 'hidden' : 'inherit');
}

/** Outside the composer where there is room; else in the last corner of the text, which Send and formatting never use. */
async function placePill(anchor: Element, body: HTMLElement, pill: HTMLElement): Promise<void> {
  const { near, far } = sides();
  const { x, y } = await computePosition(anchor, pill, {
    strategy: 'fixed',
    placement: `${near}-end`,
    middleware: [
      offset(GAP),
      flip({ fallbackPlacements: [`${far}-end`, 'top-start', 'bottom-end'], fallbackStrategy: 'initialPlacement' }),
      shift({ padding: GAP }),
    ],
  });
  const width = pill.offsetWidth;
  const height = pill.offsetHeight;
  if (beside({ x, y, width, height }, anchor)) return moveTo(pill, x, y);
  const text = body.getBoundingClientRect();
  moveTo(pill, Math.min(text.right, innerWidth) - width - GAP, Math.min(text.bottom, innerHeight) - height - GAP);
}

/** Beside the composer where there is room; else over the ends of its lines, so that what is written stays in sight. */
async function placeCard(anchor: Element, card: HTMLElement): Promise<void> {
  card.style.setProperty('max-height', `${innerHeight - 2 * GAP}px`);
  const { near, far } = sides();
  const { x, y } = await computePosition(anchor, card, {
    strategy: 'fixed',
    placement: `${near}-end`,
    middleware: [
      offset({ mainAxis: GAP, crossAxis: -PILL_ROOM }),
      flip({ fallbackPlacements: [`${far}-end`], crossAxis: false, fallbackStrategy: 'initialPlacement' }),
      shift({ padding: GAP }),
    ],
  });
  const width = card.offsetWidth;
  const free = beside({ x, y, width, height: card.offsetHeight }, anchor);
  const ends = near === 'right' ? GAP : innerWidth - width - GAP;
  moveTo(card, free ? x : ends, y);
}

/** Where reading starts on this page, and where it ends. */
function sides(): { readonly near: 'left' | 'right'; readonly far: 'left' | 'right' } {
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  return rtl ? { near: 'right', far: 'left' } : { near: 'left', far: 'right' };
}

/** By translation, which is no shift of the page's layout; what was not yet placed is seen only from here on. */
function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`);
  element.style.setProperty('opacity', '1');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True when a box lies in the window and clear of the composer. */
function beside(box: Box, anchor: Element): boolean {
  const inWindow = box.x >= 0 && box.y >= 0 && box.x + box.width <= innerWidth && box.y + box.height <= innerHeight;
  return inWindow && !overlaps(box, anchor.getBoundingClientRect());
}

function overlaps(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}
