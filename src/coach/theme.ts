export type Theme = 'light' | 'dark';

const CHANNELS = /[\d.]+/g;

/**
 * The theme of the page around an element, measured from the first background that is painted behind it. Sites' own
 * class names for their dark themes change; what the eye sees does not.
 */
export function themeOf(element: Element): Theme {
  for (let at: Element | null = element; at !== null; at = parentAcross(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = getComputedStyle(at)
      .backgroundColor.match(CHANNELS)
      ?.map(Number) ?? [0, 0, 0, 0];
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return 'light';
}

function parentAcross(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
