import type { Translator } from "../../i18n/translator";
import type { Column, FunctionDeclaration } from "../declaration";
import { cellText } from "../cellText";
import { errorNames } from "../excelWords";
import type { Shown } from "../shown";

type Value = string | number | boolean;

/** What the cells of a formula show, where shares have a format for percent. */
export interface ShownCells {
  readonly rows: readonly (readonly string[])[];
  /** What the columns of a result that spills hold; null for a single value. */
  readonly columns: readonly Column[] | null;
  /** Which columns hold shares, from 0. */
  readonly shares: readonly number[];
  /** Why there is an error value; null where there is none. */
  readonly reason: string | null;
}

/** The cells of a result as a person sees them. A single error stands for a table that cannot be given. */
export function shownCells(
  declaration: FunctionDeclaration,
  shown: Shown,
  translator: Translator,
): ShownCells {
  const shares = shareColumns(declaration);
  if ("error" in shown) {
    const { error, text } = shown;
    const name = errorNames[translator.locale][error];
    return { rows: [[name]], columns: null, shares: spills(declaration) ? [] : shares, reason: text };
  }
  const rows = (Array.isArray(shown.value) ? shown.value : [[shown.value]]) as readonly (readonly Value[])[];
  return {
    rows: rows.map((row) =>
      row.map((value, column) =>
        shares.includes(column) && typeof value === "number"
          ? translator.percent(value)
          : cellText(value, translator),
      ),
    ),
    columns: spills(declaration) ? declaration.columns : null,
    shares,
    reason: null,
  };
}

function shareColumns(declaration: FunctionDeclaration): readonly number[] {
  if (spills(declaration))
    return declaration.columns.flatMap((column, index) => (column === "share" ? index : []));
  return declaration.result === "share" || declaration.result === "reduction" ? [0] : [];
}

function spills<D extends FunctionDeclaration>(
  declaration: D,
): declaration is Extract<D, { readonly columns: unknown }> {
  return "columns" in declaration;
}
