import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Point } from '../journal/look.ts';
import { type Box, overlaps, windowBox, within } from './box.ts';
import { inSight } from './sight.ts';
import { GAP, isFree, type Surroundings, spotFor } from './spots.ts';

interface PlaceOptions {
  readonly anchor: () => Element;
  readonly body: HTMLElement;
  readonly host: HTMLElement;
  /** The shadow root's parts, looked up anew each time: they come and go with what is shown. */
  readonly pill: () => HTMLElement | null;
  readonly card: () => HTMLElement | null;
  /** Where the rep wants the pill; see `PillPlace`. */
  readonly at: () => Point | null;
  /** The composer may be elsewhere than before. */
  readonly onPlace: () => void;
  readonly signal: AbortSignal;
}

export interface Placing {
  /** Places everything now. */
  place(): void;
  /** While held, the pill is placed by hand with `put`; otherwise automatically. */
  hold(held: boolean): void;
  /** Puts the pill's upper left corner at a point of the window and says whether it covers nothing there. */
  put(point: Point): boolean;
  /** The pill's place in the form of `PillPlace.at`; null before it is drawn. */
  where(): Point | null;
}

/** Height kept free below the card for the pill. */
const PILL_ROOM = 34 + 2 * GAP;

/** The composers of this page with a coach: no pill covers another composer. */
const all = new Set<PlaceOptions>();

/** Keeps pill and card beside the composer while it moves, resizes, scrolls, is minimised or covered, until aborted. */
export function keepPlaced(options: PlaceOptions): Placing {
  const { anchor, body, host, pill, card, onPlace, signal } = options;
  let held = false;
  let followed: Element | undefined;
  let stop = () => {};
  let sized: HTMLElement | null = null;
  // What is unfolded in the card makes it higher without any drawing of ours.
  const sizes = new ResizeObserver(() => place());
  all.add(options);
  const follow = () => {
    const now = anchor();
    if (now === followed) return;
    stop();
    followed = now;
    stop = autoUpdate(now, host, place);
  };
  const followCard = () => {
    const now = card();
    if (now === sized) return;
    sizes.disconnect();
    sized = now;
    if (now) sizes.observe(now);
  };
  const place = () => {
    if (signal.aborted) return;
    follow();
    followCard();
    const seen = inSight(anchor(), body);
    host.style.setProperty('visibility', seen ? 'visible' : 'hidden', 'important');
    if (seen) void placeBoth(options, held);
    onPlace();
  };
  follow();
  document.addEventListener('focusin', place, { signal });
  signal.addEventListener('abort', () => {
    all.delete(options);
    stop();
    sizes.disconnect();
  });
  return {
    place,
    hold(now) {
      held = now;
    },
    put({ x, y }) {
      const button = pill();
      if (!button) return false;
      moveTo(button, x, y);
      return isFree(button.getBoundingClientRect(), around(options));
    },
    where() {
      const box = pill()?.getBoundingClientRect();
      const { left, bottom } = anchor().getBoundingClientRect();
      return box ? { x: Math.round(box.left - left), y: Math.round(box.bottom - bottom) } : null;
    },
  };
}

async function placeBoth(options: PlaceOptions, held: boolean): Promise<void> {
  const { anchor, pill, card, at } = options;
  const button = pill();
  if (!button) return;
  const spot = held ? null : spotFor(sizeOf(button), around(options), at());
  if (spot) moveTo(button, spot.x, spot.y);
  const panel = card();
  if (panel) await placeCard(anchor(), panel);
  const covered = panel !== null && overlaps(panel.getBoundingClientRect(), button.getBoundingClientRect());
  const nowhere = spot === null && !held;
  button.style.setProperty('visibility', covered || nowhere ? 'hidden' : 'inherit');
}

function around(options: PlaceOptions): Surroundings {
  const boxes = [...all].flatMap((other) => (other === options ? [] : shownOf(other)));
  return {
    anchor: options.anchor().getBoundingClientRect(),
    body: options.body,
    others: boxes.map((element) => element.getBoundingClientRect()),
    rtl: isRtl(),
  };
}

/** The visible parts of another composer; only its bar if it is minimised. */
function shownOf({ anchor, body, pill }: PlaceOptions): readonly Element[] {
  const frame = anchor();
  if (!frame.checkVisibility()) return [];
  const button = body.checkVisibility() ? pill() : null;
  return button ? [frame, button] : [frame];
}

/**
 * Places the card beside the composer if there is room, else over the ends of its lines, so that the text stays
 * visible.
 */
async function placeCard(anchor: Element, card: HTMLElement): Promise<void> {
  card.style.setProperty('max-height', `${innerHeight - 2 * GAP}px`);
  const [near, far] = isRtl() ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const { x, y } = await computePosition(anchor, card, {
    strategy: 'fixed',
    placement: `${near}-end`,
    middleware: [
      offset({ mainAxis: GAP, crossAxis: -PILL_ROOM }),
      flip({ fallbackPlacements: [`${far}-end`], crossAxis: false, fallbackStrategy: 'initialPlacement' }),
      shift({ padding: GAP }),
    ],
  });
  const box = { x, y, ...sizeOf(card) };
  const free = within(box, windowBox()) && !overlaps(box, anchor.getBoundingClientRect());
  const ends = near === 'right' ? GAP : innerWidth - box.width - GAP;
  moveTo(card, free ? x : ends, y);
}

/** Puts a tip under words or the pill, or above where there is no room below. */
export async function placeTip(what: Range | Element, tip: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(what, tip, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(4), flip(), shift({ padding: GAP })],
  });
  moveTo(tip, x, y);
}

function isRtl(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement): Pick<Box, 'width' | 'height'> {
  return { width, height };
}

/** By translation, which is no shift of the page's layout; what was not yet placed is seen only from here on. */
function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`);
  element.style.setProperty('opacity', '1');
}
