import type { SheetInfo } from "../../book/book";
import type { Area } from "../../book/parts";
import { addressOf, isEntireColumn, isEntireRow, parseAddress, wholeSheet, withinSheet } from "../areas";
import { HostError, accessDenied } from "../errors";
import type { HostState } from "../state";
import type { CellsTarget } from "../targets";

/** @throws HostError ItemNotFound when the sheet is gone */
export function sheetOf({ book }: HostState, id: string): SheetInfo {
  const sheet = book.sheets.list().find((each) => each.id === id);
  if (sheet) return sheet;
  throw new HostError("ItemNotFound", "The requested sheet doesn't exist.");
}

/** A sheet by its id or its name, whatever the name's letter case. */
export function findSheet({ book }: HostState, key: string): SheetInfo | undefined {
  const sheets = book.sheets.list();
  return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => sameName(name, key));
}

/** sameName("Mål", "MÅL") -> true */
export function sameName(one: string, other: string): boolean {
  return one.toLocaleUpperCase() === other.toLocaleUpperCase();
}

/** "Blad1!A1:B2"; several areas with commas between them. */
export function fullAddress(host: HostState, sheet: string, areas: readonly Area[]): string {
  const { name } = sheetOf(host, sheet);
  return areas.map((area) => addressOf(name, area)).join(",");
}

/**
 * The cells at an address: "A1:B2", "Blad1!A1", "A:C", or the name of a named item; none for the whole sheet.
 *
 * @throws HostError InvalidArgument when it is no address and no name
 */
export function cellsAt(host: HostState, sheet: string, address: string | null): CellsTarget {
  if (address === null || address === "") return { sheet, area: wholeSheet };
  const parsed = parseAddress(address) ?? parseAddress(namedFormula(host, sheet, address) ?? "");
  if (!parsed) throw new HostError("InvalidArgument", `"${address}" is no address and no name of cells.`);
  if (parsed.sheet === null) return { sheet, area: withinSheet(parsed.area) };
  const other = findSheet(host, parsed.sheet);
  if (!other) throw new HostError("InvalidArgument", `There is no sheet "${parsed.sheet}".`);
  return { sheet: other.id, area: withinSheet(parsed.area) };
}

function namedFormula(host: HostState, sheet: string, name: string): string | undefined {
  const { name: sheetName } = sheetOf(host, sheet);
  const named = host.book.names.list().filter((each) => sameName(each.name, name));
  const found = named.find((each) => each.sheet === sheetName) ?? named.find((each) => each.sheet === null);
  return found?.formula;
}

/** @throws HostError AccessDenied on a protected sheet, where any of the cells is locked */
export function requireUnlocked(host: HostState, sheet: string, areas: readonly Area[]): void {
  if (!sheetOf(host, sheet).isProtected) return;
  const isOpen = areas.every((area) => isUnlocked(host, sheet, area));
  if (!isOpen) accessDenied("the sheet is protected");
}

/** @throws HostError AccessDenied on a protected sheet, whatever the cells */
export function requireUnprotected(host: HostState, sheet: string): void {
  if (sheetOf(host, sheet).isProtected) accessDenied("the sheet is protected");
}

function isUnlocked({ book }: HostState, sheet: string, area: Area): boolean {
  if (isEntireColumn(area) || isEntireRow(area)) return false;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (book.style(sheet, row, column).locked !== false) return false;
    }
  }
  return true;
}
