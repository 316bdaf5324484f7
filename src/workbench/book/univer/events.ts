import type { BookEvent, CellsChange } from "../book";
import type { Area } from "../parts";
import { cellArea, union } from "../areas";
import { toArea } from "./areas";
import { putMutation } from "./aside";
import type { PutParams } from "./aside";
import { Edits } from "./edits";
import type { Edit } from "./edits";
import type { Engine } from "./engine";
import { largest } from "./snapshot";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  TableManager,
} from "#univer";
import type { ICommandInfo, IDisposable, IExecutionOptions, IRange } from "#univer";

type Emit = (event: BookEvent) => void;

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly sheet?: { readonly id: string };
}

/** Turns what Univer executes into what happened to the workbook, whoever did it: a program, a person, undo. */
export class Events {
  private readonly disposables: IDisposable[] = [];
  private nameBefore = "";
  private active: string;

  constructor(
    private readonly engine: Engine,
    private readonly emit: Emit,
  ) {
    const { commands } = engine;
    this.active = engine.workbook.getActiveSheet().getSheetId();
    this.disposables.push(
      commands.beforeCommandExecuted((command) => this.before(command)),
      commands.onCommandExecuted((command, options) => this.after(command, options)),
      new Edits(engine, (edit) => this.edit(edit)),
      ...this.watchTables(),
    );
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private before(command: Readonly<ICommandInfo>): void {
    const { subUnitId } = (command.params ?? {}) as Params;
    if (command.id === SetWorksheetNameMutation.id && subUnitId !== undefined)
      this.nameBefore = this.engine.sheet(subUnitId).getName();
  }

  private after(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== this.engine.unitId) return;
    const sheet = params.sheet?.id ?? params.subUnitId ?? "";
    const source = options?.fromCollab ? "remote" : "local";
    const changed = (area: Area, change: CellsChange) =>
      this.emit({ kind: "cellsChanged", sheet, area, change, source });
    switch (command.id) {
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
        return this.activated();
      case SetSelectionsOperation.id:
        return this.emit({ kind: "selectionChanged" });
      case putMutation:
        return this.asideChanged(params as unknown as PutParams);
    }
  }

  private asideChanged({ kind, id }: PutParams): void {
    if (kind === "charts") this.emit({ kind: "chartsChanged", sheet: id });
  }

  /** Univer shows sheets in passing that nobody asked to see; only where it ends counts. */
  private activated(): void {
    const sheet = this.engine.workbook.getActiveSheet().getSheetId();
    if (sheet === this.active) return;
    this.active = sheet;
    this.emit({ kind: "sheetActivated", sheet });
  }

  private each(ranges: readonly IRange[] | undefined, tell: (range: IRange) => void): void {
    ranges?.forEach(tell);
  }

  /** Edited cells and restyled cells make an event each, with the smallest area that holds them. */
  private edit({ sheet, source, edited, restyled }: Edit): void {
    const area = edited.reduce<Area | null>(
      (sum, { row, column }) => union(sum, cellArea(row, column)),
      null,
    );
    if (area) this.emit({ kind: "cellsChanged", sheet, area, change: "edited", source });
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
