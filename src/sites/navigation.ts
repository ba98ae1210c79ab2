/** Calls `moved` when a page goes elsewhere without loading: by its hash, back or forward, or by `pushState`. */
export function onNavigation(
  view: (Window & { readonly navigation?: EventTarget }) | null,
  moved: () => void,
  signal: AbortSignal,
): void {
  for (const name of ['hashchange', 'popstate']) view?.addEventListener(name, moved, { signal });
  // The only event for `pushState`; missing in older browsers.
  view?.navigation?.addEventListener('navigate', moved, { signal });
}
