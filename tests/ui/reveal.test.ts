// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { revealUnfolded } from '../../src/ui/reveal.ts';

test('what is unfolded is brought into view, what is folded is left where it is', () => {
  const life = new AbortController();
  revealUnfolded(document, life.signal);
  const fold = document.body.appendChild(document.createElement('details'));
  fold.scrollIntoView = vi.fn();
  const toggle = (open: boolean) => {
    fold.open = open;
    fold.dispatchEvent(new Event('toggle'));
  };
  toggle(true);
  expect(fold.scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' });
  toggle(false);
  life.abort();
  toggle(true);
  expect(fold.scrollIntoView).toHaveBeenCalledOnce();
});
