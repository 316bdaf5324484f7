import { isBlank, textOf } from "../cells/cells";
import { withApplicability } from "../cells/applicability";
import type { Remark } from "../cells/points";
import { aboveForeignTable } from "./foreignTable";
import { columnScale } from "../cells/columnScale";
import { readFigures, type Figures } from "../cells/figures";
import { isGate } from "../cells/gates";
import type { Layout } from "../layouts/layout";
import { pointsIn } from "../layouts/levels";
import { maxInText } from "../cells/maxInText";
import { numberPath } from "./numberPath";
import { textNumber } from "../cells/numbers";
import { parameterKey } from "./parameterKey";
import { plainScale, type PointsScale } from "../cells/pointsScale";
import type { SheetView } from "../sheetView";

/** A text that names something, and the highest points of it that the text declares. */
export interface Heading {
  readonly name: string;
  readonly max: number | null;
}

/** One row below a header, cell by cell. */
export interface Row extends Figures {
  readonly row: number;
  /** As the cell names it, without a maximum. */
  readonly parameter: string;
  /** The maximum that the parameter's cell declares beside its name, or null. */
  readonly parameterMax: number | null;
  /** What all spellings of the parameter have in common; "" for none. */
  readonly key: string;
  readonly group: string;
  readonly number: string;
  readonly text: string;
  /** The first text left of the figures where none of the columns above has one, as in a merged heading. */
  readonly lead: string;
  /** What the row is called, without a maximum, and the maximum that its text declares. */
  readonly label: Heading;
  /** How far the label is indented, in spaces. */
  readonly indent: number;
  /** The places of its number, from the top down. */
  readonly path: readonly string[];
  readonly comment: string;
  readonly weight: number | null;
  readonly hasPoints: boolean;
  readonly hasMax: boolean;
  /** What is to be said about the cell under "not applicable", or null. */
  readonly doubt: Remark | null;
  /** Whether the row is a base requirement. */
  readonly isGate: boolean;
  /** Whether points or maximum are computed. */
  readonly hasFormula: boolean;
  /** Whether the row shows results of our own functions. */
  readonly isOwn: boolean;
}

/** The rows from first to last that have something in a column of the header. */
export function readRows(sheet: SheetView, layout: Layout, first: number, last: number): readonly Row[] {
  const rows: Row[] = [];
  const read = rowReader(sheet, layout, columnScale(sheet, layout, first, last));
  for (let row = first; row <= last; row++) {
    const one = read(row);
    if (one) rows.push(one);
  }
  return withoutTail(aboveForeignTable(rows), layout);
}

/** Reads a row that only names something. */
export function readHeadingRow(sheet: SheetView, layout: Layout, row: number): Row | null {
  return rowReader(sheet, layout, plainScale)(row);
}

/** Reads single rows of a layout; null where a row has nothing in a column of it. */
function rowReader(sheet: SheetView, layout: Layout, scale: PointsScale): (row: number) => Row | null {
  const keyOf = remembered(parameterKey);
  const headingOf = remembered(headingIn);
  return (row) => {
    const read = readRow(sheet, layout, row, { keyOf, headingOf, scale });
    return isEmpty(read) ? null : read;
  };
}

/** "3. Transporter (max 12 p)" -> {name: "3. Transporter", max: 12} */
function headingIn(text: string): Heading {
  const found = maxInText(text, "heading");
  return found && found.text !== "" ? { name: found.text, max: found.max } : { name: text, max: null };
}

interface Readers {
  readonly keyOf: (name: string) => string;
  readonly headingOf: (text: string) => Heading;
  readonly scale: PointsScale;
}

function readRow(sheet: SheetView, layout: Layout, row: number, { keyOf, headingOf, scale }: Readers): Row {
  const { columns } = layout;
  const text = (column: number | undefined): string =>
    column === undefined ? "" : textOf(sheet.value(row, column));
  const { name: parameter, max: parameterMax } = headingOf(text(columns.parameter));
  const [group, number, criterion] = [text(columns.group), text(columns.number), text(columns.criterion)];
  const hasLabel = [parameter, group, number, criterion].some((cell) => cell !== "");
  const lead = hasLabel ? "" : text(leadColumn(sheet, layout, row));
  const label = headingOf(criterion || number || group || lead);
  const { value: points } = pointsIn(sheet, layout, row);
  const max = columns.max === undefined ? undefined : sheet.value(row, columns.max);
  const read = readFigures({ points, max, text: criterion }, scale);
  const mark = columns.notApplicable === undefined ? undefined : sheet.value(row, columns.notApplicable);
  const { points: applicable, doubt } = withApplicability(read.points, { mark, points });
  const figures = { ...read, points: applicable };
  return {
    row,
    parameter,
    parameterMax,
    key: keyOf(parameter),
    group,
    number,
    text: criterion,
    lead,
    label: label.name === "" ? { name: parameter, max: parameterMax } : label,
    indent: indentOf(columns.criterion === undefined ? null : sheet.value(row, columns.criterion)),
    path: numberPath(number, criterion || lead),
    comment: text(columns.comment),
    ...figures,
    doubt,
    isGate: isGate(sheet, layout, row, parameter, figures),
    weight: columns.weight === undefined ? null : weightIn(text(columns.weight)),
    hasPoints: !isBlank(points),
    hasMax: max !== undefined && !isBlank(max),
    hasFormula: [columns.points, columns.max].some(
      (column) => column !== undefined && sheet.formula(row, column) !== null,
    ),
    isOwn: [columns.parameter, columns.criterion, columns.points].some(
      (column) => column !== undefined && sheet.isOwn(row, column),
    ),
  };
}

/** The first column left of points and maxima that has a text in a row; undefined when none has. */
export function leadColumn(
  sheet: SheetView,
  { header: { span }, columns }: Layout,
  row: number,
): number | undefined {
  const end = Math.min(columns.points, columns.max ?? columns.points);
  for (let column = span.first; column < end; column++) {
    const value = sheet.value(row, column);
    if (typeof value === "string" && !isBlank(value)) return column;
  }
  return undefined;
}

const LEADING_SPACES = /^\s*/;

function indentOf(value: unknown): number {
  return typeof value === "string" ? (LEADING_SPACES.exec(value)?.[0].length ?? 0) : 0;
}

/**
 * A weight; null for a text that is none. "20 %" weighs as 20 does: only the proportions count.
 *
 * "0,4" -> 0.4; "20 %" -> 20; "hög" -> null
 */
export function weightIn(text: string): number | null {
  const weight = textNumber(text.replace(/ ?%$/, ""));
  return weight !== null && weight >= 0 ? weight : null;
}

/** The same texts come in row after row. */
function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? compute(text);
    known.set(text, result);
    return result;
  };
}

function isEmpty({ parameter, label, comment, hasPoints, hasMax, isOwn }: Row): boolean {
  return !hasPoints && !hasMax && !isOwn && [parameter, label.name, comment].every((cell) => cell === "");
}

/**
 * Leaves out what stands below the block, such as notes and signatures. The block reaches to the last row that
 * is surely a part of it, and further where a row follows directly or names a parameter again.
 */
function withoutTail(rows: readonly Row[], layout: Layout): readonly Row[] {
  const habits = habitsOf(rows, layout);
  const { usesMaxima, needsKey } = habits;
  let end = rows.findLastIndex((row) => isPart(row, habits)) + 1;
  const keys = new Set(rows.slice(0, end).map(({ key }) => key));
  for (let row = rows[end]; row; row = rows[end]) {
    const above = rows[end - 1]?.row ?? layout.header.row + layout.header.rowCount - 1;
    const isCriterion = hasText(row) && (row.key !== "" || (!needsKey && !usesMaxima));
    const isKnown = isCriterion && row.key !== "" && keys.has(row.key);
    const isNext = row.row - 1 === above && (isCriterion || row.hasPoints || row.hasMax);
    if (!isKnown && !isNext) break;
    keys.add(row.key);
    end += 1;
  }
  return rows.slice(0, end);
}

/** What the rows of a block do as a rule. */
interface Habits {
  readonly usesMaxima: boolean;
  readonly needsKey: boolean;
  /** Whether scored rows leave their parameter to the row above. */
  readonly fillsDown: boolean;
}

function habitsOf(rows: readonly Row[], { columns }: Layout): Habits {
  const usesMaxima = rows.some(({ hasMax }) => hasMax);
  const fillsDown = rows.some((row) => {
    return row.key === "" && hasText(row) && row.hasPoints && (row.hasMax || !usesMaxima);
  });
  return { usesMaxima, needsKey: columns.parameter !== undefined, fillsDown };
}

/** Where criteria have maxima, a text without figures may be anything; where not, nothing else tells a criterion. */
function isPart(row: Row, { usesMaxima, needsKey, fillsDown }: Habits): boolean {
  if (row.hasFormula) return true;
  if (row.key === "" && needsKey)
    return hasText(row) && (row.hasPoints || fillsDown) && (row.hasMax || !usesMaxima);
  if (row.key === "") return row.label.name !== "" && (usesMaxima ? row.hasMax : row.hasPoints);
  return row.hasPoints || row.hasMax || row.isOwn || (hasText(row) && !usesMaxima);
}

/** Whether something in a row names a criterion. */
export function hasText({ text, number }: Row): boolean {
  return text !== "" || number !== "";
}
