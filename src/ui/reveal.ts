/**
 * Brings what is unfolded into a view that scrolls: at its lower end the press would seem to have done nothing.
 *
 * @param tree a page of the extension, or the shadow root of ours in another page
 * @param signal until when; left out, for as long as the page lives
 */
export function revealUnfolded(tree: Document | ShadowRoot, signal?: AbortSignal): void {
  const reveal = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open) target.scrollIntoView({ block: 'nearest' });
  };
  // In capture: folding bubbles no further than the fold.
  tree.addEventListener('toggle', reveal, { capture: true, ...(signal && { signal }) });
}
