import { render } from 'preact';
import type { Band, Finding, Span } from '../engine/types.ts';
import type { Aside } from '../journal/types.ts';
import { preload } from '../ui/words.ts';
import { Coach } from './Coach.tsx';
import { createHost, type Host } from './host.ts';
import { readHues } from './hues.ts';
import { createMarks } from './marks.ts';
import { keepPlaced } from './place.ts';
import { showRange } from './show.ts';
import type { CoachState } from './state.ts';

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

const EMPTY: CoachState = {
  review: null,
  text: '',
  subject: null,
  first: null,
  guess: null,
  held: null,
  stale: false,
  muted: false,
  problem: null,
};

/** What is still said when the extension was updated under the page and its strings are gone with it. */
const OUTLIVING = [
  'extension_name',
  'pill_open',
  'pill_close',
  'pill_shortcut',
  'card_label',
  'card_close',
  'problem_short',
  'problem_disconnected',
  'problem_disconnected_more',
] as const;

/** Puts the coach beside one composer. Returns null where the page lets nothing be drawn. */
export function mountCoach(options: CoachOptions): MountedCoach | null {
  const host = createHost(options.body, options.signal);
  return host && run(options, host);
}

function run({ anchor, body, signal, locate, onSeen, ...actions }: CoachOptions, host: Host): MountedCoach {
  const { element, root, stage } = host;
  preload(OUTLIVING);
  const marks = createMarks({ body, locate, hues: readHues(root), signal });
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const place = keepPlaced({
    anchor,
    body,
    host: element,
    pill: () => part('.pill'),
    card: () => part('.card'),
    signal,
  });
  let state = EMPTY;
  let open = false;
  let seen = false;
  let back: HTMLElement = body;

  const draw = () => {
    if (signal.aborted || !host.keep()) return;
    render(
      <Coach
        {...actions}
        state={state}
        open={open}
        onToggle={toggle}
        onShow={show}
        onPoint={marks.point}
        onClose={() => close()}
      />,
      stage,
    );
    place();
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
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    const shortcut = event.altKey && event.shiftKey && event.code === 'KeyO';
    if (!shortcut && !(open && event.key === 'Escape')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Escape') close();
    else toggle(true);
  };
  // In capture: Gmail closes the composer on Escape, and an open card is what is meant first.
  anchor.addEventListener('keydown', onKey, { capture: true, signal });
  root.addEventListener('keydown', onKey, { signal });
  body.addEventListener('input', () => marks.point(null), { signal });
  signal.addEventListener('abort', () => render(null, stage));
  draw();
  return {
    update(next) {
      const before = markable(state);
      const isNews = next.held !== null && state.held === null;
      state = next;
      if (markable(next) !== before) marks.draw(markable(next));
      if (isNews && !open) unfold();
      else draw();
    },
    canShow: () => !signal.aborted && host.keep() && element.style.visibility !== 'hidden',
    show,
    point: marks.point,
  };
}

/** The review whose marks belong in the draft now, or null for none. */
function markable({ review, muted, problem, guess }: CoachState): CoachState['review'] {
  return muted || problem !== null || guess === 'open' ? null : review;
}
