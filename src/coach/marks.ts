import type { Orientation, Review, ReviewClause, Span } from '../engine/types.ts';
import type { Hues } from './hues.ts';
import { adoptSheet } from './sheet.ts';
import { HIGHLIGHT, LAYERS, type Layer } from './traces.ts';

/** From here up, nine marks in ten agree with human readers; a false mark costs more trust than a missing one. */
export const MARK_CONFIDENCE = 0.75;

interface MarksOptions {
  /** The editable: its tree gets the styles, its nodes get nothing. */
  readonly body: HTMLElement;
  readonly locate: (span: Span) => Range | undefined;
  readonly hues: Hues;
  readonly signal: AbortSignal;
}

export interface Marks {
  /** Underlines what the review is sure of; null takes every mark away. */
  draw(review: Review | null): void;
  /** Lights up one span, or none. */
  point(span: Span | null): void;
}

/** Marks over the draft by CSS Custom Highlights: not one node or attribute of the draft changes. */
export function createMarks({ body, locate, hues, signal }: MarksOptions): Marks {
  const tree = body.getRootNode();
  if (!supported() || !(tree instanceof Document || tree instanceof ShadowRoot)) return NONE;
  if (!adoptSheet(tree, styles(hues), signal)) return NONE;
  const own: Record<Layer, readonly Range[]> = { customer: [], self: [], next: [], point: [] };
  const set = (layer: Layer, spans: readonly Span[]) => {
    const ranges = spans.flatMap((span) => locate(span) ?? []);
    swap(layer, own[layer], ranges);
    own[layer] = ranges;
  };
  const marks: Marks = {
    draw(shown) {
      const review = forcedColors() ? null : shown;
      set('customer', review ? sure(review.clauses, 'customer') : []);
      set('self', review ? sure(review.clauses, 'self') : []);
      set('next', review?.next?.target === 'body' ? [review.next] : []);
    },
    point: (span) => set('point', span ? [span] : []),
  };
  signal.addEventListener('abort', () => {
    marks.draw(null);
    marks.point(null);
  });
  return marks;
}

const NONE: Marks = { draw: () => {}, point: () => {} };

function supported(): boolean {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Forced colours turn every highlight into what looks like a selection; the card alone speaks then. */
function forcedColors(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

function sure(clauses: readonly ReviewClause[], side: Orientation): readonly Span[] {
  return clauses.filter(({ orientation, confidence }) => orientation === side && confidence >= MARK_CONFIDENCE);
}

/** Drafts of one document share its registry: each adds and takes away only its own ranges. */
function swap(layer: Layer, before: readonly Range[], after: readonly Range[]): void {
  const name = `${HIGHLIGHT}${layer}`;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.priority = LAYERS[layer];
  for (const range of before) highlight.delete(range);
  for (const range of after) highlight.add(range);
  if (highlight.size > 0) CSS.highlights.set(name, highlight);
  else CSS.highlights.delete(name);
}

/** Two hues and two patterns, so that neither has to be told by colour alone; close enough under the words for lines set tight. */
function styles({ customer, self, focus }: Hues): string {
  const faint = (hue: string, percent: number) => `color-mix(in srgb, ${hue} ${percent}%, transparent)`;
  return `
::highlight(${HIGHLIGHT}customer) { text-decoration: underline solid 2px ${faint(customer, 60)}; text-underline-offset: 3px }
::highlight(${HIGHLIGHT}self) { text-decoration: underline wavy 1px ${faint(self, 85)}; text-underline-offset: 2px }
::highlight(${HIGHLIGHT}next) { background-color: ${faint(self, 20)}; text-decoration: underline wavy 1px ${self}; text-underline-offset: 2px }
::highlight(${HIGHLIGHT}point) { background-color: ${faint(focus, 22)} }`;
}
