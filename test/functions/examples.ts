import { declarations } from "../../src/functions/declarations";
import type { Example } from "../../src/functions/help/functionHelp";
import { functionTexts } from "../../src/functions/help/texts";
import { troubles } from "../../src/functions/troubles";
import { columnLetters } from "../../src/reading/address";
import type { CellContent } from "../../src/workbench/book/parts";

/** Room for the spill of a formula, in cells. */
const room = { rows: 60, columns: 8 };

/** The columns that separate one formula in the first row of a sheet from the next. */
export const spacing = room.columns;

/** ("PLAN", [0.9]) -> "=KLIMAT.PLAN(0.9)" */
export function formulaOf(id: string, args: readonly unknown[]): string {
  return `=KLIMAT.${id}(${args.map((each) => JSON.stringify(each)).join(",")})`;
}

/** The example of every function: its formula, and the cells that it fills in the workbook Kalmar 2021. */
export const examples = declarations.map(({ id }) => {
  const { arguments: given, result } = functionTexts[id].example;
  return { id, formula: formulaOf(id, given), cells: cellsOf(result) };
});

/** Cells that a formula may fill, from its own on, where formulas stand in the first row with the spacing between. */
export function roomOf(index: number): string {
  const [first, last] = [index * room.columns, (index + 1) * room.columns - 1].map(columnLetters);
  return `${String(first)}1:${String(last)}${String(room.rows)}`;
}

/** What a formula fills of its room: its rows, without the blank cells around. */
export function filled(values: readonly (readonly CellContent[])[]): CellContent[][] {
  const rows = values.filter((row) => row.some((cell) => cell !== null));
  const width = Math.max(...rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  return rows.map((row) => row.slice(0, width));
}

function cellsOf(result: Example["result"]): unknown[][] {
  if (typeof result !== "object") return [[result]];
  if ("trouble" in result) return [[{ error: troubles[result.trouble] }]];
  return result.map((row) => row.map((cell) => (cell === "" ? null : cell))); // the workbench shows "" as blank
}
