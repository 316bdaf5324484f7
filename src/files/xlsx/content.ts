/** An error as a cell shows it. */
export type CellError =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** A value in a cell; blank is null. */
export type CellContent = string | number | boolean | null | { readonly error: CellError };
