import { isBlank, textOf } from "./cells";
import { aboveForeignTable } from "./foreignTable";
import type { Layout } from "./layout";
import { columnScale } from "./columnScale";
import { readFigures, type Figures } from "./figures";
import { isGate } from "./gates";
import { pointsIn } from "./layouts/levels";
import { parameterKey } from "./parameterKey";
import type { PointsScale } from "./pointsScale";
import type { SheetView } from "./sheetView";

/** One row below a header, cell by cell. */
export interface Row extends Figures {
  readonly row: number;
  readonly parameter: string;
  /** What all spellings of the parameter have in common; "" for none. */
  readonly key: string;
  readonly number: string;
  readonly text: string;
  readonly comment: string;
  readonly hasPoints: boolean;
  readonly hasMax: boolean;
  /** Whether the row is a base requirement. */
  readonly isGate: boolean;
  /** Whether the row shows results of our own functions. */
  readonly isOwn: boolean;
}

/** The rows from first to last that have something in a column of the header. */
export function readRows(sheet: SheetView, layout: Layout, first: number, last: number): readonly Row[] {
  const rows: Row[] = [];
  const keyOf = remembered(parameterKey);
  const scale = columnScale(sheet, layout, first, last);
  for (let row = first; row <= last; row++) {
    const read = readRow(sheet, layout, row, { keyOf, scale });
    if (!isEmpty(read)) rows.push(read);
  }
  return withoutTail(aboveForeignTable(rows));
}

interface Readers {
  readonly keyOf: (name: string) => string;
  readonly scale: PointsScale;
}

function readRow(sheet: SheetView, layout: Layout, row: number, { keyOf, scale }: Readers): Row {
  const { columns } = layout;
  const text = (column: number | undefined): string =>
    column === undefined ? "" : textOf(sheet.value(row, column));
  const parameter = text(columns.parameter);
  const { value: points } = pointsIn(sheet, layout, row);
  const max = columns.max === undefined ? undefined : sheet.value(row, columns.max);
  const figures = readFigures({ points, max, text: text(columns.criterion) }, scale);
  return {
    row,
    parameter,
    key: keyOf(parameter),
    number: text(columns.number),
    text: text(columns.criterion),
    comment: text(columns.comment),
    ...figures,
    isGate: isGate(sheet, layout, row, { ...figures, parameter }),
    hasPoints: !isBlank(points),
    hasMax: max !== undefined && !isBlank(max),
    isOwn: [columns.parameter, columns.criterion, columns.points].some(
      (column) => column !== undefined && sheet.isOwn(row, column),
    ),
  };
}

/** The same names come in row after row. */
function remembered(compute: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const result = known.get(name) ?? compute(name);
    known.set(name, result);
    return result;
  };
}

function isEmpty({ parameter, number, text, comment, hasPoints, hasMax, isOwn }: Row): boolean {
  return !hasPoints && !hasMax && !isOwn && [parameter, number, text, comment].every((cell) => cell === "");
}

/**
 * Leaves out what stands below the block, such as notes and signatures. The block reaches to the last row that
 * is surely a part of it, and further where a row follows directly or names a parameter again.
 */
function withoutTail(rows: readonly Row[]): readonly Row[] {
  const usesMaxima = rows.some(({ hasMax }) => hasMax);
  let end = rows.findLastIndex((row) => isPart(row, usesMaxima)) + 1;
  const keys = new Set(rows.slice(0, end).map(({ key }) => key));
  for (let row = rows[end]; row && continues(row, rows[end - 1], keys); row = rows[end]) {
    keys.add(row.key);
    end += 1;
  }
  return rows.slice(0, end);
}

/** Where criteria have maxima, a text without figures may be anything; where not, nothing else tells a criterion. */
function isPart(row: Row, usesMaxima: boolean): boolean {
  if (row.key === "") return hasText(row) && row.hasPoints && (row.hasMax || !usesMaxima);
  return row.hasPoints || row.hasMax || row.isOwn || (hasText(row) && !usesMaxima);
}

function continues(row: Row, above: Row | undefined, keys: ReadonlySet<string>): boolean {
  const isCriterion = row.key !== "" && hasText(row);
  if (isCriterion && keys.has(row.key)) return true;
  return row.row - 1 === above?.row && (isCriterion || row.hasPoints || row.hasMax);
}

function hasText({ text, number }: Row): boolean {
  return text !== "" || number !== "";
}
