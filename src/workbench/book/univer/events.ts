import type { BookEvent, CellsChange } from "../book";
import type { Area } from "../parts";
import { cellArea, toArea, union } from "./areas";
import type { Engine } from "./engine";
import { largest } from "./snapshot";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  ObjectMatrix,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  TableManager,
} from "./univerLibrary";
import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, IRange } from "./univerLibrary";

type Emit = (event: BookEvent) => void;

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly trigger?: string;
}

const formulaMoves = new Set([
  "sheet.command.insert-row-by-range",
  "sheet.command.insert-col-by-range",
  "sheet.command.remove-row-by-range",
  "sheet.command.remove-col-by-range",
]);

/** Turns what Univer executes into what happened to the workbook, whoever did it: a program, a person, undo. */
export class Events {
  private readonly disposables: IDisposable[] = [];
  private nameBefore = "";

  constructor(
    private readonly engine: Engine,
    private readonly emit: Emit,
  ) {
    const { commands } = engine;
    this.disposables.push(
      commands.beforeCommandExecuted((command) => this.before(command)),
      commands.onCommandExecuted((command, options) => this.after(command, options)),
      ...this.watchTables(),
    );
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private before(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetWorksheetNameMutation.id) return;
    const { subUnitId } = command.params as Params;
    if (subUnitId !== undefined) this.nameBefore = this.engine.sheet(subUnitId).getName();
  }

  private after(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== this.engine.unitId) return;
    const sheet = params.sheet?.id ?? params.subUnitId ?? "";
    const source = options?.fromCollab ? "remote" : "local";
    const changed = (area: Area, change: CellsChange) =>
      this.emit({ kind: "cellsChanged", sheet, area, change, source });
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (options?.["applyFormulaCalculationResult"]) return;
        if (params.trigger !== undefined && formulaMoves.has(params.trigger)) return;
        return this.cells(sheet, params, changed);
      case InsertRowMutation.id:
        return changed(wholeRows(params.range), "rowsInserted");
      case RemoveRowMutation.id:
        return changed(wholeRows(params.range), "rowsDeleted");
      case InsertColMutation.id:
        return changed(wholeColumns(params.range), "columnsInserted");
      case RemoveColMutation.id:
        return changed(wholeColumns(params.range), "columnsDeleted");
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
        return this.each(params.ranges, (range) =>
          this.emit({ kind: "rowsHiddenChanged", sheet, area: wholeRows(range) }),
        );
      case SetColHiddenMutation.id:
      case SetColVisibleMutation.id:
        return this.each(params.ranges, (range) =>
          this.emit({ kind: "formatChanged", sheet, area: wholeColumns(range) }),
        );
      default:
        return this.sheets(command.id, sheet, params);
    }
  }

  private sheets(id: string, sheet: string, params: Params): void {
    switch (id) {
      case InsertSheetMutation.id:
        return this.emit({ kind: "sheetAdded", sheet });
      case RemoveSheetMutation.id:
        return this.emit({ kind: "sheetDeleted", sheet });
      case SetWorksheetNameMutation.id:
        return this.emit({ kind: "sheetRenamed", sheet, before: this.nameBefore, after: params.name ?? "" });
      case SetWorksheetOrderMutation.id:
        return this.emit({ kind: "sheetMoved", sheet });
      case SetWorksheetHideMutation.id:
        return this.emit({ kind: "sheetVisibilityChanged", sheet });
      case SetWorksheetActiveOperation.id:
        return this.emit({ kind: "sheetActivated", sheet });
      case SetSelectionsOperation.id:
        return this.emit({ kind: "selectionChanged" });
    }
  }

  private each(ranges: readonly IRange[] | undefined, tell: (range: IRange) => void): void {
    ranges?.forEach(tell);
  }

  /** Edited cells and restyled cells make an event each, with the smallest area that holds them. */
  private cells(sheet: string, params: Params, changed: (area: Area, change: CellsChange) => void): void {
    let edited: Area | null = null;
    let restyled: Area | null = null;
    new ObjectMatrix(params.cellValue ?? {}).forValue((row, column, cell) => {
      if (!cell || "v" in cell || "f" in cell || "p" in cell) edited = union(edited, cellArea(row, column));
      else restyled = union(restyled, cellArea(row, column));
    });
    if (edited) changed(edited, "edited");
    if (restyled) this.emit({ kind: "formatChanged", sheet, area: restyled });
  }

  private watchTables(): IDisposable[] {
    const manager = this.engine.service(TableManager);
    const tell =
      (kind: "tableAdded" | "tableDeleted" | "tableChanged") =>
      (event: { unitId: string; subUnitId: string; tableId: string }) => {
        if (event.unitId === this.engine.unitId)
          this.emit({ kind, sheet: event.subUnitId, table: event.tableId });
      };
    return [
      manager.tableAdd$.subscribe(tell("tableAdded")),
      manager.tableDelete$.subscribe(tell("tableDeleted")),
      manager.tableNameChanged$.subscribe(tell("tableChanged")),
      manager.tableRangeChanged$.subscribe(tell("tableChanged")),
    ].map((subscription) => ({ dispose: () => subscription.unsubscribe() }));
  }
}

function wholeRows(range: IRange | undefined): Area {
  const area = toArea(range ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });
  return { ...area, column: 0, columnCount: largest.columns };
}

function wholeColumns(range: IRange | undefined): Area {
  const area = toArea(range ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });
  return { ...area, row: 0, rowCount: largest.rows };
}
