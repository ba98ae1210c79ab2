import type { Page } from 'puppeteer-core';

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

interface CdpNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly children?: CdpNode[];
  readonly shadowRoots?: CdpNode[];
}

async function overCdp(page: Page): Promise<string[][]> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const closed = (node: CdpNode): CdpNode[] => [
    ...(node.shadowRootType === 'closed' ? [node] : []),
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closed),
  ];
  const texts = ({ nodeName, nodeValue, children = [] }: CdpNode): string[] =>
    nodeName === 'STYLE' ? [] : [nodeName === '#text' ? nodeValue : '', ...children.flatMap(texts)];
  return closed(root).map(texts);
}

interface BidiNode {
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
      };
    };
  };
}

async function overBidi(page: Page): Promise<string[][]> {
  const { browsingContext } = page.mainFrame() as unknown as BidiFrame;
  const { result } = await browsingContext.defaultRealm.session.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: browsingContext.id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const closed = ({ value }: BidiNode): BidiNode[] => {
    if (!value) return [];
    const root = value.shadowRoot ? [value.shadowRoot] : [];
    const own = root.filter((node) => node.value?.mode === 'closed');
    return [...own, ...[...root, ...(value.children ?? [])].flatMap(closed)];
  };
  const texts = ({ value }: BidiNode): string[] =>
    !value || value.localName === 'style'
      ? []
      : [value.nodeType === 3 ? (value.nodeValue ?? '') : '', ...(value.children ?? []).flatMap(texts)];
  return closed(result.result).map(texts);
}
