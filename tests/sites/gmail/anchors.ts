import { readdirSync, readFileSync } from 'node:fs';

/** A class or an attribute the adapter looks for. */
export interface Anchor {
  readonly kind: 'class' | 'attribute';
  readonly name: string;
}

const HOME = 'src/sites/gmail';

/** Every class and attribute named in a selector, or asked for by name, anywhere in the adapter. */
export function anchorsOfAdapter(): readonly Anchor[] {
  const source = readdirSync(HOME)
    .map((file) => readFileSync(`${HOME}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
    .join('\n');
  const literals = [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? '');
  const classes = literals.flatMap((text) => [...text.matchAll(/\.([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? ''));
  const attributes = [
    ...literals.flatMap((text) => [...text.matchAll(/\[([a-z][\w-]*)/g)].map((match) => match[1] ?? '')),
    ...[...source.matchAll(/Attribute\(\s*'([\w-]+)'/g)].map((match) => match[1] ?? ''),
    'id',
  ];
  return [
    ...[...new Set(classes)].map((name) => ({ kind: 'class' as const, name })),
    ...[...new Set(attributes)].map((name) => ({ kind: 'attribute' as const, name })),
  ];
}

/** Those of the anchors that a page has. */
export function present(anchors: readonly Anchor[], document: Document): readonly Anchor[] {
  return anchors.filter(({ kind, name }) => document.querySelector(kind === 'class' ? `.${name}` : `[${name}]`));
}

/** Takes anchors out of the whole page; gives the way to put them back. */
export function takeOut(anchors: readonly Anchor[], document: Document): () => void {
  const back: Array<() => void> = [];
  for (const { kind, name } of anchors) {
    for (const element of document.querySelectorAll(kind === 'class' ? `.${name}` : `[${name}]`)) {
      const attribute = kind === 'class' ? 'class' : name;
      const value = element.getAttribute(attribute) ?? '';
      if (kind === 'class') element.classList.remove(name);
      else element.removeAttribute(name);
      back.unshift(() => element.setAttribute(attribute, value));
    }
  }
  return () => {
    for (const restore of back) restore();
  };
}

/** All single anchors and all pairs of them. */
export function singlesAndPairs(anchors: readonly Anchor[]): ReadonlyArray<readonly Anchor[]> {
  return anchors.flatMap((one, i) => [[one], ...anchors.slice(i + 1).map((other) => [one, other])]);
}

export const named = (anchors: readonly Anchor[]): string =>
  anchors.map(({ kind, name }) => (kind === 'class' ? `.${name}` : `[${name}]`)).join(' and ');
