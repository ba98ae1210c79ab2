import type { Span } from '../engine/types.ts';
import type { Hues } from './hues.ts';
import type { Mark } from './marked.ts';
import { adoptSheet } from './sheet.ts';
import { HIGHLIGHT, LAYERS, type Layer } from './traces.ts';

interface MarksOptions {
  /** The editable. Styles go into its tree; its nodes are left alone. */
  readonly body: HTMLElement;
  readonly locate: (span: Span) => Range | undefined;
  readonly hues: Hues;
  readonly signal: AbortSignal;
}

/** A mark with its ranges in the page. */
export interface Drawn {
  readonly mark: Mark;
  readonly range: Range;
}

export interface Marks {
  /** Draws exactly these marks, without those that cannot be found in the draft. */
  draw(marks: readonly Mark[]): void;
  /** Draws them again where the page has lost them, as it does by moving the draft's nodes into another window. Cheap. */
  keep(): void;
  /** Lights up one span, or none. */
  point(span: Span | null): void;
  /** The marks drawn now, the topmost last. */
  drawn(): readonly Drawn[];
}

/** Marks over the draft by CSS Custom Highlights: no node or attribute of the draft changes. */
export function createMarks({ body, locate, hues, signal }: MarksOptions): Marks {
  const tree = body.getRootNode();
  if (!supported() || !(tree instanceof Document || tree instanceof ShadowRoot)) return NONE;
  if (!adoptSheet(tree, styles(hues), signal)) return NONE;
  const own: Record<Layer, readonly Range[]> = { customer: [], self: [], more: [], next: [], point: [] };
  let shown: readonly Drawn[] = [];
  const set = (layer: Layer, ranges: readonly Range[]) => {
    swap(layer, own[layer], ranges);
    own[layer] = ranges;
  };
  const marks: Marks = {
    draw(wanted) {
      shown = (forcedColors() ? [] : wanted).flatMap((mark) => {
        const range = locate(mark.at);
        return range ? [{ mark, range }] : [];
      });
      for (const layer of ['customer', 'self', 'more', 'next'] as const) {
        set(
          layer,
          shown.flatMap(({ mark, range }) => (mark.layer === layer ? [range] : [])),
        );
      }
    },
    keep() {
      if (shown.some(({ range }) => range.collapsed)) marks.draw(shown.map(({ mark }) => mark));
    },
    point(span) {
      const range = span && locate(span);
      set('point', range ? [range] : []);
    },
    drawn: () => shown,
  };
  signal.addEventListener('abort', () => {
    marks.draw([]);
    marks.point(null);
  });
  return marks;
}

const NONE: Marks = { draw: () => {}, keep: () => {}, point: () => {}, drawn: () => [] };

function supported(): boolean {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Whether forced colours are on: every highlight would look like a selection, so only the card is used then. */
function forcedColors(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

/** Replaces a draft's ranges. Drafts of one document share its registry, so each changes only its own. */
function swap(layer: Layer, before: readonly Range[], after: readonly Range[]): void {
  const name = `${HIGHLIGHT}${layer}`;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.priority = LAYERS[layer];
  for (const range of before) highlight.delete(range);
  for (const range of after) highlight.add(range);
  if (highlight.size > 0) CSS.highlights.set(name, highlight);
  else CSS.highlights.delete(name);
}

/**
 * The style rules: two hues and two patterns, so that colour alone is never needed, close under the words for tight
 * lines.
 */
function styles({ customer, self, ink, focus }: Hues): string {
  const faint = (hue: string, percent: number) => `color-mix(in srgb, ${hue} ${percent}%, transparent)`;
  return `
::highlight(${HIGHLIGHT}customer) { text-decoration: underline solid 2px ${faint(customer, 60)}; text-underline-offset: 3px }
::highlight(${HIGHLIGHT}self) { text-decoration: underline wavy 1px ${faint(self, 85)}; text-underline-offset: 2px }
::highlight(${HIGHLIGHT}more) { background-color: ${faint(ink, 12)}; text-decoration: underline dotted 2px ${faint(ink, 70)}; text-underline-offset: 3px }
::highlight(${HIGHLIGHT}next) { background-color: ${faint(self, 20)}; text-decoration: underline wavy 1px ${self}; text-underline-offset: 2px }
::highlight(${HIGHLIGHT}point) { background-color: ${faint(focus, 22)} }`;
}
