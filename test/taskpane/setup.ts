import { TextDecoder } from "node:util";
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

// Every browser has it; jsdom left it out.
Object.assign(globalThis, { TextDecoder });
