import { createContext, useContext } from "react";

/** Which assessment of the workbook the pane shows, for the views that are about several. */
export interface Choosing {
  /** Null until somebody has chosen. */
  readonly key: string | null;
  choose(key: string): void;
}

export const ChoosingContext = createContext<Choosing | null>(null);

/** The choice that the whole pane shares. Throws outside the pane's frame. */
export function useChoosing(): Choosing {
  const choosing = useContext(ChoosingContext);
  if (!choosing)
    throw new Error("A component that chooses an assessment was rendered outside the pane's frame.");
  return choosing;
}
