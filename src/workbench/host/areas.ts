import { MAX_COLS, MAX_ROWS, parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { CellsChange } from "../book/book";
import type { Area } from "../book/parts";
import { HostError } from "./errors";

export const sheetRows = MAX_ROWS + 1;
export const sheetColumns = MAX_COLS + 1;

export const wholeSheet: Area = { row: 0, column: 0, rowCount: sheetRows, columnCount: sheetColumns };

/** An address as a caller gives it: its cells, and the sheet where it names one. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

/** parseAddress("Blad1!B2:C3") -> { sheet: "Blad1", area: { row: 1, column: 1, rowCount: 2, columnCount: 2 } }; null for a name */
export function parseAddress(address: string): ParsedAddress | null {
  const parsed = parseA1Ref(address);
  if (!parsed || !("range" in parsed) || !parsed.range) return null;
  const { top, left, bottom, right } = parsed.range;
  const row = top ?? 0;
  const column = left ?? 0;
  return {
    sheet: parsed.context?.at(-1) ?? null,
    area: {
      row,
      column,
      rowCount: (bottom ?? MAX_ROWS) - row + 1,
      columnCount: (right ?? MAX_COLS) - column + 1,
    },
  };
}

/** addressOf("Blad 1", { row: 0, column: 0, rowCount: 2, columnCount: 1 }) -> "'Blad 1'!A1:A2"; a whole sheet is "1:1048576" */
export function addressOf(sheetName: string | null, area: Area): string {
  const isWholeSheet = isEntireColumn(area) && isEntireRow(area);
  return stringifyA1Ref({
    context: sheetName === null ? [] : [sheetName],
    range: {
      top: area.row,
      left: isWholeSheet ? null : area.column,
      bottom: area.row + area.rowCount - 1,
      right: isWholeSheet ? null : area.column + area.columnCount - 1,
    },
  });
}

export const isEntireColumn = (area: Area) => area.rowCount === sheetRows;
export const isEntireRow = (area: Area) => area.columnCount === sheetColumns;

export const cellCount = (area: Area) => area.rowCount * area.columnCount;

/** @throws HostError InvalidArgument when it reaches outside a sheet */
export function withinSheet(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= sheetRows &&
    area.column + area.columnCount <= sheetColumns;
  if (fits) return area;
  throw new HostError("InvalidArgument", "The range reaches outside the sheet, or has no cells.");
}

/** Where an area's cells are after a change of the sheet's rows or columns; null when all of them are gone. */
export function followed(area: Area, change: CellsChange, changed: Area): Area | null {
  switch (change) {
    case "edited":
      return area;
    case "rowsInserted":
    case "rowsDeleted": {
      const span = followedSpan(
        area.row,
        area.rowCount,
        changed.row,
        changed.rowCount,
        change === "rowsInserted",
      );
      return span && { ...area, row: span.start, rowCount: span.count };
    }
    case "columnsInserted":
    case "columnsDeleted": {
      const isInsert = change === "columnsInserted";
      const span = followedSpan(area.column, area.columnCount, changed.column, changed.columnCount, isInsert);
      return span && { ...area, column: span.start, columnCount: span.count };
    }
  }
}

function followedSpan(start: number, count: number, at: number, changed: number, isInsert: boolean) {
  if (isInsert) {
    if (at <= start) return { start: start + changed, count };
    return { start, count: at < start + count ? count + changed : count };
  }
  const goneBefore = Math.max(0, Math.min(start, at + changed) - at);
  const goneInside = Math.max(0, Math.min(start + count, at + changed) - Math.max(start, at));
  return goneInside === count ? null : { start: start - goneBefore, count: count - goneInside };
}

/** The parts of an address with commas, which a sheet's name in quotes may hold too. areasOf("A1,'x,y'!B2") -> ["A1", "'x,y'!B2"] */
export function areasOf(address: string | null): string[] {
  if (address === null || address === "") return [""];
  return address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((each) => each.trim());
}
