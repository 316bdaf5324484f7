import type { KeptParts } from "./keptParts";
import { askMark } from "./mark";

/** What stands on a sheet besides cells. */
export interface SheetThings {
  /** A null object where the sheet has none. */
  readonly mark: Excel.NamedItem;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
}

/** Asks for it; to be looked at after a sync. */
export function askThings(sheet: Excel.Worksheet): SheetThings {
  return {
    mark: askMark(sheet),
    tables: sheet.tables.load("items/name"),
    charts: sheet.charts.load("items/name"),
  };
}

/** Names of tables and charts that a person has put on a sheet of ours. */
export interface ForeignThings {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** Those that are not among what we wrote. */
export function foreignThings({ tables, charts }: SheetThings, parts: KeptParts): ForeignThings {
  return { tables: namesBut(tables, parts.tables), charts: namesBut(charts, parts.charts) };
}

interface Named {
  readonly name: string;
}

function namesBut({ items }: { readonly items: readonly Named[] }, own: readonly Named[]): readonly string[] {
  return items.map(({ name }) => name).filter((name) => own.every((each) => each.name !== name));
}
