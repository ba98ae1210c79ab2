import { describe, expect, it } from 'vitest';
import { onFocusMove } from '../../src/sites/focus.ts';
import { onFrontChange } from '../../src/sites/front.ts';
import { one, page } from './dom.ts';

/** Two drafts in one open shadow tree, a field beside it. */
function setting() {
  const document = page('<body><div id="outlet"></div><input id="search"></body>');
  const tree = one(document, '#outlet').attachShadow({ mode: 'open' });
  for (const name of ['first', 'second']) {
    const root = document.createElement('section');
    root.id = name;
    root.append(document.createElement('textarea'));
    tree.append(root);
  }
  const focus = (name: string) => (one(tree, `#${name} textarea`) as HTMLElement).focus();
  return { document, tree, focus, search: one(document, '#search') as HTMLElement, end: new AbortController() };
}

const ids = (path: readonly EventTarget[]) => (path[1] as Element).id;

describe('moves of the focus', () => {
  it('are heard once each, within a shadow tree too', () => {
    const { document, focus, end } = setting();
    const heard: string[] = [];
    onFocusMove(document, (path) => heard.push(ids(path)), end.signal);
    focus('first');
    focus('second');
    focus('first');
    expect(heard).toEqual(['first', 'second', 'first']);
  });

  it('are heard in the tree that already had the focus', () => {
    const { document, focus, end } = setting();
    focus('first');
    const heard: string[] = [];
    onFocusMove(document, (path) => heard.push(ids(path)), end.signal);
    focus('second');
    expect(heard).toEqual(['second']);
  });

  it('are not heard after the end', () => {
    const { document, focus, end, search } = setting();
    const heard: unknown[] = [];
    onFocusMove(document, (path) => heard.push(path), end.signal);
    focus('first');
    end.abort();
    focus('second');
    search.focus();
    expect(heard).toHaveLength(1);
  });
});

it('the draft in front changes between two drafts of one shadow tree', () => {
  const { document, tree, focus, end } = setting();
  focus('first');
  expect(document.activeElement?.id).toBe('outlet');
  const seen: string[] = [];
  for (const name of ['first', 'second']) {
    onFrontChange(one(tree, `#${name}`), (front) => seen.push(`${name} ${front}`), end.signal);
  }
  focus('second');
  expect(seen).toEqual(['first true', 'first false', 'second true']);
});
