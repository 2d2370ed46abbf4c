/**
 * Resolves once the page is on screen: a shared runtime may run for hours to answer cells before anyone opens the pane,
 * and needs no pane until then.
 */
export function whenVisible(document: Document, onShown: (listener: () => void) => void): Promise<void> {
  if (document.visibilityState === "visible") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && resolve());
    onShown(resolve);
  });
}
