import { createContext, useContext } from "react";
import type { RefCallback } from "react";

/** How parts of the pane reach the view where a person maps columns. */
export interface Editing {
  /** Opens it for a sheet. */
  open(sheet: string): void;
  /** For the button that opens it: takes the focus when the view was left. */
  readonly opener: RefCallback<HTMLElement>;
  /** Tells that a sheet is read in another way now, as somebody chose here. */
  changed(sheet: string): void;
}

export const EditingContext = createContext<Editing | null>(null);

/** The way to the view. Throws outside the pane's frame. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("A component that maps columns was rendered outside the pane's frame.");
  return editing;
}
