import { contains } from "../address";
import { textOf } from "../cells/cells";
import { headerOf, type Header } from "./header";
import { firstRowOf, type Layout } from "./layout";
import type { Mapping } from "../reading";
import { scaleAbove } from "./proposals";
import { readSection, type Section, type Sections } from "../outline/sections";
import type { SheetView } from "../sheetView";

/**
 * The rows of a sheet read as a person said. A heading that has moved is looked for, as rows may have been
 * inserted above it; null when it is gone.
 */
export function mappedSections(sheet: SheetView, mapping: Mapping): Sections | null {
  const [first, ...repeated] = headingRows(sheet, mapping);
  if (first === undefined) return null;
  const ends = [...repeated.map((row) => row - 1), lastRowOf(sheet, first)];
  const sections = [first, ...repeated].map((row, index): Section => {
    const layout = layoutAt(sheet, mapping, row);
    return readSection(sheet, layout, ends[index] ?? firstRowOf(layout));
  });
  const [top, ...below] = sections;
  return top ? [top, ...below] : null;
}

/** The row of the headings, or of the first criterion where there are none, and the rows that repeat it. */
function headingRows(
  sheet: SheetView,
  { headerRow, firstRow, columns, heading }: Mapping,
): readonly number[] {
  if (headerRow === null) return [firstRow];
  const { row, rowCount } = sheet.area;
  const rows = Array.from({ length: rowCount }, (_, index) => row + index);
  const isHeading = (each: number): boolean => textOf(sheet.value(each, columns.points)) === heading;
  if (heading === "") return [headerRow];
  const found = rows.filter(isHeading);
  return found.includes(headerRow) ? found.filter((each) => each >= headerRow) : found;
}

/** The end of the Excel table that the rows stand in, or of the sheet. */
function lastRowOf(sheet: SheetView, row: number): number {
  const { column } = sheet.area;
  const table = sheet.tables.find(({ area }) => area.row === row && contains(area, row, area.column));
  const { area } = table ?? { area: { ...sheet.area, column } };
  return area.row + area.rowCount - 1;
}

function layoutAt(sheet: SheetView, mapping: Mapping, row: number): Layout {
  const places = Object.values(mapping.columns);
  const span = { first: Math.min(...places), last: Math.max(...places) };
  const rowCount = mapping.headerRow === null ? 0 : 1;
  const header: Header = { ...headerOf(sheet, row, rowCount, span, null), columns: mapping.columns };
  return {
    header,
    columns: mapping.columns,
    levels: [],
    scale: scaleAbove(header, mapping.columns.points),
    title: null,
    entity: null,
    evidence: [{ code: "mapped", weight: 10, cell: sheet.cell(row, mapping.columns.points) }],
    isMapped: true,
  };
}
