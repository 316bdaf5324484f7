import type { Book } from "../../book/book";
import { parseAddress } from "../../host/areas";

/**
 * Writes a cell of the sheet shown; what reads as a number becomes one.
 *
 * @param address of one cell, such as "E7"
 * @returns false when it names no cell
 */
export function writeCell(book: Book, address: string, typed: string): boolean {
  const area = parseAddress(address.trim())?.area;
  if (area?.rowCount !== 1 || area.columnCount !== 1) return false;
  const number = Number(typed.replace(",", "."));
  book.write(book.activeSheet(), area, [[typed.trim() === "" || Number.isNaN(number) ? typed : number]]);
  return true;
}
