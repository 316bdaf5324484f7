import { selectedCell, watchSelection, type SelectedCell } from "../excel/selection";
import { createRefresher } from "./refresher";

export type SelectionListener = (cell: SelectedCell | null) => void;

/** Follows the selection as long as somebody listens. */
export interface SelectionFollower {
  /**
   * Calls the listener with the selected cell of now, and again whenever another is selected; null where Excel cannot
   * tell, as while a cell is being edited. Returns the way to stop.
   */
  follow(listener: SelectionListener): () => void;
  stop(): void;
}

/** Milliseconds: dragging over cells and walking with the arrow keys raise one event after another. */
const pause = 50;

/** All who listen share one registration and one request for each change. */
export function createSelectionFollower(): SelectionFollower {
  const listeners = new Set<SelectionListener>();
  const refresher = createRefresher(look);
  let watching: ReturnType<typeof watchSelection> | null = null;

  async function look(): Promise<void> {
    const outcome = await selectedCell();
    for (const listener of listeners) listener(outcome.ok ? outcome.value : null);
  }

  /** An Excel that would not say when the selection changes is asked again when somebody else listens. */
  async function watch(): ReturnType<typeof watchSelection> {
    const outcome = await watchSelection(() => {
      refresher.ask(pause);
    });
    if (!outcome.ok) watching = null;
    return outcome;
  }

  function stop(): void {
    const ending = watching;
    watching = null;
    listeners.clear();
    refresher.stop();
    void ending?.then((outcome) => (outcome.ok ? outcome.value() : undefined));
  }

  return {
    stop,
    follow: (listener) => {
      const own: SelectionListener = (cell) => {
        listener(cell);
      };
      listeners.add(own);
      watching ??= watch();
      refresher.ask(0);
      return () => {
        listeners.delete(own);
        if (listeners.size === 0) stop();
      };
    },
  };
}
