export type Theme = 'light' | 'dark';

/** Red, green and blue, 0-255, and opacity, 0-1. */
type Paint = readonly [red: number, green: number, blue: number, alpha: number];

const NOTHING: Paint = [0, 0, 0, 0];

/**
 * The theme of the page around an element, measured from the first painted background behind it. Sites rename the
 * classes of their dark themes, but not the colours people see.
 */
export function themeOf(element: Element): Theme {
  for (let at: Element | null = element; at !== null; at = parentAcross(at)) {
    const [red, green, blue, alpha] = paintOf(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return 'light';
}

/** Parses a computed colour. It is nearly always in channels; other forms (`oklch`, `lab`, `color`) are painted. */
function paintOf(color: string): Paint {
  if (!/\d/.test(color)) return NOTHING;
  if (!color.startsWith('rgb')) return painted(color);
  const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue, alpha];
}

/** Paints a colour on an offscreen canvas and reads the pixel. */
function painted(color: string): Paint {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) return NOTHING;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function parentAcross(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
