/** Selects words of a draft, for want of marks where nothing is drawn. Does nothing when they are not to be found. */
export function selectWords(body: HTMLElement, range: Range | undefined): void {
  if (!range) return;
  body.focus();
  body.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
