import pieces from '../ui/pieces.css?inline';
import tokens from '../ui/tokens.css?inline';
import { direction, language } from '../ui/words.ts';
import coach from './coach.css?inline';
import { adoptSheet } from './sheet.ts';
import { type Theme, themeOf } from './theme.ts';
import { MARK } from './traces.ts';

/** Events in our host that must not reach the page, which would take them for its own shortcuts. */
const OURS = ['keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'];

/** Above LinkedIn's outlet (500) and Gmail's panes, below nothing of ours. */
const LAYER = 2_147_483_000;

/** How often a host that the page removed or hid is put back. After that only the toolbar shows the number. */
const RETURNS = 3;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The element into which the coach is rendered, beside the root's style element, if any. */
  readonly stage: HTMLElement;
  /** Puts the host back if the page removed, hid or moved it; false if the page keeps doing so. */
  keep(): boolean;
  /** Above what stands beside other drafts, or again among it. */
  raise(above: boolean): void;
  /** Takes on the theme that the page has now: the rep may have changed it there. */
  followTheme(): void;
}

/**
 * A `div` with a closed shadow root at the end of the document, outside every form and editable, until aborted.
 * Returns null if the page lets none of our styles apply.
 */
export function createHost(beside: Element, signal: AbortSignal): Host | null {
  const element = document.createElement('div');
  let theme = themeOf(beside);
  let layer = LAYER;
  element.setAttribute(MARK, '');
  element.dataset.theme = theme;
  protect(element, theme, layer);
  document.documentElement.append(element);
  const root = element.attachShadow({ mode: 'closed' });
  if (!adoptSheet(root, `${tokens}${pieces}${coach}`, signal)) {
    element.remove();
    return null;
  }
  const stage = document.createElement('div');
  stage.lang = language();
  stage.dir = direction();
  root.append(stage);
  for (const type of OURS) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // A press with the mouse must leave the caret where it is, in the draft.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => element.remove());
  let returns = 0;
  return {
    element,
    root,
    stage,
    keep() {
      if (element.isConnected && isIntact(element)) return true;
      if (returns++ >= RETURNS) {
        element.remove();
        return false;
      }
      element.removeAttribute('style');
      protect(element, theme, layer);
      if (!element.isConnected) document.documentElement.append(element);
      return true;
    },
    raise(above) {
      const now = above ? LAYER + 1 : LAYER;
      if (now === layer) return;
      layer = now;
      element.style.setProperty('z-index', String(layer), 'important');
    },
    followTheme() {
      theme = themeOf(beside);
      element.dataset.theme = theme;
      element.style.setProperty('color-scheme', theme, 'important');
    },
  };
}

/** Whether the page has left the host as it was made. (Whether it is visible is up to its placing.) */
function isIntact(element: HTMLElement): boolean {
  const { display, position, opacity } = getComputedStyle(element);
  return display !== 'none' && position === 'fixed' && opacity !== '0';
}

/** The page's own styles must not move, tint or hide the host; inline and important is what no sheet overrules. */
function protect(element: HTMLElement, theme: Theme, layer: number): void {
  const fixed = {
    all: 'initial',
    'color-scheme': theme,
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    'z-index': String(layer),
  };
  for (const [property, value] of Object.entries(fixed)) element.style.setProperty(property, value, 'important');
}
