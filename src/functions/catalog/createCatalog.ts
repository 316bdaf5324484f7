import type { Translators } from "../../i18n/translator";
import type { ReadyState } from "../../session/session";
import type { Separators } from "../formulaText";
import type { FunctionId } from "../functionIds";
import { draftFormula, type Typed } from "./draftFormula";
import { listFunctions } from "./listFunctions";

/** The functions for a person to choose from, in the language of Office. */
export function createCatalog(translators: Translators) {
  return {
    functions: listFunctions(translators().locale),
    draft: (id: FunctionId, typed: Typed, state: ReadyState, separators: Separators) =>
      draftFormula(id, typed, { state, translators, separators }),
  };
}
