import { createContext } from "react";

/** Why an action could not be done, in words. */
export interface Trouble {
  readonly title: string;
  readonly text: string;
}

/** Shows the trouble in the pane; null takes away what is shown. */
export type ShowTrouble = (trouble: Trouble | null) => void;

export const TroubleContext = createContext<ShowTrouble>(() => {
  throw new Error("A component of the pane was rendered outside TroubleBoundary.");
});
