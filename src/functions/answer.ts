import type { Translator } from "../i18n/translator";
import type { TroubleCode } from "./troubles";

/** What a formula shows: one value, or rows that spill. */
export type CellResult = number | string | readonly (readonly (number | string)[])[];

/** Why a function has no result. The text is made when the language is known. */
export class Trouble {
  constructor(
    readonly code: TroubleCode,
    /** Short, names the cell and the remedy. */
    readonly text: (translator: Translator) => string,
  ) {}
}

export type Answer = CellResult | Trouble;
