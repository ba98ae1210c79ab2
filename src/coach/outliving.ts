import { preload } from '../ui/words.ts';

/** Strings still needed after the extension was updated under the page and its strings are gone. */
const OUTLIVING = [
  'extension_name',
  'pill_open',
  'pill_close',
  'pill_shortcut',
  'card_label',
  'card_close',
  'pill_controls',
  'pill_move',
  'pill_dot',
  'pill_number',
  'pill_reset',
  'pill_grabbed',
  'pill_back',
  'problem_short',
  'problem_disconnected',
  'problem_disconnected_more',
] as const;

export function preloadOutliving(): void {
  preload(OUTLIVING);
}
