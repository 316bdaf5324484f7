import { isBlank, textOf } from "../cells/cells";
import type { CellValue } from "../grid";
import type { Header } from "./header";
import type { Layout, Level } from "./layout";
import { textNumber } from "../cells/numbers";
import { isNotApplicable } from "../cells/points";
import type { SheetView } from "../sheetView";

const LEVEL = /(?:^|[^\d.,–-])(\d+(?:[.,]\d+)?)(?: ?\p{L}+\.?)?\)?$/u;
const MARKS = new Set(["x", "✓", "✔", "☑", "☒", "●", "•", "v"]);
const FEWEST_LEVELS = 3;

/**
 * Columns next to each other that each stand for a number of points, one of them marked in a row; empty where
 * there are none.
 *
 * headings "0", "1", "2" or "Nivå 0", "Nivå 1", "Nivå 2" over cells with an x -> 0, 1 and 2 points
 */
export function levelsOf(sheet: SheetView, header: Header, rows: readonly number[]): readonly Level[] {
  for (const run of runsOf(header)) {
    const marked = rows.map((row) => run.filter((level) => isMarked(sheet.value(row, level.column), level)));
    const isClean = rows.every((row) => run.every((level) => isLevelCell(sheet, row, level)));
    if (isClean && marked.some((levels) => levels.length === 1)) return run;
  }
  return [];
}

/** The cell of a row that says how many points it has, and what it says. */
export function pointsIn(
  sheet: SheetView,
  { columns, levels }: Pick<Layout, "columns" | "levels">,
  row: number,
): { readonly column: number; readonly value: CellValue } {
  if (levels.length === 0) return { column: columns.points, value: sheet.value(row, columns.points) };
  const filled = levels.filter(({ column }) => !isBlank(sheet.value(row, column)));
  const [first, second] = filled;
  if (!first) return { column: columns.points, value: null };
  const value = sheet.value(row, first.column);
  if (second) return { column: second.column, value: filled.map(() => "x").join(" ") };
  return { column: first.column, value: isMarked(value, first) ? first.points : value };
}

/** Headings of columns side by side that end in numbers which rise from column to column. */
function runsOf({ span, cells }: Header): readonly (readonly Level[])[] {
  const runs: Level[][] = [];
  let run: Level[] = [];
  for (let column = span.first; column <= span.last + 1; column++) {
    const points = levelIn(cells.get(column)?.text ?? "");
    const above = run.at(-1);
    const continues = points !== null && (!above || points > above.points);
    if (!continues) {
      runs.push(run);
      run = [];
    }
    if (points !== null) run.push({ column, points });
  }
  return runs.filter(({ length }) => length >= FEWEST_LEVELS);
}

function levelIn(text: string): number | null {
  const number = LEVEL.exec(text)?.[1];
  return number === undefined ? null : textNumber(number);
}

function isLevelCell(sheet: SheetView, row: number, level: Level): boolean {
  const value = sheet.value(row, level.column);
  if (isBlank(value) || isMarked(value, level) || sheet.formula(row, level.column) !== null) return true;
  return typeof value === "string" && isNotApplicable(value);
}

function isMarked(value: CellValue, { points }: Level): boolean {
  if (typeof value === "string") return MARKS.has(textOf(value).toLowerCase());
  return value === true || value === points;
}
