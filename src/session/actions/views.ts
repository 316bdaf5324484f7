import { createStore } from "../store";

/** The views of the pane, in the order of its tabs. */
export const viewIds = [
  "overview",
  "improve",
  "findings",
  "compare",
  "report",
  "formulas",
  "template",
  "settings",
] as const;

export type ViewId = (typeof viewIds)[number];

/** Which view of the pane is shown. It stands outside the pane, so that the ribbon can show a view as well. */
export interface Views {
  current(): ViewId;
  show(view: ViewId): void;
  /** Calls the listener after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** The overview is shown at first. */
export function createViews(): Views {
  const store = createStore<ViewId>("overview");
  return { current: store.get, show: store.set, subscribe: store.subscribe };
}
