/** Token colours as resolved by the coach's theme, for style rules outside its shadow root. */
export interface Hues {
  readonly customer: string;
  readonly self: string;
  readonly ink: string;
  readonly focus: string;
}

/** Reads the current token colours inside `root`. */
export function readHues(root: ShadowRoot): Hues {
  const probe = document.createElement('i');
  root.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const hues = { customer: read('--customer'), self: read('--self'), ink: read('--ink-2'), focus: read('--focus') };
  probe.remove();
  return hues;
}
