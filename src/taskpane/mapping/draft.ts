import { textOf } from "../../reading/cells/cells";
import type { CellValue } from "../../reading/grid";
import type { Mapping, Role } from "../../reading/reading";
import type { SheetRows } from "../../session/session";

/** What a person has said of a sheet so far, which may contradict itself. */
export interface Draft {
  readonly sheet: string;
  /** The row of the headings; without headings, that of the first criterion. From 0. */
  readonly row: number;
  readonly hasHeadings: boolean;
  /** By column, from 0. */
  readonly roles: Readonly<Record<number, Role>>;
}

/** What a mapping and a part of an assessment have in common. */
interface Said extends Pick<Mapping, "sheet" | "headerRow" | "firstRow"> {
  readonly columns: Readonly<Partial<Record<Role, number>>>;
}

/** The draft that says what a mapping says. */
export function draftFrom({ sheet, headerRow, firstRow, columns }: Said): Draft {
  const roles = Object.entries(columns).map(([role, column]) => [column, role as Role] as const);
  return {
    sheet,
    row: headerRow ?? firstRow,
    hasHeadings: headerRow !== null,
    roles: Object.fromEntries(roles),
  };
}

/** The draft with another role for a column; null = none. */
export function withRole(draft: Draft, column: number, role: Role | null): Draft {
  const others = Object.entries(draft.roles).filter(([each]) => Number(each) !== column);
  return { ...draft, roles: Object.fromEntries(role ? [...others, [column, role]] : others) };
}

/** Columns whose role another column has too. */
export function columnsTwice({ roles }: Draft): readonly number[] {
  const all = Object.values(roles);
  return Object.entries(roles).flatMap(([column, role]) =>
    all.filter((each) => each === role).length > 1 ? Number(column) : [],
  );
}

/** What the draft says of the sheet; null while it has no column of points, or contradicts itself. */
export function mappingFrom(draft: Draft, rows: SheetRows): Mapping | null {
  const { sheet, row, hasHeadings, roles } = draft;
  const columns: Partial<Record<Role, number>> = Object.fromEntries(
    Object.entries(roles).map(([column, role]) => [role, Number(column)]),
  );
  const { points } = columns;
  if (points === undefined || columnsTwice(draft).length > 0) return null;
  return {
    sheet,
    headerRow: hasHeadings ? row : null,
    firstRow: hasHeadings ? row + 1 : row,
    columns: { ...columns, points },
    heading: hasHeadings ? textOf(valueAt(rows, row, points)) : "",
  };
}

/** A cell by its position on the sheet; null outside the rows. */
export function valueAt(
  { row: first, column: left, values }: SheetRows,
  row: number,
  column: number,
): CellValue {
  return values[row - first]?.[column - left] ?? null;
}
