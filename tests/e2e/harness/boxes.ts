import type { Page } from 'puppeteer-core';
import type { Box } from '../../../src/coach/box.ts';

/** A part of the coach as it stands in the window, by its class. */
export interface Part extends Box {
  readonly name: string;
  readonly visible: boolean;
  /** The pointer is over it. */
  readonly pointed: boolean;
}

/** Where pills and cards stand, in the closed shadow roots of a page. Chromium only: its protocol looks in there. */
export async function partsIn(page: Page): Promise<Part[]> {
  const client = await page.createCDPSession();
  await client.send('DOM.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: Part[] = [];
  for (const { nodeId, name } of partsOf(root)) {
    const { object } = await client.send('DOM.resolveNode', { nodeId });
    const { result } = await client.send('Runtime.callFunctionOn', {
      ...(object.objectId ? { objectId: object.objectId } : {}),
      functionDeclaration: `function () {
        const { x, y, width, height } = this.getBoundingClientRect();
        const visible = getComputedStyle(this).visibility === 'visible';
        return { x, y, width, height, visible, pointed: this.matches(':hover') };
      }`,
      returnByValue: true,
    });
    found.push({ name, ...result.value });
  }
  await client.detach();
  return found;
}

interface Node {
  readonly nodeId: number;
  readonly attributes?: string[];
  readonly children?: Node[];
  readonly shadowRoots?: Node[];
}

function partsOf(node: Node): { readonly nodeId: number; readonly name: string }[] {
  const { attributes = [] } = node;
  const name = attributes[attributes.indexOf('class') + 1] ?? '';
  const own = attributes.includes('class') && /^(pill|card|tip)$/.test(name) ? [{ nodeId: node.nodeId, name }] : [];
  return [...own, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(partsOf)];
}

/** The rectangles of what the pill must not cover in a mail page: composers without their text, and lines of text. */
export function takenIn(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const plain = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
    return [...window.replica.shown.values()].flatMap(({ region, body }) => {
      if (!region.checkVisibility()) return [];
      const range = document.createRange();
      range.selectNodeContents(body);
      const pressed = [...region.querySelectorAll('[role=button], input, [role=combobox]')];
      const lines = body.checkVisibility() ? [...range.getClientRects()] : [];
      return [...pressed.map((one) => one.getBoundingClientRect()), ...lines].map(plain);
    });
  });
}
