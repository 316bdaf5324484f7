import { overlaps } from "./findHeaders";
import type { Header } from "./header";
import { firstRowOf, type Layout } from "./layout";
import { readRows, type Row } from "./rows";
import type { SheetView } from "./sheetView";

/** A header and the rows down to the next one. */
export interface Section {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  /** Last row on the sheet that belongs to the header, filled or not. */
  readonly lastRow: number;
}

/** The first section of a block, and those under a repetition of its header. */
export type Sections = readonly [Section, ...Section[]];

/** The rows of a layout, from below its headings to the last that may belong to it. */
export function readSection(sheet: SheetView, layout: Layout, lastRow: number): Section {
  return { layout, rows: readRows(sheet, layout, firstRowOf(layout), lastRow), lastRow };
}

/** The same sections read in another way. */
export function readAs(sheet: SheetView, [first, ...others]: Sections, layout: Layout): Sections {
  const again = (section: Section): Section =>
    readSection(sheet, { ...layout, header: section.layout.header }, section.lastRow);
  return [again(first), ...others.map(again)];
}

/** The sections of a sheet, joined where the header is only repeated, as for each printed page. */
export function sectionsOf(
  sheet: SheetView,
  headers: readonly Header[],
  layouts: readonly Layout[],
): readonly Sections[] {
  const joined: Joined[] = [];
  for (const layout of layouts) {
    const { header } = layout;
    const section = readSection(sheet, layout, lastRowOf(sheet, headers, header));
    const above = joined.findLast(({ sections }) => overlaps(sections[0].layout.header.span, header.span));
    if (above && isRepeated(above.sections[0].layout, layout) && !startsAnew(above, section))
      add(above, section);
    else joined.push(begin(section));
  }
  return joined.map(({ sections }) => sections);
}

/** Last row that belongs to a header: the end of its table, the row above the next header, or the sheet's last. */
export function lastRowOf(sheet: SheetView, headers: readonly Header[], header: Header): number {
  const sheetEnd = sheet.area.row + sheet.area.rowCount - 1;
  if (header.table) return Math.min(header.table.area.row + header.table.area.rowCount - 1, sheetEnd);
  const next = headers.find(({ row, span }) => row > header.row && overlaps(span, header.span));
  return next ? next.row - 1 : sheetEnd;
}

/** Sections joined so far, with what tells whether another one belongs to them. */
interface Joined {
  readonly sections: [Section, ...Section[]];
  readonly rows: Row[];
  readonly criteria: Set<string>;
}

function begin(section: Section): Joined {
  const joined: Joined = { sections: [section], rows: [], criteria: new Set() };
  remember(joined, section);
  return joined;
}

function add(joined: Joined, section: Section): void {
  joined.sections.push(section);
  remember(joined, section);
}

function remember({ rows, criteria }: Joined, section: Section): void {
  for (const row of withParameter(section)) {
    rows.push(row);
    criteria.add(criterionKey(row));
  }
}

function isRepeated({ header: first }: Layout, { header: second }: Layout): boolean {
  const columns = (header: Header): string => JSON.stringify(Object.entries(header.columns).sort());
  return !first.table && !second.table && columns(first) === columns(second);
}

/** A second assessment below the first begins with the first one's parameter again, or repeats its criteria. */
function startsAnew({ rows, criteria }: Joined, section: Section): boolean {
  const below = withParameter(section);
  const [first, last, next] = [rows[0], rows.at(-1), below[0]];
  const isRestart = next !== undefined && first?.key === next.key && last?.key !== next.key;
  const repeated = below.filter((row) => criteria.has(criterionKey(row)));
  return isRestart || repeated.length * 2 > below.length;
}

function withParameter({ rows }: Section): readonly Row[] {
  return rows.filter(({ key }) => key !== "");
}

function criterionKey({ key, number, text }: Row): string {
  return [key, number, text].join("\n");
}
