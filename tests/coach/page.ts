import { vi } from 'vitest';

/** Constructed style sheets, which jsdom does not have: a tree keeps the list it is given. */
export function giveSheets(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  for (const tree of [Document.prototype, ShadowRoot.prototype]) {
    const lists = new WeakMap<object, readonly CSSStyleSheet[]>();
    Object.defineProperty(tree, 'adoptedStyleSheets', {
      configurable: true,
      get(this: object) {
        return lists.get(this) ?? [];
      },
      set(this: object, list: readonly CSSStyleSheet[]) {
        lists.set(this, list);
      },
    });
  }
}

/** What jsdom has no layout for, answered as a browser would for a composer in plain sight. */
export function giveLayout(): void {
  Element.prototype.checkVisibility = () => true;
  Document.prototype.elementsFromPoint = () => [];
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.getBoundingClientRect = () => new DOMRect(400, 200, 500, 400);
  Range.prototype.getBoundingClientRect = () => new DOMRect(400, 200, 500, 400);
  Range.prototype.getClientRects = () => [new DOMRect(400, 200, 500, 400)] as unknown as DOMRectList;
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.IntersectionObserver = class {
    readonly root = null;
    readonly rootMargin = '';
    readonly scrollMargin = '';
    readonly thresholds = [];
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
}

/** Every closed shadow root attached from here on, newest last: tests look into them as a screen reader does. */
export function watchShadowRoots(): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  return roots;
}

/** The highlight registry, which jsdom does not have. */
export function giveHighlights(): void {
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      priority = 0;
    },
  );
  vi.stubGlobal('CSS', { highlights: new Map() });
}
