import type { Area } from "../parts";
import type { Engine } from "./engine";
import { toWidthPixels } from "./sizes";
import {
  Direction,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "#univer";
import type { IRange } from "#univer";

/** Rows and columns of a sheet: inserted, deleted, hidden, made wider. */
export class Structure {
  constructor(
    private readonly engine: Engine,
    private readonly reach: (sheet: string, area: Area) => void,
  ) {}

  insertRows(sheet: string, row: number, count: number): void {
    this.reach(sheet, { row, column: 0, rowCount: 1, columnCount: 1 });
    const params = { range: this.rows(sheet, row, count), direction: Direction.UP };
    this.onActive(sheet, () => this.engine.run(InsertRowByRangeCommand, { subUnitId: sheet, ...params }));
  }

  deleteRows(sheet: string, row: number, count: number): void {
    const within = Math.min(count, this.engine.sheet(sheet).getRowCount() - row);
    if (within <= 0) return;
    const range = this.rows(sheet, row, within);
    this.onActive(sheet, () => this.engine.run(RemoveRowByRangeCommand, { subUnitId: sheet, range }));
  }

  insertColumns(sheet: string, column: number, count: number): void {
    this.reach(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
    const params = { range: this.columns(sheet, column, count), direction: Direction.LEFT };
    this.onActive(sheet, () => this.engine.run(InsertColByRangeCommand, { subUnitId: sheet, ...params }));
  }

  deleteColumns(sheet: string, column: number, count: number): void {
    const within = Math.min(count, this.engine.sheet(sheet).getColumnCount() - column);
    if (within <= 0) return;
    const range = this.columns(sheet, column, within);
    this.onActive(sheet, () => this.engine.run(RemoveColByRangeCommand, { subUnitId: sheet, range }));
  }

  isRowHidden(sheet: string, row: number): boolean {
    return !this.engine.sheet(sheet).getRowVisible(row);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return !this.engine.sheet(sheet).getColVisible(column);
  }

  setColumnWidth(sheet: string, column: number, count: number, width: number): void {
    const ranges = [this.columns(sheet, column, count)];
    const params = {
      unitId: this.engine.unitId,
      subUnitId: sheet,
      ranges,
      colWidth: toWidthPixels(width),
    };
    const undo = SetWorksheetColWidthMutationFactory(params, this.engine.sheet(sheet));
    const id = SetWorksheetColWidthMutation.id;
    this.engine.change([{ redo: { id, params }, undo: { id, params: undo } }]);
  }

  private rows(sheet: string, row: number, count: number): IRange {
    const endColumn = this.engine.sheet(sheet).getColumnCount() - 1;
    return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn };
  }

  private columns(sheet: string, column: number, count: number): IRange {
    const endRow = this.engine.sheet(sheet).getRowCount() - 1;
    return { startRow: 0, endRow, startColumn: column, endColumn: column + count - 1 };
  }

  /** Univer moves what refers to deleted rows and columns on the active sheet only, whichever sheet they are on. */
  private onActive(sheet: string, work: () => void): void {
    this.engine.keepingActive(() => {
      this.engine.workbook.setActiveSheet(this.engine.sheet(sheet));
      work();
    });
  }
}
