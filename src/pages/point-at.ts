/** Scrolls to the element of the address's fragment, which was not there yet when the browser looked for it. */
export function pointAt(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'center' });
  part?.focus();
}
