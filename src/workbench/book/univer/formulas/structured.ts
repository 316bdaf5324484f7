import { parseStructRef, stringifyStructRef, stringifyTokens, tokenTypes, tokenize } from "@borgar/fx";
import type { Area, Table } from "../../parts";
import { quoteSheet, absoluteName } from "../cellNames";

/** A table and the name of the sheet it is on. */
export interface NamedTable extends Pick<Table, "name" | "area" | "columns" | "showHeaders" | "showTotals"> {
  readonly sheetName: string;
}

/**
 * A formula with its structured references written as cells, which is what the engine computes with: it knows only a
 * few forms of structured references, and reads some of them from the wrong sheet. A bare table name is its data; a
 * reference that names nothing is #REF!.
 *
 * "=SUM(Bedömning[Poäng])" -> "=SUM(Bedömning!$D$2:$D$41)"
 */
export function resolveTables(formula: string, tables: readonly NamedTable[]): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  const resolved = tokens.map((token) => {
    if (token.type === tokenTypes.REF_STRUCT)
      return { ...token, value: resolveReference(token.value, tables) };
    const table = token.type === tokenTypes.REF_NAMED ? find(tables, token.value) : undefined;
    return table ? { ...token, value: absolute(table, dataArea(table)) } : token;
  });
  return stringifyTokens(resolved);
}

function find(tables: readonly NamedTable[], name: string | undefined): NamedTable | undefined {
  return tables.find((table) => table.name.toLowerCase() === name?.toLowerCase());
}

const missing = "#REF!";

function resolveReference(text: string, tables: readonly NamedTable[]): string {
  const reference = parseStructRef(text);
  const table = find(tables, reference?.table);
  if (!reference || !table) return missing;
  const columns = columnsOf(table, reference.columns ?? []);
  const sections = reference.sections ?? [];
  const rows = rowsOf(table, sections);
  if (!columns || !rows) return missing;
  const area = { ...rows, ...columns };
  return sections.includes("this row") ? inThisRow(table, area) : absolute(table, area);
}

/** The columns named, or all; null when the table has no such column. */
function columnsOf(table: NamedTable, names: readonly string[]): Pick<Area, "column" | "columnCount"> | null {
  if (names.length === 0) return { column: table.area.column, columnCount: table.area.columnCount };
  const found = names.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (found.includes(-1)) return null;
  const first = Math.min(...found);
  return { column: table.area.column + first, columnCount: Math.max(...found) - first + 1 };
}

/** The rows of the sections named, or the data; null when the table shows no such rows. */
function rowsOf(table: NamedTable, sections: readonly string[]): Pick<Area, "row" | "rowCount"> | null {
  const { row, rowCount } = table.area;
  const data = dataArea(table);
  const known: Readonly<Record<string, Pick<Area, "row" | "rowCount"> | null>> = {
    all: { row, rowCount },
    data,
    "this row": data,
    headers: table.showHeaders ? { row, rowCount: 1 } : null,
    totals: table.showTotals ? { row: row + rowCount - 1, rowCount: 1 } : null,
  };
  const named = (sections.length === 0 ? ["data"] : sections).map((section) => known[section] ?? null);
  const shown = named.flatMap((rows) => rows ?? []);
  if (shown.length < named.length || shown.some((rows) => rows.rowCount < 1)) return null;
  const first = Math.min(...shown.map((rows) => rows.row));
  return { row: first, rowCount: Math.max(...shown.map((rows) => rows.row + rows.rowCount)) - first };
}

function dataArea(table: NamedTable): Area {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + above, rowCount: table.area.rowCount - above - below };
}

/** The part of the area that stands in the row of the formula: one cell by intersection, several by their position. */
function inThisRow(table: NamedTable, area: Area): string {
  const text = absolute(table, area);
  if (area.columnCount > 1) return `INDEX(${text},ROW()-${area.row},0)`;
  return area.rowCount > 1 ? `@${text}` : text;
}

function absolute(table: NamedTable, area: Area): string {
  return `${quoteSheet(table.sheetName)}!${absoluteName(area)}`;
}

/**
 * A formula typed inside a table with the table's name in references that leave it out.
 *
 * ("=[@Poäng]/[@Max]", "Bedömning") -> "=Bedömning[@Poäng]/Bedömning[@Max]"
 */
export function nameTable(formula: string, table: string): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  const named = tokens.map((token) => {
    const reference = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
    if (!reference || reference.table) return token;
    return { ...token, value: stringifyStructRef({ ...reference, table }) };
  });
  return stringifyTokens(named);
}
