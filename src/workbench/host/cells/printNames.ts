import { stringifyA1Ref } from "@borgar/fx";
import type { Area } from "../../book/parts";
import { areasOf, isEntireColumn, isEntireRow, parseAddress } from "../areas";
import type { HostState } from "../state";
import type { AreasTarget, CellsTarget } from "../targets";
import { sheetOf } from "./sheets";

/** Rows and columns that are printed on every page. */
export interface PrintTitles {
  readonly Rows: CellsTarget | undefined;
  readonly Columns: CellsTarget | undefined;
}

/** Excel keeps what is printed of a sheet as names of the sheet, which move with their cells. */
type PrintName = "Print_Area" | "Print_Titles";

export function printArea(host: HostState, sheet: string): AreasTarget | undefined {
  const areas = named(host, sheet, "Print_Area");
  return areas.length > 0 ? { sheet, areas } : undefined;
}

export function setPrintArea(host: HostState, sheet: string, areas: readonly Area[]): void {
  name(host, sheet, "Print_Area", areas);
}

export function printTitles(host: HostState, sheet: string): PrintTitles {
  const areas = named(host, sheet, "Print_Titles");
  const target = (area: Area | undefined) => area && { sheet, area };
  return { Rows: target(areas.find(isEntireRow)), Columns: target(areas.find(isEntireColumn)) };
}

export function setPrintTitles(host: HostState, sheet: string, { Rows, Columns }: PrintTitles): void {
  name(
    host,
    sheet,
    "Print_Titles",
    [Columns, Rows].flatMap((target) => target?.area ?? []),
  );
}

function named(host: HostState, sheet: string, which: PrintName): Area[] {
  const { name: home } = sheetOf(host, sheet);
  const found = host.book.names.list().find((each) => each.name === which && each.sheet === home);
  return areasOf(found?.formula ?? "").flatMap((address) => parseAddress(address)?.area ?? []);
}

/** "Blad1!$A:$B,Blad1!$1:$3" */
function name(host: HostState, sheet: string, which: PrintName, areas: readonly Area[]): void {
  const { name: home } = sheetOf(host, sheet);
  const formula = areas.map((area) => fixedAddress(home, area)).join(",");
  host.book.names.set({ name: which, formula, sheet: home, hidden: false });
}

function fixedAddress(home: string, area: Area): string {
  const isFixed = { $top: true, $left: true, $bottom: true, $right: true };
  const rows = { top: area.row, bottom: area.row + area.rowCount - 1 };
  const columns = { left: area.column, right: area.column + area.columnCount - 1 };
  const noRows = { top: null, bottom: null };
  const noColumns = { left: null, right: null };
  const range = {
    ...(isEntireColumn(area) && !isEntireRow(area) ? noRows : rows),
    ...(isEntireRow(area) ? noColumns : columns),
    ...isFixed,
  };
  return stringifyA1Ref({ context: [home], range });
}
