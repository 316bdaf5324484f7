import type { Texts } from "../texts";
import type { TroubleCode } from "../troubles";

/** Words about one function, for Excel's formula assistance and its help page. */
export interface FunctionHelp {
  readonly description: Texts;
  /** Things to know, one paragraph each. */
  readonly notes: readonly Texts[];
  readonly example: Example;
}

type Value = string | number | boolean;

/** A call on the example workbook, Kalmar 2021, and what it gives: a value, rows, or an error. */
export interface Example {
  readonly arguments: readonly (string | number)[];
  readonly result: Value | readonly (readonly Value[])[] | { readonly trouble: TroubleCode };
}
