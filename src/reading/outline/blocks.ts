import { textOf } from "../cells/cells";
import { classify, type Classified, type ClassifiedRow } from "./classify";
import { dependenceOf, reachOf, type PointsColumn } from "./derived";
import type { Header } from "../layouts/header";
import type { ParameterList } from "../joining/parameterList";
import { firstRowOf, type Layout } from "../layouts/layout";
import type { Row } from "./rows";
import type { Sections } from "./sections";
import type { SheetView } from "../sheetView";
import type { BlockFacts } from "./verdict";

/** The rows of a layout: what may be an assessment. */
export interface Block {
  readonly sheet: SheetView;
  readonly layout: Layout;
  readonly rows: readonly ClassifiedRow[];
  /** What the rows say of the parameters, by key. */
  readonly parameters: Classified["parameters"];
  /** Rows where the header stands again further down. */
  readonly repeatedHeaders: readonly number[];
  readonly pointsColumn: PointsColumn;
  /** Where the workbook lists weights or maxima of the parameters apart from the criteria. */
  readonly list?: ParameterList;
}

/** The rows of sections that belong together, each judged by itself and beside the others. */
export function blockOf(sheet: SheetView, sections: Sections): Block {
  const [{ layout }, ...repetitions] = sections;
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const rows = sections.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...section.rows,
  ]);
  const headerRows = new Set(sections.flatMap((section) => headerRowsOf(section.layout.header)));
  const pointsColumn = columnOf(sheet, layout, rows, layout.columns.points);
  const classified = classify(rows, factsOf(sheet, layout, rows, headings));
  return {
    sheet,
    layout,
    rows: classified.rows.filter(({ row }) => !headerRows.has(row.row)),
    parameters: classified.parameters,
    repeatedHeaders: repetitions.flatMap((section) => headerRowsOf(section.layout.header)),
    pointsColumn,
  };
}

function factsOf(
  sheet: SheetView,
  layout: Layout,
  rows: readonly Row[],
  headings: readonly Row[],
): BlockFacts {
  const { columns, header } = layout;
  const points = columnOf(sheet, layout, rows, columns.points);
  const max = columns.max === undefined ? null : columnOf(sheet, layout, rows, columns.max);
  return {
    hasParameterColumn: columns.parameter !== undefined && rows.some(({ key }) => key !== ""),
    hasCriterionColumn: columns.criterion !== undefined,
    hasGroupColumn: columns.group !== undefined,
    totalRow: totalRowOf(header),
    headings: new Set(headings.map(({ row }) => row)),
    name:
      sheet.name === ""
        ? textOf(sheet.value(header.row, columns.criterion ?? header.span.first))
        : sheet.name,
    dependence: ({ row }) => {
      const own = dependence(sheet, row, points);
      if (own.kind !== "none" || max === null) return own;
      const ofMax = dependence(sheet, row, max);
      return ofMax.kind === "sum" ? ofMax : own;
    },
  };
}

function dependence(
  sheet: SheetView,
  row: number,
  target: PointsColumn,
): ReturnType<BlockFacts["dependence"]> {
  const formula = sheet.formula(row, target.column);
  const place = sheet.cell(row, target.column);
  const kind = formula === null ? "none" : dependenceOf(formula, place, target);
  return { kind, reach: formula === null || kind === "none" ? null : reachOf(formula, place, target) };
}

/** A column of a block down to its last row. */
function columnOf(sheet: SheetView, layout: Layout, rows: readonly Row[], column: number): PointsColumn {
  const { header } = layout;
  return {
    sheet: sheet.name,
    table: header.table?.name ?? null,
    heading: textOf(sheet.value(header.row, column)),
    column,
    firstRow: firstRowOf(layout),
    lastRow: rows.at(-1)?.row ?? header.row,
  };
}

function totalRowOf({ table }: Header): number | null {
  return table?.hasTotals ? table.area.row + table.area.rowCount - 1 : null;
}

function headerRowsOf({ row, rowCount }: Header): readonly number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}
