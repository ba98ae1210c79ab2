import type { Look, PillPlace } from '../journal/look.ts';
import type { Screen } from './screen.ts';

/** Where the rep has put the pill, which is stored while answers are on their way that know nothing of it. */
export interface Arranging {
  /** Shows the pill at another place. */
  put(pill: PillPlace): void;
  /** The look an answer asks for, but for a place at which the pill was before it was put elsewhere. */
  follow(look: Look): Look;
}

export function arrangeOn(screen: Screen): Arranging {
  /** Places it was taken from, until an answer knows the last one. */
  let left: readonly PillPlace[] = [];
  return {
    put(pill) {
      const { look } = screen.state();
      left = [...left, look.pill];
      screen.show({ look: { ...look, pill } });
    },
    follow(look) {
      const { pill } = screen.state().look;
      if (!isSame(look.pill, pill) && left.some((place) => isSame(place, look.pill))) return { ...look, pill };
      left = [];
      return look;
    },
  };
}

function isSame(one: PillPlace, other: PillPlace): boolean {
  return one.dot === other.dot && one.at?.x === other.at?.x && one.at?.y === other.at?.y;
}
