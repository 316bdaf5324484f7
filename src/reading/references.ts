import { isReference, parseStructRef, tokenize } from "@borgar/fx";
import { parseAddress } from "./parseAddress";
import type { Area } from "./grid";

/** A reference in a formula: to cells, or to columns of a table. */
export type Reference =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly area: Area }
  | {
      readonly kind: "table";
      /** Empty inside the table itself. */
      readonly table: string;
      /** None = all. */
      readonly columns: readonly string[];
      /** Whether it means the formula's own row only, as in [@Poäng]. */
      readonly thisRow: boolean;
    };

/** What a formula calls and refers to. */
export interface FormulaParts {
  /** In upper case. */
  readonly functions: ReadonlySet<string>;
  readonly operators: readonly string[];
  readonly references: readonly Reference[];
}

/**
 * Takes a formula apart; a text that is no formula has no parts.
 *
 * "=SUM(D5:D9)+[@Poäng]" -> {functions: SUM, operators: +, references: D5:D9 and Poäng in this row}
 */
export function partsOf(formula: string): FormulaParts {
  const tokens = tokenize(formula);
  return {
    functions: new Set(tokens.filter(({ type }) => type === "func").map(({ value }) => value.toUpperCase())),
    operators: tokens
      .filter(({ type, value }) => type === "operator" && !"()".includes(value))
      .map(({ value }) => value),
    references: tokens.filter(isReference).flatMap(({ value }) => referenceOf(value) ?? []),
  };
}

function referenceOf(text: string): Reference | null {
  const address = parseAddress(text);
  if (address) return { kind: "cells", ...address };
  const structured = parseStructRef(text);
  if (!structured) return null;
  const { table = "", columns = [], sections = [] } = structured;
  return { kind: "table", table, columns, thisRow: sections.includes("this row") };
}
