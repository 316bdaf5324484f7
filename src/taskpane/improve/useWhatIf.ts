import { useCallback, useSyncExternalStore } from "react";
import type { LiveAssessment, ReadyState, Session } from "../../session/session";
import { createStore, type Store } from "../../session/store";
import { choicesOf } from "../../session/choicesOf";
import { useServices } from "../services";
import { nothingTried, type WhatIf } from "./model/whatIf";

/** What is tried out on each assessment, by its key. */
type WhatIfs = Readonly<Record<string, WhatIf>>;

/** It lives as long as the session, and not as the view: other tabs may be looked at, and the pane closed. */
const kept = new WeakMap<Session, Store<WhatIfs>>();

function storeOf(session: Session): Store<WhatIfs> {
  const store = kept.get(session) ?? createStore<WhatIfs>({});
  kept.set(session, store);
  return store;
}

/** What somebody tries out on the assessment, and the way to change it. */
export function useWhatIf(
  { assessments }: ReadyState,
  live: LiveAssessment,
): readonly [WhatIf, (next: WhatIf) => void] {
  const store = storeOf(useServices().session);
  const key = choicesOf(assessments).find((choice) => choice.live === live)?.key ?? "";
  const whatIf = useSyncExternalStore(store.subscribe, () => store.get()[key]) ?? nothingTried;
  const change = useCallback(
    (next: WhatIf) => {
      store.set({ ...store.get(), [key]: next });
    },
    [store, key],
  );
  return [whatIf, change];
}
