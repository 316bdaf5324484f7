import type { Translators } from "../i18n/translator";
import type { ReadyState, Session, SessionState } from "../session/session";
import { Trouble, type Answer } from "./answer";
import { areEqual, shownOf, type Shown } from "./shown";

/** What functions need of the session. */
export type Source = Pick<Session, "state" | "subscribe">;

type Viewer = (shown: Shown) => void;

interface Entry {
  readonly compute: (state: ReadyState) => Answer;
  readonly viewers: Set<Viewer>;
  /** Null while the session is starting. */
  shown: Shown | null;
}

/** The live results of all calls: one subscription to the session, one computation for equal calls. */
export interface Board {
  /**
   * Tells the viewer the result now, unless the session is still starting, and again whenever it has changed.
   * Returns the way to stop, which leaves nothing behind.
   *
   * @param key equal for calls with equal results
   */
  follow(key: string, compute: (state: ReadyState) => Answer, viewer: Viewer): () => void;
  /** The answer of this moment, for one who does not stay. */
  now(compute: (state: ReadyState) => Answer): Answer;
}

export function createBoard(source: Source, translators: Translators): Board {
  const entries = new Map<string, Entry>();
  let unsubscribe: (() => void) | null = null;

  function refresh(entry: Entry, state: SessionState): void {
    if (state.phase === "starting") return;
    const shown = shownOf(() => answerIn(state, entry.compute), translators);
    if (entry.shown && areEqual(entry.shown, shown)) return;
    entry.shown = shown;
    for (const viewer of entry.viewers) viewer(shown);
  }

  function entryOf(key: string, compute: Entry["compute"]): Entry {
    const known = entries.get(key);
    if (known) return known;
    const entry: Entry = { compute, viewers: new Set(), shown: null };
    entries.set(key, entry);
    refresh(entry, source.state());
    return entry;
  }

  function leave(key: string, entry: Entry, viewer: Viewer): void {
    entry.viewers.delete(viewer);
    if (entry.viewers.size === 0 && entries.get(key) === entry) entries.delete(key);
    if (entries.size > 0) return;
    unsubscribe?.();
    unsubscribe = null;
  }

  return {
    follow(key, compute, viewer) {
      unsubscribe ??= source.subscribe((state) => {
        for (const entry of entries.values()) refresh(entry, state);
      });
      const entry = entryOf(key, compute);
      const own: Viewer = (shown) => viewer(shown); // the same viewer may follow twice
      entry.viewers.add(own);
      if (entry.shown) own(entry.shown);
      return () => leave(key, entry, own);
    },
    now: (compute) => answerIn(source.state(), compute),
  };
}

function answerIn(state: SessionState, compute: Entry["compute"]): Answer {
  switch (state.phase) {
    case "ready":
      return compute(state);
    case "starting":
      return new Trouble("unreadableWorkbook", ({ text }) => text("pane.starting"));
    case "failed": {
      const { code, values } = state.failure;
      return new Trouble("unreadableWorkbook", ({ text }) => text(`failures.${code}`, values));
    }
  }
}
