import type { CellValue, Grid } from "../../../src/reading/grid";

/** A title, and two columns that may be the points, with other sums: 6 in D, 5 in E. */
export const twoWays: Grid = sheetOf("Bedömning", [
  ["Kommun: Nybro 2024", "", "", "", ""],
  ["", "", "", "", ""],
  ["Parameter", "Kriterium", "Max", "Poäng", "Betyg"],
  ["Energi", "Solel på egna byggnader", 4, 3, 2],
  ["Energi", "Fjärrvärme", 2, 1, 2],
  ["Transporter", "Gång- och cykelplan", 3, 2, 1],
]);

/** A list without a word that says what its columns are: nothing is read until a person says it. */
export const wordless: Grid = sheetOf("Blad1", [
  ["Vårt underlag", "", ""],
  ["Vad", "Hur", "Nu"],
  ["Energi", "Solel", 3],
  ["Energi", "Fjärrvärme", 1.5],
  ["Transporter", "Cykelplan", 2],
]);

function sheetOf(sheet: string, values: readonly (readonly CellValue[])[]): Grid {
  return { sheet, row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}
