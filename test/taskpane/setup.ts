import "@testing-library/jest-dom";

/** jsdom lays nothing out, so nothing ever changes its size. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = StillObserver;

/** Nor has it anything to scroll. */
window.scrollTo = () => undefined;
