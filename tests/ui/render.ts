import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh body, or once more into the stage of an earlier call, and returns the stage. */
export function show(content: ComponentChild, stage = freshStage()): HTMLElement {
  act(() => render(content, stage));
  return stage;
}

function freshStage(): HTMLElement {
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  return stage;
}

/** A press with the mouse, or with the keyboard on the focused element. */
export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** Unfolds the first of what is folded away, as a press on its summary does. */
export function unfold(stage: HTMLElement): void {
  const fold = stage.querySelector('details');
  if (!fold) throw new Error('nothing is folded away');
  fold.open = true;
  act(() => void fold.dispatchEvent(new Event('toggle')));
}

export function press(element: Element, key: string): void {
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}
