import type { Composer } from '../sites/site.ts';

/**
 * Holds one press of Send of a draft, and never a second one. Nothing is listened to while there is no floor.
 *
 * @param hold tells whether the draft is under the floor, 0-100, and shows that it is
 * @returns sets the floor; null for none
 */
export function pauseBeforeSend(
  composer: Composer,
  hold: (floor: number) => boolean,
  signal: AbortSignal,
): (floor: number | null) => void {
  let floor: number | null = null;
  let spent = false;
  let listening: AbortController | undefined;

  const held = () => {
    if (spent || floor === null) return false;
    spent = hold(floor);
    return spent;
  };
  return (now) => {
    floor = now;
    if (floor === null) {
      listening?.abort();
      listening = undefined;
    } else if (!listening) {
      listening = new AbortController();
      composer.guardSend?.(held, AbortSignal.any([signal, listening.signal]));
    }
  };
}
