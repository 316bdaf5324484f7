/** Decides when the workbook is read. */
export interface Refresher {
  /** Asks for a reading in so many milliseconds, or sooner when one is due already. */
  ask(pause: number): void;
  /** Reads at once, or right after the reading under way; resolves when that has ended. */
  now(): Promise<void>;
  /** Gives up what was asked for. */
  stop(): void;
}

/**
 * At most one reading is under way. All that is asked for while one waits is met by that one; what is asked for
 * while one is under way is met by one more after it.
 */
export function createRefresher(work: () => Promise<void>): Refresher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let running: Promise<void> | null = null;
  let asked: number | null = null;

  function start(): Promise<void> {
    cancel();
    running = work().finally(() => {
      running = null;
      if (asked !== null) schedule(asked);
      asked = null;
    });
    return running;
  }

  function schedule(pause: number): void {
    if (Date.now() + pause >= due) return;
    cancel();
    due = Date.now() + pause;
    timer = setTimeout(() => void start(), pause);
  }

  function cancel(): void {
    clearTimeout(timer);
    due = Infinity;
  }

  return {
    ask: (pause) => {
      if (running) asked = Math.min(asked ?? Infinity, pause);
      else schedule(pause);
    },
    now: async () => {
      while (running) await running;
      await start();
    },
    stop: () => {
      cancel();
      asked = null;
    },
  };
}
