import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh body and returns it. */
export function show(content: ComponentChild): HTMLElement {
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  act(() => render(content, stage));
  return stage;
}

/** A press with the mouse, or with the keyboard on the focused element. */
export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function press(element: Element, key: string): void {
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}
