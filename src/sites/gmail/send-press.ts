import { climb, createHealth } from '../ladder.ts';
import { isKey } from '../press-guard.ts';
import { press } from './selectors.ts';
import { pressesControl, shortcut } from './send-presses.ts';

/** What is found here is found again, and counted, by those who follow the send. */
const UNCOUNTED = createHealth();

/** Whether an event at an element is one with which a person sends the draft in `frame`, archiving or not. */
export function isSend(event: Event, target: Element, frame: Element): boolean {
  if (!frame.contains(target)) return false;
  const onButton = () => climb(press, target, UNCOUNTED) === 'send';
  if (!isKey(event)) return onButton();
  if (event.isComposing) return false;
  return shortcut(event) === 'send' || (pressesControl(event, target) && onButton());
}
