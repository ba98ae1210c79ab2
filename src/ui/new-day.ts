import { dayHere } from '../journal/day.ts';

/** Milliseconds between looks at the clock: a timer set for midnight would be late where the machine slept until morning. */
const LOOK = 60_000;

/** Calls `act` when another day has begun here while a page stays open: what it shows of today is then of yesterday. */
export function onNewDay(act: () => void): void {
  let day = dayHere(Date.now());
  const look = () => {
    const now = dayHere(Date.now());
    if (now === day) return;
    day = now;
    act();
  };
  setInterval(look, LOOK);
  document.addEventListener('visibilitychange', look);
}
