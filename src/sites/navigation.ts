/** Calls `moved` when a page goes elsewhere without being loaded anew: by its hash, back and forth, by `pushState`. */
export function onNavigation(
  view: (Window & { readonly navigation?: EventTarget }) | null,
  moved: () => void,
  signal: AbortSignal,
): void {
  for (const name of ['hashchange', 'popstate']) view?.addEventListener(name, moved, { signal });
  // The only one that is told of `pushState`; missing in older browsers.
  view?.navigation?.addEventListener('navigate', moved, { signal });
}
