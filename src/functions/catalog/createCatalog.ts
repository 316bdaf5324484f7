import type { Translators } from "../../i18n/translator";
import type { ReadyState } from "../../session/session";
import type { Separators } from "../formulaText";
import { draftFormula, type Typed } from "./draftFormula";
import { listFunctions } from "./listFunctions";

/** The functions for a person to choose from, in the language of Office, each with a way to fill it in. */
export function createCatalog(translators: Translators) {
  return listFunctions(translators().locale).map((listed) => ({
    ...listed,
    draft: (typed: Typed, state: ReadyState, separators: Separators) =>
      draftFormula(listed.id, typed, { state, translators, separators }),
  }));
}
