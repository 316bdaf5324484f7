/** Every error that a cell can show. */
export const cellErrors = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export type CellError = (typeof cellErrors)[number];

/** A value in a cell; blank is null. */
export type CellContent = string | number | boolean | null | { readonly error: CellError };
