import { textOf } from "./cells";
import { classify, type ClassifiedRow } from "./classify";
import { isDerived, type PointsColumn } from "./derived";
import { overlaps } from "./findHeaders";
import { isComplete, type CompleteHeader, type Header } from "./header";
import { parameterKey } from "./parameterKey";
import { readRows, type Row } from "./rows";
import type { SheetView } from "./sheetView";

/** A header with the rows below it: what may be an assessment. */
export interface Block {
  readonly sheet: SheetView;
  readonly header: CompleteHeader;
  readonly rows: readonly ClassifiedRow[];
  /** Rows where the header stands again further down. */
  readonly repeatedHeaders: readonly number[];
  readonly pointsColumn: PointsColumn;
}

/** A header and the rows down to the next one. */
interface Section {
  readonly header: CompleteHeader;
  readonly rows: readonly Row[];
}

/** The blocks of a sheet, from the top down. */
export function blocksOf(sheet: SheetView, headers: readonly Header[]): readonly Block[] {
  const sections = headers.filter(isComplete).map((header) => sectionOf(sheet, header, headers));
  return joinRepeated(sections).map((joined) => blockOf(sheet, joined));
}

function sectionOf(sheet: SheetView, header: CompleteHeader, headers: readonly Header[]): Section {
  const first = header.row + header.rowCount;
  const next = headers.find((other) => other.row > header.row && overlaps(other.span, header.span));
  const end = header.table
    ? header.table.area.row + header.table.area.rowCount
    : (next?.row ?? sheet.area.row + sheet.area.rowCount);
  return { header, rows: readRows(sheet, header, first, end - 1) };
}

/** Joins sections whose header is the same in the same columns, as where it is repeated for each page. */
function joinRepeated(sections: readonly Section[]): readonly (readonly [Section, ...Section[]])[] {
  const blocks: [Section, ...Section[]][] = [];
  for (const section of sections) {
    const block = blocks.findLast(([{ header }]) => overlaps(header.span, section.header.span));
    if (block && isRepeated(block[0].header, section.header) && !startsAnew(block, section))
      block.push(section);
    else blocks.push([section]);
  }
  return blocks;
}

function isRepeated(first: Header, second: Header): boolean {
  const columns = (header: Header): string => JSON.stringify(Object.entries(header.columns).sort());
  return !first.table && !second.table && columns(first) === columns(second);
}

/** A second assessment below the first begins with the first one's parameter again, or repeats its criteria. */
function startsAnew(block: readonly [Section, ...Section[]], section: Section): boolean {
  const rowsAbove = block.flatMap(({ rows }) => rows.filter(({ parameter }) => parameter !== ""));
  const rowsBelow = section.rows.filter(({ parameter }) => parameter !== "");
  const [first, last, next] = [rowsAbove[0], rowsAbove.at(-1), rowsBelow[0]];
  if (!first || !last || !next) return false;
  const isRestart = isSameParameter(first, next) && !isSameParameter(last, next);
  const known = new Set(rowsAbove.map(criterionKey));
  const repeated = rowsBelow.filter((row) => known.has(criterionKey(row)));
  return isRestart || repeated.length * 2 > rowsBelow.length;
}

function isSameParameter(a: Row, b: Row): boolean {
  return parameterKey(a.parameter) === parameterKey(b.parameter);
}

function criterionKey({ parameter, number, text }: Row): string {
  return JSON.stringify([parameterKey(parameter), number, text]);
}

function blockOf(sheet: SheetView, sections: readonly [Section, ...Section[]]): Block {
  const [{ header }, ...repeated] = sections;
  const rows = sections.flatMap((section) => section.rows);
  const pointsColumn: PointsColumn = {
    sheet: sheet.name,
    table: header.table?.name ?? null,
    heading: textOf(sheet.value(header.row, header.columns.points)),
    column: header.columns.points,
    firstRow: header.row + header.rowCount,
    lastRow: rows.at(-1)?.row ?? header.row,
  };
  const facts = {
    hasCriterionColumn: header.columns.criterion !== undefined,
    totalRow: header.table?.hasTotals ? header.table.area.row + header.table.area.rowCount - 1 : null,
    isDerived: ({ row }: Row): boolean => {
      const formula = sheet.formula(row, header.columns.points);
      return formula !== null && isDerived(formula, sheet.cell(row, header.columns.points), pointsColumn);
    },
  };
  const repeatedHeaders = repeated.flatMap(({ header: { row, rowCount } }) =>
    rowCount === 2 ? [row, row + 1] : [row],
  );
  return { sheet, header, rows: classify(rows, facts), repeatedHeaders, pointsColumn };
}
