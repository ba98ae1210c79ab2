/** Scrolls to a range of the draft and puts the caret after it, ready for the rewrite. Changes no text. */
export function showRange(range: Range, body: HTMLElement): void {
  const { endContainer, endOffset } = range;
  const element = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
  body.focus({ preventScroll: true });
  document.getSelection()?.collapse(endContainer, endOffset);
}
