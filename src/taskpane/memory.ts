import { createContext, useContext, useSyncExternalStore } from "react";
import { createStore, type Store } from "../session/store";
import type { Baseline } from "./model/baselines";
import type { ParameterOrder } from "./model/orderLines";

/** What the pane remembers while it lives, across views and assessments. */
export interface Remembered {
  readonly order: ParameterOrder;
  /** Whether parameters are drawn as a radar instead of as bars. */
  readonly isRadar: boolean;
  /** What assessments amounted to before, by the keys of `baselineKey`. */
  readonly baselines: Readonly<Record<string, Baseline>>;
}

export type Memory = Store<Remembered>;

export const MemoryContext = createContext<Memory | null>(null);

/** A memory in which nothing has been chosen. */
export function createMemory(): Memory {
  return createStore<Remembered>({ order: "weakness", isRadar: false, baselines: {} });
}

/** What is remembered, and the way to remember something else. Throws outside the pane's frame. */
export function useMemory(): readonly [Remembered, (changes: Partial<Remembered>) => void] {
  const memory = useContext(MemoryContext);
  if (!memory) throw new Error("A component that remembers was rendered outside the pane's frame.");
  const remembered = useSyncExternalStore(memory.subscribe, memory.get);
  return [
    remembered,
    (changes) => {
      memory.set({ ...memory.get(), ...changes });
    },
  ];
}
