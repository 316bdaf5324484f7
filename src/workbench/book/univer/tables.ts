import type { Tables } from "../book";
import type { Area, Table } from "../parts";
import { toArea, toRange } from "./areas";
import type { Aside, TableAside } from "./aside";
import { BookError } from "./bookError";
import { fromContent, toContent } from "./cells";
import type { Engine } from "./engine";
import { isError } from "./errors";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableMutation,
  SheetInterceptorService,
  TableManager,
} from "#univer";
import type { ITableInfo } from "#univer";

type Placed = Table & { readonly sheet: string };

/** The tables of a workbook. */
export class BookTables implements Tables {
  private readonly manager: TableManager;

  constructor(
    private readonly engine: Engine,
    private readonly aside: Aside,
  ) {
    this.manager = engine.service(TableManager);
  }

  list(): Placed[] {
    const order = this.engine.workbook.getSheetOrders();
    return this.manager
      .getTableList(this.engine.unitId)
      .map((info) => this.read(info))
      .sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet));
  }

  add(sheet: string, area: Area, hasHeaders: boolean, name?: string): Table {
    if (name !== undefined) this.checkName(name, null);
    const id = this.newId();
    const range = toRange(area);
    if (hasHeaders) this.nameColumns(sheet, area);
    const options = { showHeader: hasHeaders };
    const params = { subUnitId: sheet, id, range, name: name ?? this.newName(), options };
    this.engine.run(AddSheetTableCommand, params);
    return this.get(id);
  }

  remove(id: string): void {
    this.engine.run(DeleteSheetTableCommand, { subUnitId: this.get(id).sheet, tableId: id });
  }

  rename(id: string, name: string): void {
    this.checkName(name, id);
    const { unitId } = this.engine;
    const { sheet: subUnitId, name: before } = this.get(id);
    const naming = (wanted: string) => ({
      id: SetSheetTableMutation.id,
      params: { unitId, subUnitId, tableId: id, config: { name: wanted } },
    });
    // Univer's command takes the names of sheets for taken; in Excel a table may be called as its sheet is. So it is
    // done as the command would, with what others add to it, such as the formulas that name the table.
    const others = this.engine.service(SheetInterceptorService).onCommandExecute({
      id: SetSheetTableCommand.id,
      params: { unitId, subUnitId, tableId: id, name, oldTableName: before },
    });
    this.engine.carryOut({
      redos: [...(others.preRedos ?? []), naming(name), ...others.redos],
      undos: [...(others.preUndos ?? []), naming(before), ...others.undos],
    });
  }

  resize(id: string, area: Area): void {
    const table = this.get(id);
    if (area.row !== table.area.row)
      throw new BookError(`The header row of table "${table.name}" must stay where it is.`);
    if (table.showHeaders) this.nameColumns(table.sheet, area);
    this.engine.run(SetSheetTableCommand, { tableId: id, updateRange: { newRange: toRange(area) } });
  }

  setStyle(id: string, style: Partial<Omit<TableAside, "showTotals">>): void {
    const before = this.aside.table(this.get(id).id);
    this.aside.put("table", id, before, { ...before, ...style });
  }

  private get(id: string): Placed {
    const table = this.list().find((item) => item.id === id);
    if (!table) throw new BookError(`There is no table with the id "${id}".`);
    return table;
  }

  private read(info: ITableInfo): Placed {
    const area = toArea(info.range);
    const columns = info.columns.map(({ displayName }, i) =>
      info.showHeader ? (this.header(info.subUnitId, area.row, area.column + i) ?? displayName) : displayName,
    );
    return {
      id: info.id,
      name: info.name,
      sheet: info.subUnitId,
      area,
      columns,
      showHeaders: info.showHeader,
      ...this.looks(info),
    };
  }

  /** Buttons stand in the header: without one there are none. */
  private looks({ id, showHeader }: ITableInfo): TableAside {
    const looks = this.aside.table(id);
    return { ...looks, showFilterButton: looks.showFilterButton && showHeader };
  }

  /** The text in a header cell: it is the column's name, whatever the column was called before. */
  private header(sheet: string, row: number, column: number): string | null {
    const content = toContent(this.engine.cell(sheet, row, column));
    if (content === null || isError(content)) return null;
    return String(content);
  }

  /** Gives each column without a header one, as Excel does: every column of a table has a name of its own. */
  private nameColumns(sheet: string, area: Area): void {
    const taken = new Set<string>();
    for (let i = 0; i < area.columnCount; i++) {
      const column = area.column + i;
      const given = this.header(sheet, area.row, column);
      const name = uniqueHeader(given, i, taken);
      taken.add(name.toLowerCase());
      if (name !== given) this.engine.setCells(sheet, { [area.row]: { [column]: fromContent(name) } });
    }
  }

  private checkName(name: string, id: string | null): void {
    const isAllowed =
      /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^[A-Z]{1,3}\d+$|^R\d*C\d*$|^[RC]$/i.test(name);
    if (!isAllowed) throw new BookError(`"${name}" cannot be the name of a table.`);
    const other = this.list().find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (other && other.id !== id) throw new BookError(`There is already a table named "${name}".`);
  }

  private newName(): string {
    const taken = new Set(this.list().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }

  private newId(): string {
    const taken = new Set(this.list().map((table) => table.id));
    let number = 1;
    while (taken.has(String(number))) number++;
    return String(number);
  }
}

/** (null, 2, {}) -> "Column3", ("Max", 1, {"max"}) -> "Max2" */
function uniqueHeader(given: string | null, index: number, taken: ReadonlySet<string>): string {
  const stem = given ?? "Column";
  let name = given ?? `Column${index + 1}`;
  for (let number = given === null ? index + 2 : 2; taken.has(name.toLowerCase()); number++)
    name = `${stem}${number}`;
  return name;
}
