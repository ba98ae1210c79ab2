/**
 * What a node is, said without `instanceof`: a node of another frame, or one seen through Firefox's Xray wrappers, has
 * other constructors than ours.
 */

export function isElement(node: Node | EventTarget | null | undefined): node is Element {
  return node !== null && node !== undefined && 'nodeType' in node && node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Starts and ends a line. Told by name, not by style: asking for the style of every node would force layout. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

const TEXTLESS = new Set(
  'script style template noscript object iframe svg math select button input textarea audio video canvas'.split(' '),
);

/**
 * Words in it are not the sender's: markup without text, hidden nodes, uneditable widgets and suggestions that are
 * shown but not yet typed (ghost text).
 */
export function isForeign(element: Element): boolean {
  if (TEXTLESS.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('contenteditable') === 'false' ||
    /display:\s*none/i.test(element.getAttribute('style') ?? '') ||
    element.getAttributeNames().some((name) => name.startsWith('data-') && name.includes('suggestion'))
  );
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** The character an image stands for, or the empty string for any other image. */
export function emojiOf(element: Element): string {
  if (element.localName !== 'img') return '';
  const alt = element.getAttribute('alt') ?? '';
  return alt.length <= 32 && (element.hasAttribute('data-emoji') || EMOJI.test(alt)) ? alt : '';
}

/**
 * Shown on the page, hidden ancestors considered. Forces style to be up to date: only for rare moments.
 * Off-screen, covered and transparent nodes count as shown.
 */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}
