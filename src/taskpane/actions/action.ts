import type { MessageKey } from "../../i18n/translator";
import type { Outcome } from "../../session/session";
import type { Services } from "../services";

/** Something that the user can do, as data: whoever starts it says its failures in the same way. */
export interface Action<Args extends readonly unknown[] = readonly []> {
  readonly label: MessageKey;
  /** Title of the message when it could not be done; the failure itself says why and what helps. */
  readonly failed: MessageKey;
  perform(services: Services, ...args: Args): Promise<Outcome>;
}
