import type { MessageKey } from "../../i18n/translator";
import type { ComparedFiles } from "../comparedFiles";
import type { Outcome, Session, SessionState } from "../session";
import type { ViewId, Views } from "./views";

/** What an action may use. */
export interface ActionServices {
  readonly session: Session;
  /** Which view of the pane is shown. */
  readonly views: Views;
  /** Files that are compared with the workbook. */
  readonly files: ComparedFiles;
  /** Bytes of the example workbook (.xlsx) as base64. */
  loadExample(): Promise<string>;
}

/** Something that the user can do, as data: whoever starts it says its failures in the same way. */
export interface Action<Args extends readonly unknown[] = readonly []> {
  readonly label: MessageKey;
  /** Title of the message when it could not be done; the failure itself says why and what helps. */
  readonly failed: MessageKey;
  /** Where the session's state tells what came of it, so that it is not said twice; left out where it does not. */
  readonly telling?: Telling;
  perform(services: ActionServices, ...args: Args): Promise<Outcome>;
}

/** How the session's state tells of an action. */
export interface Telling {
  /** The view that shows it. */
  readonly view: ViewId;
  /** Whether the state tells of this outcome. */
  tells(state: SessionState, outcome: Outcome): boolean;
  /** Whether it has more to say than "done", which somebody who clicked in the ribbon must see too. */
  hasMore(state: SessionState): boolean;
}
