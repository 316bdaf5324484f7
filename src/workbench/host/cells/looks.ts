import type { Area } from "../../book/parts";
import type { CellStyle } from "../../book/style";
import { cellCount } from "../areas";
import { intersection } from "../../book/areas";
import type { HostState } from "../state";
import type { AreasTarget } from "../targets";
import { requireUnprotected } from "./sheets";

/** The value that all cells share, or null when they differ, as Excel answers for a range of mixed looks. */
export function shared<T>(
  host: HostState,
  { sheet, areas }: AreasTarget,
  pick: (style: CellStyle) => T,
): T | null {
  let found: { readonly value: T } | null = null;
  for (const style of styles(host, sheet, areas)) {
    const value = pick(style);
    if (found && found.value !== value) return null;
    found = { value };
  }
  return found ? found.value : null;
}

/** @throws HostError AccessDenied on a protected sheet */
export function applyStyle(host: HostState, { sheet, areas }: AreasTarget, style: CellStyle): void {
  requireUnprotected(host, sheet);
  for (const area of areas) host.book.setStyle(sheet, area, style);
}

/** The looks of the cells: of those in the used area one by one, and one more for all outside it. */
function* styles({ book }: HostState, sheet: string, areas: readonly Area[]): Generator<CellStyle> {
  const used = book.usedArea(sheet, false);
  for (const area of areas) {
    const inside = used && intersection(area, used);
    if (!inside || cellCount(inside) < cellCount(area)) yield {};
    if (!inside) continue;
    for (let row = inside.row; row < inside.row + inside.rowCount; row += 1) {
      for (let column = inside.column; column < inside.column + inside.columnCount; column += 1) {
        yield book.style(sheet, row, column);
      }
    }
  }
}
