import { overlaps } from "../layouts/findHeaders";
import type { Header } from "../layouts/header";
import { firstRowOf, type Layout } from "../layouts/layout";
import { readRows, type Row } from "./rows";
import { sectionHeadings } from "./sectionHeadings";
import type { SheetView } from "../sheetView";

/** A header and the rows down to the next one. */
export interface Section {
  readonly layout: Layout;
  /** What names the parameter of all rows: a row above the header, or a cell of it. */
  readonly heading: Row | null;
  readonly rows: readonly Row[];
  /** Last row on the sheet that belongs to the header, filled or not. */
  readonly lastRow: number;
}

/** The first section of a block, and those under a repetition of its header. */
export type Sections = readonly [Section, ...Section[]];

/** The rows of a layout, from below its headings to the last that may belong to it. */
export function readSection(
  sheet: SheetView,
  layout: Layout,
  lastRow: number,
  heading: Row | null = null,
): Section {
  return { layout, heading, rows: readRows(sheet, layout, firstRowOf(layout), lastRow), lastRow };
}

/** The same sections read in another way. */
export function readAs(sheet: SheetView, [first, ...others]: Sections, layout: Layout): Sections {
  const again = (section: Section): Section =>
    readSection(sheet, { ...layout, header: section.layout.header }, section.lastRow, section.heading);
  return [again(first), ...others.map(again)];
}

/** The sections of a sheet, joined where the header is only repeated, as for each printed page or parameter. */
export function sectionsOf(
  sheet: SheetView,
  headers: readonly Header[],
  layouts: readonly Layout[],
): readonly Sections[] {
  const headings = sectionHeadings(sheet, layouts);
  const ends = new Map(headers.map((header, at) => [placeOf(header), endOf(sheet, headers, at)]));
  const joined: Joined[] = [];
  for (const [at, layout] of layouts.entries()) {
    const { header } = layout;
    const next = headings.get(layouts[at + 1] ?? layout);
    const end = ends.get(placeOf(header)) ?? firstRowOf(layout);
    const last = next && next.row > header.row ? Math.min(end, next.row - 1) : end;
    const section = readSection(sheet, layout, last, headings.get(layout));
    const above = joined.findLast(({ sections }) => overlaps(sections[0].layout.header.span, header.span));
    if (above && isRepeated(above.sections[0].layout, layout) && !startsAnew(above, section))
      add(above, section);
    else joined.push(begin(section));
  }
  return joined.map(({ sections }) => sections);
}

/** Last row that belongs to a header among others. */
export function lastRowOf(sheet: SheetView, headers: readonly Header[], header: Header): number {
  return endOf(sheet, headers, headers.indexOf(header));
}

function placeOf({ row, span }: Header): string {
  return `${String(row)}:${String(span.first)}`;
}

/** Last row that belongs to a header: the end of its table, the row above the next header, or the sheet's last. */
function endOf(sheet: SheetView, headers: readonly Header[], at: number): number {
  const sheetEnd = sheet.area.row + sheet.area.rowCount - 1;
  const header = headers[at];
  if (!header) return sheetEnd;
  if (header.table) return Math.min(header.table.area.row + header.table.area.rowCount - 1, sheetEnd);
  for (let below = at + 1; below < headers.length; below++) {
    const next = headers[below];
    if (next && next.row > header.row && overlaps(next.span, header.span)) return next.row - 1;
  }
  return sheetEnd;
}

/** Sections joined so far, with what tells whether another one belongs to them. */
interface Joined {
  readonly sections: [Section, ...Section[]];
  first: string | null;
  last: string | null;
  readonly criteria: Set<string>;
}

function begin(section: Section): Joined {
  const joined: Joined = { sections: [section], first: null, last: null, criteria: new Set() };
  remember(joined, section);
  return joined;
}

function add(joined: Joined, section: Section): void {
  joined.sections.push(section);
  remember(joined, section);
}

function remember(joined: Joined, section: Section): void {
  for (const { parameter, criterion } of named(section)) {
    joined.first ??= parameter;
    joined.last = parameter;
    joined.criteria.add(criterion);
  }
}

function isRepeated({ header: first }: Layout, { header: second }: Layout): boolean {
  const columns = (header: Header): string => JSON.stringify(Object.entries(header.columns).sort());
  return !first.table && !second.table && columns(first) === columns(second);
}

/** A second assessment below the first begins with the first one's parameter again, or repeats its criteria. */
function startsAnew({ first, last, criteria }: Joined, section: Section): boolean {
  const below = named(section);
  const next = below[0]?.parameter;
  const isRestart = next !== undefined && first === next && last !== next;
  const repeated = below.filter(({ criterion }) => criteria.has(criterion));
  return isRestart || repeated.length * 2 > below.length;
}

/** The rows that are sure to be criteria, by what they are known again by. */
function named({ rows, heading, layout }: Section): readonly { parameter: string; criterion: string }[] {
  const hasColumn = layout.columns.parameter !== undefined;
  return rows
    .filter(
      ({ key, text, hasPoints, hasMax }) =>
        key !== "" || (!hasColumn && text !== "" && (hasPoints || hasMax)),
    )
    .map(({ key, number, text }) => {
      const parameter = heading === null ? key : heading.label.name;
      return { parameter, criterion: [parameter, number, text].join("\n") };
    });
}
