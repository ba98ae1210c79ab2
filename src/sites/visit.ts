import { isElement } from './dom.ts';

/**
 * Walks everything below `root` in document order, without recursion, so that deep markup cannot overflow the stack.
 * `enter` returns whether to go into an element; `leave` is called after the children of each entered element.
 */
export function visit(root: Element, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const inside: boolean = enter(node);
    if (inside && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (inside && isElement(node)) leave(node);
    node = following(node, root, leave);
  }
}

function following(from: Node, root: Element, leave: (element: Element) => void): Node | null {
  let node: Node = from;
  while (node.nextSibling === null) {
    const parent: Node | null = node.parentNode;
    if (parent === null || parent === root || !isElement(parent)) return null;
    leave(parent);
    node = parent;
  }
  return node.nextSibling;
}
