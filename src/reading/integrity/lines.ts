import type { CellRef } from "../grid";
import type { AssessmentPart, Role } from "../reading";
import { columnSumOf, type ColumnSum } from "./coverage";
import { countsExactly, meantBy } from "./meant";
import { copied, formulaOf, relativeForm, withRows, type Formula } from "./formula";
import { contentAt, grouped, isInside, labelBeside, parameterNamed, rowKey, type Scene } from "./scene";

/** Cells in the order in which they stand, of which each should say the same of the cells around it. */
export interface Line {
  readonly places: readonly Place[];
  /** What formulas of this line have in common when they say the same; null when that cannot be told. */
  formOf(formula: Formula): string | null;
  /** The formula for a cell that says what the formula of another does; null where there is none. */
  adapted(formula: Formula, cell: CellRef): string | null;
}

/** A cell with a formula or a number that somebody typed. */
export interface Place {
  readonly cell: CellRef;
  readonly content: string | number;
}

/** The lines of an assessment: criteria and subtotals of each column of figures, total rows, and summaries of it. */
export function linesOf(scene: Scene): readonly Line[] {
  const columns = scene.assessment.parts.flatMap((part) =>
    columnsOfFigures(scene, part).map((column) => ({ sheet: part.sheet, column })),
  );
  return [
    ...columns.map((column) => criterionLine(scene, column)),
    ...columns.map((column) => subtotalLine(scene, column)),
    ...summaryLines(scene),
  ];
}

const textRoles: readonly Role[] = [
  "parameter",
  "group",
  "number",
  "criterion",
  "notApplicable",
  "comment",
  "entity",
];

/** Those with the points of another assessment are compared there. */
function columnsOfFigures({ others }: Scene, { sheet, area, columns }: AssessmentPart): readonly number[] {
  const texts = textRoles.map((role) => columns[role]);
  const taken = others
    .flatMap(({ parts }) => parts)
    .filter((part) => part.sheet === sheet && part.columns.points !== columns.points)
    .map((part) => part.columns.points);
  const ruledOut = new Set([...texts, ...taken]);
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index).filter(
    (column) => !ruledOut.has(column),
  );
}

interface SheetColumn {
  readonly sheet: string;
  readonly column: number;
}

/** Criteria say the same where their formulas are copies of each other. */
const byCopy: Pick<Line, "formOf" | "adapted"> = {
  formOf: relativeForm,
  adapted: ({ text, cell: from }, to) => copied(text, to.row - from.row, to.column - from.column),
};

/** So do sums where each is that of its own parameter, however many rows that has. */
function bySum(scene: Scene): Pick<Line, "formOf" | "adapted"> {
  return {
    formOf: (formula) => {
      const sum = ownSumIn(scene, formula);
      return sum ? `sum in ${sum.sheet}, ${String(sum.column)}` : byCopy.formOf(formula);
    },
    adapted: (formula, cell) => {
      const sum = ownSumIn(scene, formula);
      return sum ? ownSum(scene, sum, cell) : byCopy.adapted(formula, cell);
    },
  };
}

function criterionLine(scene: Scene, { sheet, column }: SheetColumn): Line {
  const view = scene.sheets.get(sheet);
  const rows = scene.assessment.criteria.filter(({ pointsCell }) => pointsCell.sheet === sheet);
  // Most columns have no formulas, and a long one is gone through quickly.
  const isCompared = rows.some(({ row }) => view?.formula(row, column));
  const places = isCompared ? rows.flatMap(({ row }) => placeAt(scene, { sheet, row, column })) : [];
  return { places, ...byCopy };
}

function subtotalLine(scene: Scene, { sheet, column }: SheetColumn): Line {
  const rows = [...scene.leftOut.values()].filter(
    (left) => left.sheet === sheet && left.reason === "subtotal",
  );
  return { places: rows.flatMap(({ row }) => placeAt(scene, { sheet, row, column })), ...bySum(scene) };
}

/** The sum that a formula is, where that counts just what it is to count. */
function ownSumIn(scene: Scene, formula: Formula): ColumnSum | null {
  const sum = columnSumOf(formula);
  const meant = sum && meantBy(scene, { ...sum, cell: formula.cell });
  return meant && countsExactly(scene, formula, meant) ? sum : null;
}

/** The sum of another parameter with the rows of the cell's own in it. */
function ownSum(scene: Scene, { formula, sheet, column, ranges }: ColumnSum, cell: CellRef): string | null {
  const [range, ...others] = ranges;
  const meant = meantBy(scene, { cell, sheet, column }) ?? [];
  const [first, last] = [meant[0], meant.at(-1)];
  if (!range || others.length > 0 || !first || !last) return null;
  const text = withRows(formula, range, first.row, last.row);
  return ownSumIn(scene, formulaOf(text, cell)) ? text : null;
}

/** A longer run of cells is no summary. */
const LONGEST_SUMMARY = 500;

/** Runs of cells, down and across, that reach from one formula about the assessment to another. */
function summaryLines(scene: Scene): readonly Line[] {
  const cells = scene.formulas.map(({ cell }) => cell);
  const outside = cells.filter((cell) => !isInside(scene, cell));
  const down = grouped(outside, ({ sheet, column }) => `${sheet}:${String(column)}`);
  const across = grouped(cells, rowKey);
  return [
    ...[...down.values()].flatMap((column) =>
      runsIn(scene, withNamedEnds(scene, column), "row", bySum(scene)),
    ),
    ...[...across.values()].flatMap((row) => runsIn(scene, row, "column", byCopy)),
  ];
}

/** A number before the first formula or after the last belongs to the line where it stands beside a parameter's name. */
function withNamedEnds(scene: Scene, cells: readonly CellRef[]): readonly CellRef[] {
  const ends = cells.flatMap((cell) => [
    { ...cell, row: cell.row - 1 },
    { ...cell, row: cell.row + 1 },
  ]);
  const named = ends.filter((cell) => parameterNamed(scene, labelBeside(scene, cell)) !== null);
  return [...cells, ...named.filter((cell) => !isInside(scene, cell))];
}

function runsIn(
  scene: Scene,
  cells: readonly CellRef[],
  axis: "row" | "column",
  comparison: Pick<Line, "formOf" | "adapted">,
): readonly Line[] {
  const [first] = cells;
  const start = cells.reduce((least, cell) => Math.min(least, cell[axis]), Infinity);
  const end = cells.reduce((most, cell) => Math.max(most, cell[axis]), 0);
  if (!first || end - start < 2 || end - start > LONGEST_SUMMARY) return [];
  const runs: Place[][] = [[]];
  for (let position = start; position <= end; position++) {
    const cell = { ...first, [axis]: position };
    const place = scene.criteria.has(rowKey(cell)) ? [] : placeAt(scene, cell);
    if (place.length > 0) runs.at(-1)?.push(...place);
    else runs.push([]);
  }
  return runs.map((places) => ({ places, ...comparison }));
}

function placeAt(scene: Scene, cell: CellRef): readonly Place[] {
  const content = contentAt(scene, cell);
  const isFormula = typeof content === "string" && content.startsWith("=");
  return isFormula || typeof content === "number" ? [{ cell, content }] : [];
}
