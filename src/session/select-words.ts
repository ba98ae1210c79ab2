import type { Span } from '../engine/types.ts';
import type { Composer } from '../sites/site.ts';

/** Selects words of a draft, for want of marks where nothing is drawn. Does nothing when they are not to be found. */
export function selectWords(composer: Composer, span: Span): void {
  const range = composer.locate(span);
  if (!range) return;
  const { body } = composer;
  body.focus();
  body.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
