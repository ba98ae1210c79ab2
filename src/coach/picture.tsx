import { render } from 'preact';
import { Coach, type CoachActions } from './Coach.tsx';
import type { Host } from './host.ts';
import type { Marks } from './marks.ts';
import { keepPlaced, type Placing, placeTip } from './place.ts';
import { type CoachState, EMPTY } from './state.ts';
import type { Tip } from './tips.ts';

/** Everything shown beside a draft: the session's state, and what the rep has opened. */
export interface Shown {
  state: CoachState;
  open: boolean;
  tip: Tip | null;
  /** Whether the arrow keys are moving the pill. */
  grabbed: boolean;
  /** Whether the pill went back, since it would have covered something where it was released. */
  wentBack: boolean;
}

export interface Picture {
  /** Change it, then draw. */
  readonly shown: Shown;
  draw(): void;
  readonly placing: Placing;
  pill(): HTMLElement | null;
  card(): HTMLElement | null;
}

interface PictureOptions {
  readonly anchor: () => Element;
  readonly body: HTMLElement;
  readonly host: Host;
  readonly marks: Marks;
  readonly signal: AbortSignal;
  /** Called at each drawing; the actions in turn cause new drawings. */
  readonly actions: () => CoachActions;
  readonly onRefused: () => void;
}

/** Draws pill, card and tip into the host and keeps them placed, until aborted or the page refuses them for good. */
export function createPicture({ anchor, body, host, marks, signal, actions, onRefused }: PictureOptions): Picture {
  const { element, root, stage } = host;
  const shown: Shown = { state: EMPTY, open: false, tip: null, grabbed: false, wentBack: false };
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const pill = () => part('.pill');
  const card = () => part('.card');
  const at = () => shown.state.look.pill.at;
  const placing = keepPlaced({ anchor, body, host: element, pill, card, at, onPlace: marks.keep, signal });
  let refused = false;

  function draw(): void {
    if (signal.aborted || refused) return;
    refused = !host.keep();
    if (refused) {
      marks.draw([]);
      onRefused();
      return;
    }
    host.raise(shown.open);
    render(<Coach {...actions()} {...shown} />, stage);
    placing.place();
    const box = part('.tip');
    const beside = shown.tip?.range ?? pill();
    if (box && beside) void placeTip(beside, box);
  }

  signal.addEventListener('abort', () => render(null, stage));
  return { shown, draw, placing, pill, card };
}
