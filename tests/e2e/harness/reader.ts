import type { Page } from 'puppeteer-core';

/** A page as a screen reader gets it, through closed shadow roots too: Chromium's own accessibility tree. */
export interface Reader {
  /** The names of everything with a role, in no order. */
  names(role: string): Promise<string[]>;
  /** The name of what has the focus; empty where nothing has. */
  focused(): Promise<string>;
}

export async function openReader(page: Page): Promise<Reader> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const tree = async () => (await session.send('Accessibility.getFullAXTree')).nodes;
  return {
    async names(role) {
      const found = (await tree()).filter((node) => !node.ignored && node.role?.value === role);
      return found.map((node) => String(node.name?.value ?? ''));
    },
    async focused() {
      const found = (await tree()).findLast(({ properties = [] }) =>
        properties.some(({ name, value }) => name === 'focused' && value.value === true),
      );
      return String(found?.name?.value ?? '');
    },
  };
}
