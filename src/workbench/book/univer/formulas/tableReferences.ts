import { contains } from "../../areas";
import type { Calculation } from "../calculation";
import { Edits } from "../edits";
import type { CellAddress, Engine } from "../engine";
import { replaceMethod } from "../methods";
import type { BookTables } from "../tables";
import {
  ErrorType,
  IDefinedNamesService,
  Lexer,
  ObjectMatrix,
  SetRangeValuesCommand,
  SetWorksheetNameMutation,
  TableManager,
} from "#univer";
import type { ICellData, ICommandInfo } from "#univer";
import { nameTable, resolveTables } from "./structured";
import type { NamedTable } from "./structured";

interface WriteParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly startColumn: number };
  readonly value?: ICellData | Record<number, Record<number, ICellData | null>>;
}

/** A bracket without its other half would spoil the reading of every formula after it. */
function hasOpenBracket(formula: string): boolean {
  const outside = formula.replace(/"[^"]*"|'[^'[\]]*'/g, "");
  return outside.split("[").length !== outside.split("]").length;
}

/** Lets formulas refer to tables by name, in every form that Excel has. */
export class TableReferences {
  private readonly undo: readonly (() => void)[];

  constructor(
    private readonly engine: Engine,
    private readonly tables: BookTables,
    private readonly calculation: Calculation,
  ) {
    this.undo = [this.resolveInFormulas(), this.resolveInNames(), ...this.followTables(), this.nameTyped()];
  }

  dispose(): void {
    for (const undo of this.undo) undo();
  }

  /** Formulas that name a table, read again: the table is not what it was. */
  refresh(): void {
    this.calculation.readAgain(
      this.engine
        .formulaCells()
        .filter(({ formula }) => formula.includes("[") || this.resolve(formula) !== formula),
    );
  }

  private resolveInFormulas(): () => void {
    const lexer = this.engine.service(Lexer);
    const read = lexer.treeBuilder.bind(lexer);
    return replaceMethod(lexer, "treeBuilder", (formula, suffix) =>
      hasOpenBracket(formula) ? ErrorType.VALUE : read(this.resolve(formula), suffix),
    );
  }

  private resolveInNames(): () => void {
    const names = this.engine.service(IDefinedNamesService);
    const find = names.getValueByName.bind(names);
    return replaceMethod(names, "getValueByName", (unitId, name) => {
      const param = find(unitId, name);
      return param && { ...param, formulaOrRefString: this.resolve(param.formulaOrRefString) };
    });
  }

  private followTables(): (() => void)[] {
    const manager = this.engine.service(TableManager);
    const refresh = () => this.refresh();
    const subscriptions = [
      manager.tableAdd$.subscribe(refresh),
      manager.tableDelete$.subscribe(refresh),
      manager.tableNameChanged$.subscribe(refresh),
      manager.tableRangeChanged$.subscribe(refresh),
    ];
    const headers = new Edits(this.engine, ({ edited }) => {
      if (edited.some((cell) => this.isHeader(cell))) refresh();
    });
    const renames = this.engine.commands.onCommandExecuted((command) => {
      if (command.id === SetWorksheetNameMutation.id) refresh();
    });
    return [
      ...subscriptions.map((item) => () => item.unsubscribe()),
      () => headers.dispose(),
      () => renames.dispose(),
    ];
  }

  private isHeader({ sheet, row, column }: CellAddress): boolean {
    return this.tables
      .list()
      .some((table) => table.sheet === sheet && row === table.area.row && contains(table.area, row, column));
  }

  /** A formula typed inside a table may leave the table's name out. */
  private nameTyped(): () => void {
    const listener = this.engine.commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
      if (command.id !== SetRangeValuesCommand.id) return;
      const { subUnitId, range, value } = command.params as WriteParams;
      const sheet = subUnitId ?? this.engine.workbook.getActiveSheet().getSheetId();
      if (!value) return;
      if ("f" in value && range) this.nameIn(value as ICellData, sheet, range.startRow, range.startColumn);
      else
        new ObjectMatrix(value as Record<number, Record<number, ICellData | null>>).forValue(
          (row, column, cell) => {
            if (cell?.f) this.nameIn(cell, sheet, row, column);
          },
        );
    });
    return () => listener.dispose();
  }

  private nameIn(cell: ICellData, sheet: string, row: number, column: number): void {
    if (!cell.f?.includes("[")) return;
    const table = this.tables.list().find((item) => item.sheet === sheet && contains(item.area, row, column));
    if (table) cell.f = nameTable(cell.f, table.name);
  }

  private resolve(formula: string): string {
    const tables = this.tables.list();
    const mayName =
      formula.includes("[") || tables.some(({ name }) => formula.toLowerCase().includes(name.toLowerCase()));
    return mayName
      ? resolveTables(
          formula,
          tables.map((table) => this.named(table)),
        )
      : formula;
  }

  private named(table: ReturnType<BookTables["list"]>[number]): NamedTable {
    return { ...table, sheetName: this.engine.sheet(table.sheet).getName() };
  }
}
