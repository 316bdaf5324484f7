import type { Area, CellValue } from "../grid";
import type { Contents } from "./cropped";

/** A position on a sheet, from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Cells whose formulas call our functions, also in the form that stays in a file without the add-in.
 *
 * "=KLIMAT.TOTAL()", "=ROUND(_xldudf_KLIMAT_PERCENT(),2)" -> own; "KLIMAT.TOTAL" as a text -> not
 */
export function ownCells(cells: Contents): readonly Position[] {
  const own: Position[] = [];
  for (const [row, line] of cells.formulas.entries()) {
    for (const [column, formula] of line.entries()) {
      if (callsUs(formula)) own.push({ row: cells.row + row, column: cells.column + column });
    }
  }
  return own;
}

/**
 * Those of our cells that may spill: something that is not ours stands right beside or right below. Excel is
 * asked about these alone, because hundreds of cells with a single result would make every request heavy.
 */
export function maySpill(cells: Contents): readonly Position[] {
  return ownCells(cells).filter(
    ({ row, column }) => holdsOther(cells, row, column + 1) || holdsOther(cells, row + 1, column),
  );
}

/** Those of our cells that have a cell that is not ours, blank or not, right beside or right below. */
export function withRoom(cells: Contents): readonly Position[] {
  return ownCells(cells).filter(
    ({ row, column }) => !isOurs(cells, row, column + 1) || !isOurs(cells, row + 1, column),
  );
}

/** A single cell as an area. */
export function cellArea({ row, column }: Position): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function holdsOther(cells: Contents, row: number, column: number): boolean {
  const value = cells.values[row - cells.row]?.[column - cells.column] ?? "";
  return value !== "" && !isOurs(cells, row, column);
}

function isOurs(cells: Contents, row: number, column: number): boolean {
  return callsUs(cells.formulas[row - cells.row]?.[column - cells.column] ?? "");
}

/** Whether the text is a formula that calls one of our functions. What stands in quotes is no call. */
export function callsUs(formula: CellValue): formula is string {
  return (
    typeof formula === "string" &&
    formula.startsWith("=") &&
    ourCall.test(formula) &&
    ourCall.test(formula.replace(quoted, "$1"))
  );
}

const ourCall = /(?:^|[^\p{L}\d_.])(?:_xldudf_KLIMAT_|KLIMAT\.)[A-Z]/iu;

/** Texts, and names of sheets and workbooks, of which only the quotes are left. */
const quoted = /(["'])(?:(?!\1).)*\1/gsu;
