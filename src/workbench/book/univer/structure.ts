import type { Area } from "../parts";
import type { Engine } from "./engine";
import {
  Direction,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "#univer";
import type { IRange } from "#univer";

/** Rows and columns of a sheet: inserted, deleted, hidden. */
export class Structure {
  constructor(
    private readonly engine: Engine,
    private readonly reach: (sheet: string, area: Area) => void,
  ) {}

  insertRows(sheet: string, row: number, count: number): void {
    this.reach(sheet, { row, column: 0, rowCount: 1, columnCount: 1 });
    const params = { range: this.engine.rows(sheet, row, count), direction: Direction.UP };
    this.onActive(sheet, () => this.engine.run(InsertRowByRangeCommand, { subUnitId: sheet, ...params }));
  }

  deleteRows(sheet: string, row: number, count: number): void {
    const within = Math.min(count, this.engine.sheet(sheet).getRowCount() - row);
    if (within <= 0) return;
    const range = this.engine.rows(sheet, row, within);
    this.onActive(sheet, () => this.engine.run(RemoveRowByRangeCommand, { subUnitId: sheet, range }));
  }

  insertColumns(sheet: string, column: number, count: number): void {
    this.reach(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
    const params = { range: this.engine.columns(sheet, column, count), direction: Direction.LEFT };
    this.onActive(sheet, () => this.engine.run(InsertColByRangeCommand, { subUnitId: sheet, ...params }));
  }

  deleteColumns(sheet: string, column: number, count: number): void {
    const within = Math.min(count, this.engine.sheet(sheet).getColumnCount() - column);
    if (within <= 0) return;
    const range = this.engine.columns(sheet, column, within);
    this.onActive(sheet, () => this.engine.run(RemoveColByRangeCommand, { subUnitId: sheet, range }));
  }

  isRowHidden(sheet: string, row: number): boolean {
    return !this.engine.sheet(sheet).getRowVisible(row);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return !this.engine.sheet(sheet).getColVisible(column);
  }

  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void {
    this.reach(sheet, { row, column: 0, rowCount: count, columnCount: 1 });
    const changed = numbers(row, count).filter((each) => this.isRowHidden(sheet, each) !== hidden);
    const ranges = changed.map((each) => this.engine.rows(sheet, each, 1));
    this.turn(sheet, ranges, hidden, SetRowHiddenMutation.id, SetRowVisibleMutation.id);
  }

  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void {
    this.reach(sheet, { row: 0, column, rowCount: 1, columnCount: count });
    const changed = numbers(column, count).filter((each) => this.isColumnHidden(sheet, each) !== hidden);
    const ranges = changed.map((each) => this.engine.columns(sheet, each, 1));
    this.turn(sheet, ranges, hidden, SetColHiddenMutation.id, SetColVisibleMutation.id);
  }

  /** Hides or shows what is not so yet: undo turns exactly that back. */
  private turn(sheet: string, ranges: readonly IRange[], hidden: boolean, hide: string, show: string): void {
    if (ranges.length === 0) return;
    const params = { unitId: this.engine.unitId, subUnitId: sheet, ranges };
    const [redo, undo] = hidden ? [hide, show] : [show, hide];
    this.engine.change([{ redo: { id: redo, params }, undo: { id: undo, params } }]);
  }

  /** Univer moves what refers to deleted rows and columns on the active sheet only, whichever sheet they are on. */
  private onActive(sheet: string, work: () => void): void {
    this.engine.keepingActive(() => {
      this.engine.workbook.setActiveSheet(this.engine.sheet(sheet));
      work();
    });
  }
}

/** (3, 2) -> [3, 4] */
function numbers(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}
