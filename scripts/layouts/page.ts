import { columnLetters } from "../../src/reading/address";
import type { CellValue, Grid } from "../../src/reading/grid";
import type { AssessmentPart, Reading } from "../../src/reading/reading";

/** More sheets than these make a picture that nobody reads. */
const SHEETS_SHOWN = 4;

/**
 * A page with the sheets of a workbook side by side, as a spreadsheet shows them, and over them what was read:
 * headings, criteria's points and maxima, rows that are left out.
 */
export function layoutPage(grids: readonly Grid[], { assessments }: Reading): string {
  const parts = assessments.flatMap((assessment) => assessment.parts);
  const criteria = new Map<string, "points" | "max">();
  for (const { pointsCell, maxCell } of assessments.flatMap((assessment) => assessment.criteria)) {
    if (maxCell) criteria.set(keyOf(maxCell.sheet, maxCell.row, maxCell.column), "max");
    criteria.set(keyOf(pointsCell.sheet, pointsCell.row, pointsCell.column), "points");
  }
  const sheets = grids.slice(0, SHEETS_SHOWN).map((grid) => {
    const own = parts.filter(({ sheet }) => sheet === grid.sheet);
    return sheetTable(grid, (row, column) => {
      const kind = criteria.get(keyOf(grid.sheet, row, column));
      return kind ?? own.map((part) => kindIn(part, row, column)).find((each) => each !== "") ?? "";
    });
  });
  return `<!doctype html><style>${style}</style><main>${sheets.join("")}</main>`;
}

function kindIn({ area, headerRow, leftOut }: AssessmentPart, row: number, column: number): string {
  const isInside = column >= area.column && column < area.column + area.columnCount;
  if (!isInside) return "";
  if (row === headerRow) return "head";
  return leftOut.some((line) => line.row === row) ? "out" : "";
}

function sheetTable(grid: Grid, kindOf: (row: number, column: number) => string): string {
  const rowCount = grid.row + grid.values.length;
  const columnCount = grid.column + Math.max(0, ...grid.values.map(({ length }) => length));
  const heads = range(columnCount).map((column) => `<th>${columnLetters(column)}</th>`);
  const rows = range(rowCount).map((row) => {
    const cells = range(columnCount).map((column) => {
      const value = grid.values[row - grid.row]?.[column - grid.column] ?? null;
      const number = typeof value === "number" ? " number" : "";
      return `<td class="${kindOf(row, column)}${number}">${escaped(value)}</td>`;
    });
    return `<tr><th>${String(row + 1)}</th>${cells.join("")}</tr>`;
  });
  return `<section><table><tr><th></th>${heads.join("")}</tr>${rows.join("")}</table><p>${escaped(grid.sheet)}</p></section>`;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}\n${String(row)}\n${String(column)}`;
}

function escaped(value: CellValue): string {
  return String(value ?? "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}

const style = `
  body { margin: 0; background: #fff; font: 13px "Liberation Sans", Arial, sans-serif; color: #1b2b2a }
  main { display: inline-flex; flex-wrap: wrap; gap: 16px; padding: 8px; max-width: 860px }
  table { border-collapse: collapse }
  th { background: #f1f3f3; color: #5b6b69; font-weight: normal; min-width: 24px }
  th, td { border: 1px solid #d5dcda; padding: 3px 7px; height: 16px; white-space: nowrap }
  .number { text-align: right }
  .head { background: #0b5a50; color: #fff; font-weight: bold }
  .points { background: #ffe9a8 }
  .max { background: #dcefea }
  .out { color: #7d8a88; font-style: italic; background: #f4f4f4 }
  p { display: inline-block; margin: 0; padding: 3px 14px; border: 1px solid #d5dcda; border-top: 2px solid #0b5a50; font-size: 12px }
`;
