/** jsdom lays nothing out: every element is told once that it is 400 pixels wide. */
class FixedSize implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}

  observe(target: Element): void {
    const contentRect = { ...new DOMRect(), width: 400 } as DOMRectReadOnly;
    this.callback([{ target, contentRect } as ResizeObserverEntry], this);
  }

  unobserve(): void {}

  disconnect(): void {}
}

Object.assign(globalThis, {
  ResizeObserver: FixedSize,
  DOMRect: globalThis.DOMRect ?? class {},
});
