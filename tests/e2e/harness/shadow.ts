import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Box } from '../../../src/coach/box.ts';

/**
 * What stands in the closed shadow roots of a page, one text per root, as a person would see it. Scripts of the page
 * cannot look in there; the browsers' own protocols can.
 */
export async function closedTexts(page: Page): Promise<string[]> {
  const trees = 'browsingContext' in page.mainFrame() ? await overBidi(page) : await overCdp(page);
  return trees.map((texts) =>
    texts
      .map((text) => text.trim())
      .filter(Boolean)
      .join(' '),
  );
}

/** Presses the first button in a closed shadow root of the page that says what is wanted. Throws while there is none. */
export async function pressClosed(page: Page, label: RegExp): Promise<void> {
  await onClosed(page, label, 'button => button.click()');
}

/** Where that button stands in the window. */
export async function boxOfClosed(page: Page, label: RegExp): Promise<Box> {
  return JSON.parse(await onClosed(page, label, 'button => JSON.stringify(button.getBoundingClientRect())'));
}

/** Where it stands once it is there and has stopped moving: at one place in two looks. */
export async function restingBoxOfClosed(page: Page, label: RegExp): Promise<Box> {
  let [before, now] = ['', ''];
  await expect
    .poll(async () => {
      before = now;
      now = JSON.stringify(await boxOfClosed(page, label));
      return now === before;
    })
    .toBe(true);
  return JSON.parse(now);
}

/** Calls a function, given as text, with that button in the page; what it returns must be text or nothing. */
function onClosed(page: Page, label: RegExp, act: string): Promise<string> {
  return 'browsingContext' in page.mainFrame() ? onOverBidi(page, label, act) : onOverCdp(page, label, act);
}

interface CdpNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: CdpNode[];
  readonly shadowRoots?: CdpNode[];
}

const closedIn = (node: CdpNode): CdpNode[] => [
  ...(node.shadowRootType === 'closed' ? [node] : []),
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedIn),
];

const cdpTexts = ({ nodeName, nodeValue, children = [] }: CdpNode): string[] =>
  nodeName === 'STYLE' ? [] : [nodeName === '#text' ? nodeValue : '', ...children.flatMap(cdpTexts)];

async function overCdp(page: Page): Promise<string[][]> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  return closedIn(root).map(cdpTexts);
}

async function onOverCdp(page: Page, label: RegExp, act: string): Promise<string> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const buttons = (node: CdpNode): number[] => [
    ...(node.nodeName === 'BUTTON' && label.test(cdpTexts(node).join('')) ? [node.backendNodeId] : []),
    ...(node.children ?? []).flatMap(buttons),
  ];
  const [backendNodeId] = closedIn(root).flatMap(buttons);
  if (backendNodeId === undefined) throw new Error(`no button says ${label}`);
  const { object } = await client.send('DOM.resolveNode', { backendNodeId });
  const { result } = await client.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${act})(this) }`,
    objectId: object.objectId ?? '',
    returnByValue: true,
  });
  await client.detach();
  return String(result.value);
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly mode?: string;
    readonly children?: BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** The part of the driver's inside that its public face lacks: reading closed shadow trees over WebDriver BiDi. */
interface BidiFrame {
  readonly browsingContext: {
    readonly id: string;
    readonly defaultRealm: {
      readonly session: {
        send(method: 'script.evaluate', params: object): Promise<{ result: { result: BidiNode } }>;
        send(method: 'script.callFunction', params: object): Promise<{ result: { result: { value?: string } } }>;
      };
    };
  };
}

async function bidiDocument({ browsingContext }: BidiFrame): Promise<BidiNode> {
  const { result } = await browsingContext.defaultRealm.session.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: browsingContext.id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return result.result;
}

const closedUnder = ({ value }: BidiNode): BidiNode[] => {
  if (!value) return [];
  const root = value.shadowRoot ? [value.shadowRoot] : [];
  const own = root.filter((node) => node.value?.mode === 'closed');
  return [...own, ...[...root, ...(value.children ?? [])].flatMap(closedUnder)];
};

const bidiTexts = ({ value }: BidiNode): string[] =>
  !value || value.localName === 'style'
    ? []
    : [value.nodeType === 3 ? (value.nodeValue ?? '') : '', ...(value.children ?? []).flatMap(bidiTexts)];

async function overBidi(page: Page): Promise<string[][]> {
  const root = await bidiDocument(page.mainFrame() as unknown as BidiFrame);
  return closedUnder(root).map(bidiTexts);
}

async function onOverBidi(page: Page, label: RegExp, act: string): Promise<string> {
  const frame = page.mainFrame() as unknown as BidiFrame;
  const buttons = (node: BidiNode): string[] => [
    ...(node.sharedId && node.value?.localName === 'button' && label.test(bidiTexts(node).join(''))
      ? [node.sharedId]
      : []),
    ...(node.value?.children ?? []).flatMap(buttons),
  ];
  const [sharedId] = closedUnder(await bidiDocument(frame)).flatMap(buttons);
  if (sharedId === undefined) throw new Error(`no button says ${label}`);
  const { id, defaultRealm } = frame.browsingContext;
  const { result } = await defaultRealm.session.send('script.callFunction', {
    functionDeclaration: act,
    arguments: [{ sharedId }],
    target: { context: id },
    awaitPromise: false,
  });
  return String(result.result.value);
}
