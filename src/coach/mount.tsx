import { render } from 'preact';
import type { Band, Finding, Span } from '../engine/types.ts';
import type { PillPlace } from '../journal/look.ts';
import type { Aside } from '../journal/types.ts';
import { Coach } from './Coach.tsx';
import { makeMovable } from './drag.ts';
import { createHost, type Host } from './host.ts';
import { readHues } from './hues.ts';
import { listenForKeys } from './keys.ts';
import { markable, marksOf } from './marked.ts';
import { createMarks } from './marks.ts';
import { preloadOutliving } from './outliving.ts';
import { keepPlaced, placeTip } from './place.ts';
import { showRange } from './show.ts';
import { type CoachState, EMPTY } from './state.ts';
import { type Tip, watchMarks } from './tips.ts';

export interface CoachOptions {
  /** What the pill stays beside: the composer's root. */
  readonly anchor: Element;
  /** The editable. */
  readonly body: HTMLElement;
  /** Takes everything down. */
  readonly signal: AbortSignal;
  /** `Composer.locate`. */
  readonly locate: (span: Span) => Range | undefined;
  /** The card was opened on this draft for the first time. */
  readonly onSeen: () => void;
  /** The rep has guessed, or with no band passed it over. `sentence` counts those of the review. */
  readonly onGuess: (band: Band | null, sentence: number | null) => void;
  /** The rep asks for `finding.fix` to be written into the draft. */
  readonly onApply: (finding: Finding) => void;
  readonly onMute: (muted: boolean) => void;
  readonly onAside: (finding: Finding, way: Aside) => void;
  readonly onTakeBack: () => void;
  /** The rep has arranged the pill; to be remembered for this site. */
  readonly onPill: (place: PillPlace) => void;
  /** The page keeps taking the coach away; it stays away from here on. */
  readonly onRefused: () => void;
}

export interface MountedCoach {
  /** Whether the rep can see what is shown: a page may keep throwing the coach out, or cover the draft. */
  canShow(): boolean;
  /** Shows a state. Cheap; call it as often as it changes. */
  update(state: CoachState): void;
  /** Scrolls to a span, lights it up and puts the caret behind it. */
  show(span: Span): void;
  /** Lights up a span where it stands, or none. */
  point(span: Span | null): void;
}

/** Puts the coach beside one composer. Returns null where the page lets nothing be drawn. */
export function mountCoach(options: CoachOptions): MountedCoach | null {
  const host = createHost(options.body, options.signal);
  return host && run(options, host);
}

function run(
  { anchor, body, signal, locate, onSeen, onPill, onRefused, ...actions }: CoachOptions,
  host: Host,
): MountedCoach {
  const { element, root, stage } = host;
  preloadOutliving();
  const marks = createMarks({ body, locate, hues: readHues(root), signal });
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const pill = () => part('.pill');
  const placing = keepPlaced({
    anchor,
    body,
    host: element,
    pill,
    card: () => part('.card'),
    at: () => state.look.pill.at,
    signal,
  });
  let state = EMPTY;
  let open = false;
  let seen = false;
  let tip: Tip | null = null;
  let grabbed = false;
  let wentBack = false;
  let refused = false;
  let back: HTMLElement = body;

  const draw = () => {
    if (signal.aborted || refused) return;
    refused = !host.keep();
    if (refused) {
      marks.draw([]);
      return onRefused();
    }
    render(
      <Coach
        {...actions}
        {...{ state, open, tip, grabbed, wentBack }}
        onToggle={toggle}
        onShow={show}
        onPoint={marks.point}
        onPill={arrange}
        onMove={move}
        onClose={() => close()}
      />,
      stage,
    );
    placing.place();
    const box = part('.tip');
    const beside = tip?.range ?? pill();
    if (box && beside) void placeTip(beside, box);
  };
  const toggle = (keyboard: boolean) => {
    if (open && keyboard && root.activeElement === null) return part('.card')?.focus();
    if (open) return close();
    const active = document.activeElement;
    back = active instanceof HTMLElement && anchor.contains(active) ? active : body;
    unfold();
    if (keyboard) part('.card')?.focus();
  };
  const unfold = () => {
    open = true;
    tips.hide();
    draw();
    if (!seen) onSeen();
    seen = true;
  };
  const close = () => {
    const within = root.activeElement !== null;
    open = false;
    marks.point(null);
    draw();
    if (within) back.focus();
  };
  const show = (span: Span) => {
    const range = locate(span);
    if (!range) return;
    showRange(range, body);
    marks.point(span);
  };
  /** Shown at once; what the background remembers comes back with the next review. */
  const arrange = (place: PillPlace) => {
    state = { ...state, look: { ...state.look, pill: place } };
    onPill(place);
    draw();
  };
  const move = () => {
    open = false;
    draw();
    pill()?.focus();
    grab();
  };
  const grab = makeMovable({
    root,
    placing,
    signal,
    onMoved: (at) => arrange({ ...state.look.pill, at }),
    onGrab: (now, putBack) => {
      grabbed = now;
      wentBack = putBack;
      draw();
    },
  });
  const tips = watchMarks({
    body,
    host: element,
    marks,
    signal,
    onTip: (next) => {
      if (tip?.keyboard || next?.keyboard) marks.point(next?.keyboard ? next.mark.at : null);
      tip = next;
      draw();
    },
  });
  const top = () => {
    if (tip) return tips.hide;
    return open ? close : null;
  };
  listenForKeys(anchor, root, { toggle: () => toggle(true), ask: tips.ask, top }, signal);
  body.addEventListener('input', () => marks.point(null), { signal });
  signal.addEventListener('abort', () => render(null, stage));
  draw();
  return {
    update(next) {
      const before = state;
      state = next;
      if (markable(next) !== markable(before) || next.look !== before.look) {
        tips.hide();
        marks.draw(marksOf(next));
      }
      if (next.held !== null && before.held === null && !open) unfold();
      else draw();
    },
    canShow: () => !signal.aborted && host.keep() && element.style.visibility !== 'hidden',
    show,
    point: marks.point,
  };
}
