import type { CellValue } from "../reading/grid";

/** Rows of cells, as Excel hands over a range. */
export type Cells = readonly (readonly CellValue[])[];

/**
 * A value from Excel as reading knows it; an error in a cell becomes its text.
 *
 * {type: "Error", basicValue: "#DIV/0!"} -> "#DIV/0!", undefined -> null
 */
export function asCell(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  return errorText(value) ?? String(value);
}

/** Depending on its version, Excel hands over an error as a data type or as a CustomFunctions.Error. */
function errorText(value: object): string | null {
  const { basicValue, code } = value as { readonly basicValue?: unknown; readonly code?: unknown };
  if (typeof basicValue === "string") return basicValue;
  return typeof code === "string" ? code : null;
}

/**
 * Whether an argument was left out. Depending on its version, Excel hands over a reference to a blank cell as 0
 * or as null, so that an argument for which 0 has no meaning takes both as left out.
 */
export function isLeftOut(value: CellValue): boolean {
  return value === null || value === 0 || (typeof value === "string" && value.trim() === "");
}
