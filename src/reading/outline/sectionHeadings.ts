import { knownParameter } from "../../scoring/editions";
import { readCaption } from "../assessment/caption";
import { isBlank, textOf } from "../cells/cells";
import type { Layout } from "../layouts/layout";
import { readHeadingRow, type Row } from "./rows";
import type { SheetView } from "../sheetView";
import { headingOf } from "../words";

/** How many rows above a header its heading may stand. */
const ROWS_ABOVE = 2;

/**
 * The headings that name the parameter of everything below a header: "3. Transporter" in a row above the header,
 * or in its place for the heading of the criteria. A text above one header alone may be a title of any kind, so
 * that it must be numbered, declare a maximum or be known; where every header has one, they are headings.
 */
export function sectionHeadings(sheet: SheetView, layouts: readonly Layout[]): ReadonlyMap<Layout, Row> {
  const candidates = layouts
    .filter(({ columns }) => columns.parameter === undefined)
    .map((layout) => ({ layout, heading: inHeader(sheet, layout) ?? aboveHeader(sheet, layout) }));
  const isPattern = candidates.length > 1 && candidates.every(({ heading }) => heading !== null);
  return new Map(
    candidates.flatMap(({ layout, heading }) => {
      return heading && (isPattern || tells(heading)) ? [[layout, heading] as const] : [];
    }),
  );
}

function tells({ label, path }: Row): boolean {
  return path.length === 1 || label.max !== null || knownParameter(label.name) !== null;
}

/** "3. Transporter | Max | Poäng": a name where the heading of the criteria would be. */
function inHeader(sheet: SheetView, layout: Layout): Row | null {
  const { header, columns } = layout;
  if (columns.criterion === undefined || header.rowCount !== 1) return null;
  const text = textOf(sheet.value(header.row, columns.criterion));
  if (text === "" || headingOf(text) !== null) return null;
  return withoutFigures(readHeadingRow(sheet, layout, header.row));
}

/** The cells of a header beside a name are headings and no figures. */
function withoutFigures(row: Row | null): Row | null {
  return row && { ...row, hasPoints: false, hasMax: false, weight: null };
}

/** The only text of the nearest filled row above a header, unless it names the municipality. */
function aboveHeader(sheet: SheetView, layout: Layout): Row | null {
  const { row: headerRow, span } = layout.header;
  for (let row = headerRow - 1; row >= headerRow - ROWS_ABOVE; row--) {
    const filled = columnsIn(span.first, span.last).filter((column) => !isBlank(sheet.value(row, column)));
    if (filled.length === 0) continue;
    const [only] = filled;
    const isText = filled.length === 1 && typeof sheet.value(row, only ?? span.first) === "string";
    if (!isText || readCaption(sheet, row, row + 1) !== null) return null;
    const read = readHeadingRow(sheet, layout, row);
    return read && !read.hasPoints && !read.hasMax && read.label.name !== "" ? read : null;
  }
  return null;
}

function columnsIn(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
