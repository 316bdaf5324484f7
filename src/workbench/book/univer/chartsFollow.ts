import type { Aside } from "./aside";
import type { BookCharts } from "./charts";
import type { Change, Engine } from "./engine";
import { shiftChart } from "./formulas/shiftChart";
import type { Shift } from "./formulas/shift";
import {
  CopySheetCommand,
  InsertColCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetInterceptorService,
} from "#univer";
import type { ICommandInfo, IDisposable, IRange } from "#univer";

interface Params {
  readonly subUnitId?: string;
  readonly targetSubUnitId?: string;
  readonly range?: IRange;
}

/** Lets charts follow rows, columns and copied sheets, whoever changes them, in the same step of undo. */
export class ChartsFollow {
  private readonly interceptor: IDisposable;

  constructor(
    private readonly engine: Engine,
    private readonly aside: Aside,
    private readonly charts: BookCharts,
  ) {
    this.interceptor = engine.service(SheetInterceptorService).interceptCommand({
      getMutations: (command) => {
        const changes = this.changes(command);
        return { redos: changes.map(({ redo }) => redo), undos: changes.map(({ undo }) => undo) };
      },
    });
  }

  dispose(): void {
    this.interceptor.dispose();
  }

  private changes({ id, params }: ICommandInfo): Change[] {
    const { subUnitId, targetSubUnitId, range } = (params ?? {}) as Params;
    if (id === CopySheetCommand.id && subUnitId && targetSubUnitId)
      return this.copy(subUnitId, targetSubUnitId);
    const shift = range && shiftOf(id, range);
    // Univer deletes on the active sheet, and names no other.
    return shift ? this.shift(subUnitId ?? this.engine.workbook.getActiveSheet().getSheetId(), shift) : [];
  }

  private shift(changed: string, shift: Shift): Change[] {
    return this.engine.workbook.getSheetOrders().flatMap((sheet) => {
      const before = this.aside.charts(sheet);
      const after = before.map((chart) => shiftChart(chart, sheet, changed, shift));
      return before.length > 0 ? [this.aside.changeOf("charts", sheet, before, after)] : [];
    });
  }

  private copy(sheet: string, copied: string): Change[] {
    const charts = this.charts.forCopy(sheet, copied);
    return charts.length > 0 ? [this.aside.changeOf("charts", copied, [], charts)] : [];
  }
}

function shiftOf(command: string, { startRow, endRow, startColumn, endColumn }: IRange): Shift | undefined {
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  switch (command) {
    case InsertRowCommand.id:
      return { axis: "rows", at: startRow, count: rows };
    case RemoveRowCommand.id:
      return { axis: "rows", at: startRow, count: -rows };
    case InsertColCommand.id:
      return { axis: "columns", at: startColumn, count: columns };
    case RemoveColCommand.id:
      return { axis: "columns", at: startColumn, count: -columns };
  }
  return undefined;
}
