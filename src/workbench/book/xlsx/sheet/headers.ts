import type { CellFile } from "../../file";
import type { Table } from "../../parts";
import { cellName } from "../../../../files/xlsx/addresses";

/** Cells by row, then by column. */
export function inOrder(cells: readonly CellFile[]): CellFile[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Excel calls a file damaged when a table's header cell is not the text of its column's name: so it becomes that. */
export function withHeaders(cells: CellFile[], tables: readonly Table[]): CellFile[] {
  const headers = new Map<string, string>();
  for (const { area, columns, showHeaders } of tables) {
    if (!showHeaders) continue;
    columns.forEach((name, index) =>
      headers.set(cellName({ row: area.row, column: area.column + index }), name),
    );
  }
  if (headers.size === 0) return cells;
  const rows = new Set(tables.map((table) => table.area.row));
  const mended = cells.map((cell) => {
    const name = rows.has(cell.row) ? headers.get(cellName(cell)) : undefined;
    if (name === undefined) return cell;
    headers.delete(cellName(cell));
    return isHeader(cell, name) ? cell : { ...cell, value: name, formula: null, spill: null };
  });
  return headers.size === 0 ? mended : inOrder([...mended, ...missingHeaders(tables, headers)]);
}

/** White space counts for nothing: files spell line breaks in names and in cells in different ways. */
function isHeader(cell: CellFile, name: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  return cell.formula === null && typeof cell.value === "string" && plain(cell.value) === plain(name);
}

function missingHeaders(tables: readonly Table[], headers: ReadonlyMap<string, string>): CellFile[] {
  return tables.flatMap(({ area, columns }) =>
    columns.flatMap((_, index) => {
      const position = { row: area.row, column: area.column + index };
      const value = headers.get(cellName(position));
      return value === undefined ? [] : { ...position, value, formula: null, spill: null, style: null };
    }),
  );
}
