/** Colours of the tokens as the coach's own theme resolves them, for style rules outside its shadow root. */
export interface Hues {
  readonly customer: string;
  readonly self: string;
  readonly ink: string;
  readonly focus: string;
}

/** Reads the hues off the tokens that are in force inside `root`. */
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
