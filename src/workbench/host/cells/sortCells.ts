import type { Parameter } from "../arguments";
import { HostError } from "../errors";
import type { HostState } from "../state";
import type { CellsTarget } from "../targets";
import { intersection, overlaps } from "../../book/areas";
import type { Area } from "../../book/parts";
import { requireUnprotected } from "./sheets";
import { sortOrder, type SortKey } from "./sortOrder";

/** What to sort by, as Microsoft's SortField says it; the host sorts by values only. */
export const sortFields: Parameter<readonly SortKey[]> = {
  name: "fields",
  type: "list of { key, ascending? }",
  read: (value) => {
    if (Array.isArray(value) && value.length > 0) return value.map(readField);
    throw new HostError("InvalidArgument", "The argument fields is missing, or is no list of fields.");
  },
};

function readField(field: unknown): SortKey {
  const { key, ascending, ...others } = (field ?? {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(others)) {
    const isUsual = value === undefined || value === null || usual[name] === value;
    if (!isUsual) throw notSimulated(`sorting with ${name} "${String(value)}"`);
  }
  if (typeof key === "number" && Number.isInteger(key) && key >= 0)
    return { column: key, ascending: ascending !== false };
  throw new HostError("InvalidArgument", "The key of a field to sort by is missing, or is no whole number.");
}

const usual: Readonly<Record<string, string>> = { sortOn: "Value", dataOption: "Normal" };

/**
 * Sorts the rows of the cells; hidden rows stay where they are.
 *
 * @throws HostError InvalidArgument for a key outside; UnsupportedOperation with merged cells; AccessDenied
 */
export function sortCells(
  host: HostState,
  { sheet, area }: CellsTarget,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  requireUnprotected(host, sheet);
  const { book } = host;
  if (keys.some(({ column }) => column >= area.columnCount))
    throw new HostError("InvalidArgument", "A field to sort by lies outside the range.");
  if (book.merges(sheet).some((merged) => overlaps(merged, area)))
    throw notSimulated("sorting of merged cells");
  const sorted = usedRows(host, sheet, area);
  if (!sorted) return;
  const shown = shownRows(host, sheet, sorted);
  const values = book.values(sheet, sorted);
  const order = sortOrder(
    shown.map((row) => values[row] ?? []),
    keys,
    matchCase,
    host.culture.locale,
  );
  const places = new Map(shown.map((row, at) => [row, shown[order[at] ?? at] ?? row]));
  book.reorderRows(
    sheet,
    sorted,
    values.map((_, row) => places.get(row) ?? row),
  );
}

/** The part of the area that holds anything, from its first column on; null where none does. */
function usedRows({ book }: HostState, sheet: string, area: Area): Area | null {
  const used = book.usedArea(sheet, false);
  const columnCount = used ? Math.min(area.columnCount, used.column + used.columnCount - area.column) : 0;
  const rows = used && intersection({ ...area, column: used.column, columnCount: 1 }, used);
  return rows && columnCount > 0 ? { ...area, row: rows.row, rowCount: rows.rowCount, columnCount } : null;
}

/** The rows that are not hidden, counted from the area's first. */
function shownRows({ book }: HostState, sheet: string, { row, rowCount }: Area): number[] {
  return Array.from({ length: rowCount }, (_, at) => at).filter((at) => !book.isRowHidden(sheet, row + at));
}

export function notSimulated(what: string): HostError {
  return new HostError("UnsupportedOperation", `The workbench host does not have ${what}.`);
}
