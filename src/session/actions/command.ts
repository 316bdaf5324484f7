import type { SessionState } from "../session";
import type { Action } from "./action";
import type { ViewId } from "./views";

/** What a command looks like beside its label; the pane has a picture for each. */
export type CommandIcon = ViewId | "mark" | "freeze" | "thaw" | "repair" | "readAgain" | "example";

/** An action that needs nothing but a click: in the ribbon, in the pane, in the list of commands or by its keys. */
export interface Command extends Action {
  /** The ribbon's buttons name it in manifest.xml; never changed after a release. */
  readonly id: string;
  readonly icon: CommandIcon;
  /** Keys while the pane has the focus, in the notation of tinykeys; null for none. "Alt+1", "$mod+KeyK" */
  readonly shortcut: string | null;
  /** Whether it is of any use now. While nobody knows, it is: the click then says what is in the way. */
  isEnabled(state: SessionState): boolean;
  /** Whether what it switches is on; left out for a command that is no switch. */
  isOn?(state: SessionState): boolean;
}
