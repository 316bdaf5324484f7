import type { Block } from "../outline/blocks";
import { textOf } from "../cells/cells";
import { parameterKey } from "../outline/parameterKey";
import type { CellValue } from "../grid";
import { cellNumber, textNumber } from "../cells/numbers";
import { isSame } from "../rounding";
import { weightIn } from "../outline/rows";
import type { SheetView } from "../sheetView";
import { headingOf } from "../words";
import { parameterKeysOf } from "./named";
import type { Summary, SummaryLine } from "./summary";

/** How far down a sheet a list of parameters is searched, and how far above its first row its headings stand. */
const ROWS_SEARCHED = 500;
const ROWS_ABOVE = 3;

/** A list of the parameters of a block apart from their criteria, with weights, maxima or both. */
export interface ParameterList {
  readonly sheet: SheetView;
  /** Row of each parameter, by key. */
  readonly rows: ReadonlyMap<string, number>;
  /** First column, and the row of the headings. */
  readonly column: number;
  readonly headerRow: number;
  /** By key; empty where the list has no weights. */
  readonly weights: ReadonlyMap<string, number>;
  /** By key; empty where the list has no maxima. */
  readonly maxima: ReadonlyMap<string, number>;
  readonly maxColumn: number | null;
}

/**
 * Gives blocks the weights and maxima of their parameters where a list in the workbook has them. A list has every
 * parameter once, headings that say what its numbers are, and no points, which would make it a summary.
 *
 * parameters Transporter, Energi and a sheet with Transporter | 0.6, Energi | 0.4 under Parameter | Vikt -> weights
 */
export function withParameterLists(blocks: readonly Block[], sheets: readonly SheetView[]): readonly Block[] {
  const known = new Map<string, ParameterList | null>();
  return blocks.map((block) => {
    const keys = parameterKeysOf(block);
    if (keys.size < 2 || keys.has("")) return block;
    const name = [...keys].sort().join("\n");
    const before = known.get(name);
    const list = before === undefined ? listOf(sheets, keys) : before;
    known.set(name, list);
    return list ? { ...block, list } : block;
  });
}

/** The maxima that a list declares, to compare them with those of the criteria. */
export function summaryOfList({ sheet, rows, column, headerRow, maxima, maxColumn }: ParameterList): Summary {
  const lines = [...rows].flatMap(([parameter, row]): SummaryLine[] => {
    const value = maxima.get(parameter);
    if (value === undefined || maxColumn === null) return [];
    const cell = sheet.cell(row, maxColumn);
    return [{ parameter, figures: [{ what: "max", value, cell, states: (is) => isSame(value, is) }] }];
  });
  return { sheet, row: headerRow, column, titles: [], lines, isVague: false };
}

function listOf(sheets: readonly SheetView[], keys: ReadonlySet<string>): ParameterList | null {
  for (const sheet of sheets) {
    const { column: left, columnCount } = sheet.area;
    for (let column = left; column < left + columnCount; column++) {
      const list = listIn(sheet, column, keys);
      if (list) return list;
    }
  }
  return null;
}

/** The list with its names in a column; null where one is missing or stands twice, or nothing is said of them. */
function listIn(sheet: SheetView, column: number, keys: ReadonlySet<string>): ParameterList | null {
  const rows = new Map<string, number>();
  const end = sheet.area.row + Math.min(sheet.area.rowCount, ROWS_SEARCHED);
  for (let row = sheet.area.row; row < end; row++) {
    const value = sheet.value(row, column);
    const key = typeof value === "string" ? parameterKey(textOf(value)) : "";
    if (!keys.has(key)) continue;
    if (rows.has(key)) return null;
    rows.set(key, row);
  }
  if (rows.size < keys.size) return null;
  const head = headingsAbove(sheet, Math.min(...rows.values()));
  if (!head) return null;
  const weights = valuesIn(sheet, rows, head.weight, (value) => weightIn(textOf(value)));
  const maxima = valuesIn(sheet, rows, head.max, (value) => cellNumber(value) ?? textNumber(textOf(value)));
  if (weights.size === 0 && maxima.size === 0) return null;
  return { sheet, rows, column, headerRow: head.row, weights, maxima, maxColumn: head.max };
}

interface ListHeadings {
  readonly row: number;
  readonly weight: number | null;
  readonly max: number | null;
}

/** The nearest row with a heading for weights or maxima; null where there is none, or one for points beside it. */
function headingsAbove(sheet: SheetView, firstRow: number): ListHeadings | null {
  for (let row = firstRow - 1; row >= firstRow - ROWS_ABOVE; row--) {
    const columns = new Map<string, number>();
    const { column: left, columnCount } = sheet.area;
    for (let column = left; column < left + columnCount; column++) {
      const role = headingOf(textOf(sheet.value(row, column)))?.role;
      if (role !== undefined && !columns.has(role)) columns.set(role, column);
    }
    const [weight = null, max = null] = [columns.get("weight"), columns.get("max")];
    if (columns.has("points")) return null;
    if (weight !== null || max !== null) return { row, weight, max };
  }
  return null;
}

/** The number of each parameter in a column; none where one of them has none. */
function valuesIn(
  sheet: SheetView,
  rows: ReadonlyMap<string, number>,
  column: number | null,
  valueOf: (value: CellValue) => number | null,
): ReadonlyMap<string, number> {
  if (column === null) return new Map();
  const values = [...rows].map(([key, row]) => [key, valueOf(sheet.value(row, column))] as const);
  const numbers = values.filter((pair): pair is readonly [string, number] => pair[1] !== null);
  return numbers.length === values.length ? new Map(numbers) : new Map();
}
