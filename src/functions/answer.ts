import type { Locale, Translator } from "../i18n/translator";
import type { TroubleCode } from "./troubles";

type Value = number | string | boolean;

/** What a formula shows: one value, or rows that spill. */
export type CellResult = Value | readonly (readonly Value[])[];

/** A result with words in it. They are made when the language is known. */
export class Worded {
  constructor(
    readonly value: (translator: Translator) => CellResult,
    /** Which language that is; without one that of Office. */
    readonly locale?: Locale,
  ) {}
}

/** Why a function has no result. The text is made when the language is known. */
export class Trouble {
  constructor(
    readonly code: TroubleCode,
    /** Short, names the cell and the remedy. */
    readonly text: (translator: Translator) => string,
  ) {}
}

export type Answer = CellResult | Worded | Trouble;
