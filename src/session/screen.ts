import { type CoachState, EMPTY } from '../coach/state.ts';

/** What is shown of a draft, whether a coach draws it or not. */
export interface Screen {
  state(): CoachState;
  show(change: Partial<CoachState>): void;
}

/** Begins with nothing; `draw` is called with all there is to show at each change. */
export function createScreen(draw: (state: CoachState) => void): Screen {
  let state = EMPTY;
  return {
    state: () => state,
    show(change) {
      state = { ...state, ...change };
      draw(state);
    },
  };
}
