import type { Span } from '../engine/types.ts';
import { isElement, isTextarea } from './dom.ts';
import { mapText, type TextRules } from './text-map.ts';

/**
 * Replaces `span` of the editable's text by `text` as if it had been typed, so that the editor hears of it and the
 * browser's undo takes it back. Refuses, and changes nothing, unless the span still holds exactly `expected` and can be
 * edited. Afterwards the focus is in the draft, where undo works; a caret that stood outside the span stays where it
 * was, any other comes after the new words.
 */
export function replaceText(body: HTMLElement, rules: TextRules, span: Span, expected: string, text: string): boolean {
  const map = mapText(body, rules);
  if (!body.isConnected || map.text.slice(span.start, span.end) !== expected) return false;
  if (isTextarea(body)) return replaceInTextarea(body, span, text);
  const range = map.locate(span);
  return range !== undefined && isOpen(range, body) && replaceInRange(body, range, text);
}

/** `execCommand` is deprecated and has no successor: it alone writes with undo. */
function type(document: Document, text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

function replaceInTextarea(body: HTMLTextAreaElement, span: Span, text: string): boolean {
  const grown = text.length - (span.end - span.start);
  const { selectionStart: from, selectionEnd: to } = body;
  body.focus({ preventScroll: true });
  body.setSelectionRange(span.start, span.end);
  const done = type(body.ownerDocument, text);
  const moved = done ? grown : 0;
  if (to <= span.start) body.setSelectionRange(from, to);
  else if (from >= span.end) body.setSelectionRange(from + moved, to + moved);
  return done;
}

function replaceInRange(body: HTMLElement, range: Range, text: string): boolean {
  const caret = caretOutside(body, range);
  body.focus({ preventScroll: true });
  const selection = selectionOf(body);
  if (selection === null) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  const done = type(body.ownerDocument, text);
  if (caret !== undefined && body.contains(caret.startContainer) && body.contains(caret.endContainer)) {
    selection.setBaseAndExtent(caret.startContainer, caret.startOffset, caret.endContainer, caret.endOffset);
  }
  return done;
}

/** The rep's own selection as a live range that follows the edit, if it lies in the draft and outside `range`. */
function caretOutside(body: HTMLElement, range: Range): Range | undefined {
  const selection = selectionOf(body);
  if (selection === null || selection.rangeCount === 0) return undefined;
  const own = selection.getRangeAt(0).cloneRange();
  if (!body.contains(own.commonAncestorContainer)) return undefined;
  const endsBefore = own.compareBoundaryPoints(own.START_TO_END, range) <= 0;
  const startsAfter = own.compareBoundaryPoints(own.END_TO_START, range) >= 0;
  return endsBefore || startsAfter ? own : undefined;
}

/** In a shadow tree Chromium keeps a selection of its own; Firefox has one for the whole document. */
function selectionOf(body: HTMLElement): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = body.getRootNode();
  return root.getSelection?.() ?? body.ownerDocument.getSelection();
}

/** Whether no part of the range is in an uneditable chip. */
function isOpen(range: Range, body: HTMLElement): boolean {
  const node = range.commonAncestorContainer;
  const inside = isElement(node) ? node : node.parentElement;
  if (inside === null || inside.closest(CHIP) !== null) return false;
  return ![...body.querySelectorAll(CHIP)].some((chip) => range.intersectsNode(chip));
}

const CHIP = '[contenteditable="false"]';
