import type { Span } from '../engine/types.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { revealUnfolded } from '../ui/reveal.ts';
import { overlaps } from './box.ts';
import type { CardActions } from './Card.tsx';
import type { CoachActions } from './Coach.tsx';
import { type CardDoor, cardDoor } from './card-door.ts';
import { makeMovable } from './drag.ts';
import { createHost, type Host } from './host.ts';
import { readHues } from './hues.ts';
import { listenForKeys } from './keys.ts';
import { markable, marksOf } from './marked.ts';
import { createMarks, type Marks } from './marks.ts';
import { preloadOutliving } from './outliving.ts';
import { createPicture, type Picture } from './picture.tsx';
import { showRange } from './show.ts';
import type { CoachState } from './state.ts';
import { type Tips, watchMarks } from './tips.ts';

/** The coach's place in the page, and its callbacks. */
export interface CoachOptions
  extends Pick<CardActions, 'onGuess' | 'onApply' | 'onMute' | 'onAside' | 'onTakeBack' | 'onCorrect' | 'onPill'> {
  /** The element the pill currently stays beside: the composer's window, which full screen may replace. */
  readonly anchor: () => Element;
  /** The editable. */
  readonly body: HTMLElement;
  /** Removes everything when aborted. */
  readonly signal: AbortSignal;
  /** `Composer.locate`. */
  readonly locate: (span: Span) => Range | undefined;
  /** Called when the card is opened on this draft for the first time. */
  readonly onSeen: () => void;
  /** Called when the page keeps removing the coach, which is not put back from then on. */
  readonly onRefused: () => void;
}

export interface MountedCoach {
  /** Whether the rep can see the coach: a page may keep removing it, or cover the draft. */
  canShow(): boolean;
  /** Shows a state. Cheap; call it as often as it changes. */
  update(state: CoachState): void;
  /** Scrolls to a span, highlights it and puts the caret after it. */
  show(span: Span): void;
  /** Highlights a span, or none. */
  point(span: Span | null): void;
}

/** Puts the coach beside one composer. Returns null if the page lets nothing be drawn. */
export function mountCoach(options: CoachOptions): MountedCoach | null {
  const host = createHost(options.body, options.signal);
  return host && run(options, host);
}

function run(options: CoachOptions, host: Host): MountedCoach {
  const { anchor, body, signal, locate, onSeen, onRefused, ...asked } = options;
  const { element, root } = host;
  preloadOutliving();
  keepFocus(root, signal);
  revealUnfolded(root, signal);
  const marks = createMarks({ body, locate, hues: readHues(root), signal });
  const picture = createPicture({ anchor, body, host, marks, signal, actions: () => actions, onRefused });
  const { shown, draw, placing, pill } = picture;
  const tips = watchMarks({
    body,
    host: element,
    marks,
    signal,
    onTip: (tip) => {
      if (shown.tip?.keyboard || tip?.keyboard) marks.point(tip?.keyboard ? tip.mark.at : null);
      shown.tip = tip;
      draw();
    },
  });
  const unpoint = () => marks.point(null);
  const onOpen = () => {
    host.followTheme();
    tips.hide();
  };
  const door = cardDoor({ anchor, body, root, picture, signal, onOpen, onClose: unpoint, onSeen });
  const show = (span: Span) => {
    const range = locate(span);
    if (!range) return;
    showRange(range, body);
    if (isCovered(range, picture.card())) door.close();
    marks.point(span);
  };
  const grab = makeMovable({
    root,
    placing,
    signal,
    onMoved: (at) => asked.onPill({ ...shown.state.look.pill, at }),
    onGrab: (grabbed, wentBack) => {
      Object.assign(shown, { grabbed, wentBack });
      draw();
    },
  });
  const move = () => {
    shown.open = false;
    draw();
    pill()?.focus();
    grab();
  };
  const actions: CoachActions = {
    ...asked,
    onToggle: door.toggle,
    onShow: show,
    onPoint: marks.point,
    onMove: move,
    onClose: door.close,
  };
  const top = () => (shown.tip ? tips.hide : shown.open ? door.close : null);
  listenForKeys(anchor, root, { toggle: () => door.toggle(true), ask: tips.ask, top }, signal);
  body.addEventListener('input', unpoint, { signal });
  draw();
  return {
    update: (next) => update(next, picture, door, marks, tips),
    canShow: () => !signal.aborted && host.keep() && element.style.visibility !== 'hidden',
    show,
    point: marks.point,
  };
}

/** In a small window the card may lie over the very words it has just shown. */
function isCovered(range: Range, card: HTMLElement | null): boolean {
  const box = card?.getBoundingClientRect();
  return box !== undefined && [...range.getClientRects()].some((line) => overlaps(line, box));
}

/** Shows a state; marks are drawn anew only where they have changed, and a press that is held opens the card. */
function update(next: CoachState, { shown, draw }: Picture, door: CardDoor, marks: Marks, tips: Tips): void {
  const before = shown.state;
  shown.state = next;
  if (markable(next) !== markable(before) || next.look !== before.look) {
    tips.hide();
    marks.draw(marksOf(next));
  }
  if (next.held !== null && before.held === null && !shown.open) door.open();
  else draw();
}
