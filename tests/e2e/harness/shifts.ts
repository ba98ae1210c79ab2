import type { Page } from 'puppeteer-core';

/** Shifts of our own nodes in the page's layout since it was loaded. */
export function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          // What we draw is outside the body, in a tree whose nodes are not told.
          const sources = list
            .getEntries()
            .flatMap((entry) => Reflect.get(entry, 'sources') as { node: Node | null }[]);
          done(sources.filter(({ node }) => !document.body.contains(node)).length);
        }).observe({
          type: 'layout-shift',
          buffered: true,
        });
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
      }),
  );
}
