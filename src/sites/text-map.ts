import type { Span } from '../engine/types.ts';
import { emojiOf, inlineStyle, isBlock, isElement, isForeign, isText, isTextarea } from './dom.ts';
import { type LineWriter, lineWriter } from './line-writer.ts';
import { locator } from './locate.ts';
import { visit } from './visit.ts';

/** A site's rules for its editable. Both are called once per element and must be cheap. */
export interface TextRules {
  /** True for elements that are not the sender's own text: quotes, signatures. */
  readonly skip?: (element: Element) => boolean;
  /** True for an uneditable chip whose words belong to the text, such as a mention. */
  readonly keep?: (element: Element) => boolean;
}

/** The text of an editable as it was when read, and the way back into the page. */
export interface TextMap {
  /**
   * Lines separated by `\n`. Non-breaking spaces, zero-width and direction marks stay as they are, one UTF-16 unit
   * each; an emoji image is its character; a list item starts with `• `.
   */
  readonly text: string;
  /**
   * The range of the page that holds exactly `text.slice(start, end)`. Undefined if the page has changed there since,
   * if the span cuts an emoji image or holds nothing of the page, and always in a textarea, whose text has no nodes.
   */
  locate(span: Span): Range | undefined;
}

/** Reads an editable in one walk. A textarea gives its value. Never throws. */
export function mapText(root: Element, rules: TextRules = {}): TextMap {
  if (isTextarea(root)) return { text: root.value, locate: () => undefined };
  const writer = lineWriter();
  write(root, rules, writer);
  const text = writer.text();
  return { text, locate: locator(root, writer.pieces, text.length) };
}

function write(root: Element, rules: TextRules, writer: LineWriter): void {
  /** Whether white space is kept, per open element. */
  const kept: boolean[] = [keepsSpace(root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '')];
  let raw = 0;

  const enterElement = (element: Element): boolean => {
    const foreign = isForeign(element) && rules.keep?.(element) !== true;
    const skipped = foreign || rules.skip?.(element) === true;
    if (isBlock(element)) edge(element, 'before');
    if (skipped) {
      raw += element.textContent?.length ?? 0;
      return false;
    }
    if (element.localName === 'br') {
      writer.end({ node: element, at: 'before' }, { node: element, at: 'after' }, false, raw);
      return false;
    }
    const emoji = emojiOf(element);
    if (emoji !== '') writer.atom(element, emoji, raw);
    if (element.localName === 'li') writer.item(true);
    kept.push(preserves(element) ?? kept.at(-1) === true);
    return true;
  };
  const edge = (element: Element, at: 'before' | 'end') => {
    const place = { node: element, at };
    writer.end(place, place, true, raw);
  };
  const enter = (node: Node): boolean => {
    if (isElement(node)) return enterElement(node);
    if (!isText(node)) return false;
    writeText(node, kept.at(-1) === true, raw, writer);
    raw += node.data.length;
    return false;
  };
  const leave = (element: Element) => {
    kept.pop();
    if (element.localName === 'li') writer.item(false);
    if (isBlock(element)) edge(element, 'end');
  };
  visit(root, enter, leave);
  writer.finish();
}

function writeText(node: Text, kept: boolean, raw: number, writer: LineWriter): void {
  if (kept) {
    if (node.data !== '') writer.words(node, 0, node.data, raw);
    return;
  }
  for (const { 0: part, index } of node.data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
    if (/^[ \t\n\r\f]/.test(part)) writer.space(node, index, raw + index);
    else writer.words(node, index, part, raw + index);
  }
}

function keepsSpace(whiteSpace: string): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace.startsWith('break-spaces');
}

/** Whether the element itself keeps white space; undefined: as its parent. Read from the markup, not from layout. */
function preserves(element: Element): boolean | undefined {
  if (element.localName === 'pre') return true;
  const said = inlineStyle(element, 'white-space');
  return said === undefined ? undefined : keepsSpace(said);
}
