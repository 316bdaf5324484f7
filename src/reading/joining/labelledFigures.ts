import { plainText } from "../../scoring/names";
import { contains } from "../address";
import { isBlank, textOf } from "../cells/cells";
import { formOf } from "../cells/cellForm";
import type { CellRef, CellValue } from "../grid";
import type { AssessmentPart, SheetAssessment } from "../reading";
import { isSame } from "../rounding";
import { shareIn } from "../cells/shares";
import type { SheetView } from "../sheetView";
import { everyLanguage, headingOf, isShareHeading } from "../words";
import { sumLabel } from "../words/label";
import type { StatedFigure, Summary } from "./summary";

/** A summary stands at the top of a sheet, or close below or beside what it sums up. */
const ROWS_SEARCHED = 200;
const ROWS_BELOW = 40;
/** How far right of its label a figure is looked for. */
const CELLS_BESIDE = 3;

/**
 * The totals that stand beside or below labels of their own, outside the rows that were read.
 *
 * "Totalpoäng" beside 54, and below it "Maxpoäng" beside 67 -> one summary that states 54 points of 67
 */
export function labelledFigures(
  sheet: SheetView,
  assessments: readonly SheetAssessment[],
): readonly Summary[] {
  const groups: Labelled[][] = [];
  for (const one of labelsOn(sheet, assessments)) {
    const group = groups.find((known) => known.some((other) => followsOn(other, one)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const isHome = assessments.some(({ parts }) => parts.some((part) => part.sheet === sheet.name));
  return groups
    .filter((group) => isSummary(sheet, group, isHome))
    .map((group) => summaryOf(sheet, group, isHome));
}

/** A label with its figures. */
interface Labelled {
  readonly cell: CellRef;
  /** Right of the label, or below it. */
  readonly direction: "right" | "below";
  readonly isTotal: boolean;
  readonly figures: readonly StatedFigure[];
}

type What = StatedFigure["what"];

interface Label {
  readonly what: What;
  /** Whether it says that everything is summed up. */
  readonly isTotal: boolean;
}

function labelsOn(sheet: SheetView, assessments: readonly SheetAssessment[]): readonly Labelled[] {
  const labelOf = rememberedLabels();
  const found: Labelled[] = [];
  const read = readBefore(sheet, assessments);
  const { column: left, columnCount } = sheet.area;
  for (const row of rowsSearched(sheet, assessments)) {
    for (let column = left; column < left + columnCount; column++) {
      const value = sheet.value(row, column);
      if (typeof value !== "string") continue;
      const label = labelOf(value);
      if (!label || read(row, column)) continue;
      const labelled = labelledAt(sheet, { row, column }, label);
      if (labelled) found.push(labelled);
    }
  }
  return found;
}

/** The same texts come in row after row. */
function rememberedLabels(): (text: string) => Label | null {
  const known = new Map<string, Label | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const label = labelIn(textOf(text));
    known.set(text, label);
    return label;
  };
}

/** What a label says that stands beside a figure; null for other texts. */
function labelIn(text: string): Label | null {
  if (text === "") return null;
  const sum = sumLabel(text, (key) => whatIn(key) !== null);
  if (sum?.kind === "subtotal" && sum.parameter === null) return null;
  if (sum)
    return { what: sum.parameter === null ? "points" : (whatIn(sum.parameter) ?? "points"), isTotal: true };
  const what = whatIn(text);
  return what && { what, isTotal: false };
}

function whatIn(text: string): What | null {
  const role = headingOf(text)?.role;
  if (role === "max" || role === "points") return role;
  return isShareHeading(text) ? "share" : null;
}

function labelledAt(
  sheet: SheetView,
  { row, column }: Pick<CellRef, "row" | "column">,
  { what, isTotal }: Label,
): Labelled | null {
  const cell = sheet.cell(row, column);
  const beside = figureBeside(sheet, row, column, what);
  if (beside) return { cell, direction: "right", isTotal, figures: beside };
  const isAlone = isBlank(sheet.value(row + 2, column));
  const below = isAlone ? figuresIn(sheet.value(row + 1, column), sheet.cell(row + 1, column), what) : [];
  return below.length > 0 ? { cell, direction: "below", isTotal, figures: below } : null;
}

/** The only figure right of a label; null where there is none, or where a row of them makes a table. */
function figureBeside(
  sheet: SheetView,
  row: number,
  column: number,
  what: What,
): readonly StatedFigure[] | null {
  const cells = Array.from({ length: CELLS_BESIDE }, (_, index) => sheet.cell(row, column + 1 + index));
  const filled = cells.filter((cell) => !isBlank(sheet.value(cell.row, cell.column)));
  const [first, second] = filled;
  if (!first) return null;
  if (second && typeof sheet.value(second.row, second.column) === "number") return null;
  const figures = figuresIn(sheet.value(first.row, first.column), first, what);
  return figures.length > 0 ? figures : null;
}

function figuresIn(value: CellValue, cell: CellRef, what: What): readonly StatedFigure[] {
  const figure = (kind: What, number: number): StatedFigure => {
    return { what: kind, value: number, cell, states: (computed) => isSame(number, computed) };
  };
  const form = formOf(value);
  if (what !== "max" && form.kind === "outOf" && form.value !== null)
    return [figure("points", form.value), figure("max", form.max)];
  const shown = what === "share" || form.kind === "percent" ? shareIn(value) : null;
  if (shown) return [{ what: "share", value: shown.share, cell, states: shown.states }];
  return what !== "share" && form.kind === "number" ? [figure(what, form.value)] : [];
}

/** Labels below one another with figures beside them, or beside one another with figures below. */
function followsOn({ cell, direction }: Labelled, next: Labelled): boolean {
  if (direction !== next.direction) return false;
  const [down, right] = [next.cell.row - cell.row, next.cell.column - cell.column];
  return direction === "right" ? down === 1 && right === 0 : down === 0 && right === 1;
}

/** A total beside others, or one alone that says that it counts points; a sum below a list of figures is the list's. */
function isSummary(sheet: SheetView, group: readonly Labelled[], isHome: boolean): boolean {
  const figures = group.flatMap((one) => one.figures);
  const kinds = new Set(figures.map(({ what }) => what));
  const [first] = figures;
  const isBelowList =
    first !== undefined && typeof sheet.value(first.cell.row - 1, first.cell.column) === "number";
  if (isBelowList || !kinds.has("points")) return false;
  return (
    kinds.size > 1 || (isHome && group.some(({ isTotal, cell }) => isTotal && countsPoints(sheet, cell)))
  );
}

const pointWords = everyLanguage((words) => words.pointWords).filter(({ length }) => length > 3);

/** "Totalpoäng", "Summa poäng"; not "Summa" alone, which may count anything. */
function countsPoints(sheet: SheetView, { row, column }: CellRef): boolean {
  const text = plainText(textOf(sheet.value(row, column)));
  return pointWords.some((word) => text.includes(word));
}

/** The rows at the top, and those close below what was read. */
function rowsSearched(sheet: SheetView, assessments: readonly SheetAssessment[]): ReadonlySet<number> {
  const { row: top, rowCount } = sheet.area;
  const starts = [top, ...partsOn(sheet, assessments).map(({ area }) => area.row + area.rowCount)];
  const ranges = starts.map((start, index) => {
    const end = Math.min(top + rowCount, start + (index === 0 ? ROWS_SEARCHED : ROWS_BELOW));
    return Array.from({ length: Math.max(0, end - start) }, (_, down) => start + down);
  });
  return new Set(ranges.flat());
}

/** Whether a cell was read with the criteria, or left out beside them. */
function readBefore(
  sheet: SheetView,
  assessments: readonly SheetAssessment[],
): (row: number, column: number) => boolean {
  const areas = partsOn(sheet, assessments).flatMap(({ area, leftOut }) => [
    area,
    ...leftOut.map(({ row }) => ({ ...area, row, rowCount: 1 })),
  ]);
  return (row, column) => areas.some((area) => contains(area, row, column));
}

function partsOn(sheet: SheetView, assessments: readonly SheetAssessment[]): readonly AssessmentPart[] {
  return assessments.flatMap(({ parts }) => parts).filter((part) => part.sheet === sheet.name);
}

function summaryOf(sheet: SheetView, group: readonly Labelled[], isHome: boolean): Summary {
  const cells = group.map(({ cell }) => cell);
  return {
    sheet,
    row: Math.min(...cells.map(({ row }) => row)),
    column: Math.min(...cells.map(({ column }) => column)),
    titles: cells.map(({ row, column }) => textOf(sheet.value(row, column))),
    lines: [{ parameter: null, figures: group.flatMap(({ figures }) => figures) }],
    isVague: !isHome,
  };
}
