import { configure } from "@testing-library/react";

// The checks share a machine with builds and browsers: patience costs nothing where all goes well.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

/** jsdom lays nothing out: every element is told once that it is 400 pixels wide. */
class FixedSize implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;

  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }

  observe(target: Element): void {
    this.#callback([{ target, contentRect: { width: 400 } } as ResizeObserverEntry], this);
  }

  unobserve(): void {}

  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: FixedSize });

// Whether an element can be seen is asked of every rule of every sheet; Fluent's rules, a thousand of them, hide
// nothing that the checks look for, and how things look is for the browser tests.
CSSStyleSheet.prototype.insertRule = () => 0;

// axe-core measures icons on a canvas, which jsdom has not and complains of at length.
HTMLCanvasElement.prototype.getContext = () => null;
