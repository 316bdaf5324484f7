import { createContext, useContext } from "react";
import type { RefCallback } from "react";

/** How parts of the overview reach the view of one parameter. */
export interface ParameterOpening {
  /** Shows the criteria of a parameter, by the name that the assessment lists it with. */
  open(parameter: string): void;
  /** For what opens it: takes the focus when that view was left. */
  openerOf(parameter: string): RefCallback<HTMLElement> | undefined;
}

export const ParameterOpeningContext = createContext<ParameterOpening | null>(null);

/** The way to the view. Throws outside the overview. */
export function useParameterOpening(): ParameterOpening {
  const opening = useContext(ParameterOpeningContext);
  if (!opening) throw new Error("A component that opens a parameter was rendered outside the overview.");
  return opening;
}
