import { within } from '../journal/area.ts';
import type { Memory, Remembered } from './PopupView.tsx';

/**
 * Passes on what was read, or 'unreadable' if reading fails or takes too long. A late answer is passed on as well:
 * storage that hung may come back while the popup is open.
 */
export function follow(reading: Promise<Remembered>, tell: (memory: Memory) => void): void {
  within(reading).then(tell, () => {
    tell('unreadable');
    reading.then(tell, () => undefined);
  });
}
