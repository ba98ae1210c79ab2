/**
 * Type tests for nodes, without `instanceof`: a node of another frame, or one seen through Firefox's Xray wrappers, has
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

/** The trimmed value of a form field; null if there is no field. */
export function typedIn(field: Element | undefined): string | null {
  return field !== undefined && 'value' in field ? String(field.value).trim() : null;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element starts and ends a line. Judged by the markup: computed styles would force layout. */
export function isBlock(element: Element): boolean {
  const display = inlineStyle(element, 'display');
  return display === undefined ? BLOCKS.has(element.localName) : /^(?:block|flow|flex|grid|table|list)/.test(display);
}

/**
 * The last value of a property in the element's own `style`, in lower case; undefined if it is not set there. Pasted
 * markup is full of inline styles.
 */
export function inlineStyle(element: Element, property: 'display' | 'white-space'): string | undefined {
  const style = element.getAttribute('style');
  return style === null ? undefined : [...style.toLowerCase().matchAll(SAID[property])].at(-1)?.[1];
}

/** `white-space`, or its longhand that matters here. */
const SAID = {
  display: /(?:^|[;\s])display:\s*([a-z-]+)/g,
  'white-space': /(?:^|[;\s])white-space(?:-collapse)?:\s*([a-z-]+)/g,
} as const;

const TEXTLESS = new Set(
  'script style title template noscript object iframe svg math select button input textarea audio video canvas'.split(
    ' ',
  ),
);

/**
 * Whether the element's words are not the sender's: markup without text, hidden nodes, uneditable widgets and
 * suggestions that are shown but not yet typed (ghost text).
 */
export function isForeign(element: Element): boolean {
  if (TEXTLESS.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('contenteditable') === 'false' ||
    inlineStyle(element, 'display') === 'none' ||
    element.getAttributeNames().some((name) => name.startsWith('data-') && name.includes('suggestion'))
  );
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** The emoji an image stands for; an empty string for any other image. */
export function emojiOf(element: Element): string {
  if (element.localName !== 'img') return '';
  const alt = element.getAttribute('alt') ?? '';
  return alt.length <= 32 && (element.hasAttribute('data-emoji') || EMOJI.test(alt)) ? alt : '';
}

/**
 * Whether an element and all its ancestors are shown. Forces a style update, so call it rarely. Off-screen, covered and
 * transparent nodes count as shown.
 */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}

/** The matches of a selector below an element, without those inside another match. */
export function outermost(from: Element, selector: string): readonly Element[] {
  return [...from.querySelectorAll(selector)].filter((element) => {
    const above = element.parentElement?.closest(selector);
    return !above || above === from || !from.contains(above);
  });
}
