import { within } from '../journal/area.ts';
import type { Memory, Remembered } from './PopupView.tsx';

/**
 * Tells what was read, or 'unreadable' when reading fails or takes longer than storage may take. A late answer is told
 * as well: storage that hung can come back while the popup is open.
 */
export function follow(reading: Promise<Remembered>, tell: (memory: Memory) => void): void {
  within(reading).then(tell, () => {
    tell('unreadable');
    reading.then(tell, () => undefined);
  });
}
