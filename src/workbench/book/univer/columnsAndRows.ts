import type { Sizes } from "../book";
import type { Area } from "../parts";
import { largestSize, textPixels, toPixels, toPoints, usualSize } from "../sizes";
import type { Engine } from "./engine";
import type { Grid } from "./grid";
import { largest } from "./snapshot";
import {
  BooleanNumber,
  SetColDataMutation,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "#univer";
import type { IColumnData, IMutationInfo, IRowData, Nullable } from "#univer";

/** What a column or a row is said to measure; undefined is said too, and takes a size away. */
type Column = { [K in keyof Pick<IColumnData, "w">]: IColumnData[K] | undefined };
type Row = { [K in keyof Pick<IRowData, "h" | "ia">]: IRowData[K] | undefined };

/** The sizes of columns and rows. Excel rounds them to whole pixels. */
export class ColumnsAndRows implements Sizes {
  constructor(
    private readonly engine: Engine,
    private readonly grid: Grid,
  ) {}

  columnWidth(sheet: string, column: number): number {
    const width = this.columnData(sheet, column)?.w;
    return width === undefined ? usualSize.columnWidth : toPoints(width);
  }

  setColumnWidth(sheet: string, column: number, count: number, width: number): void {
    const w = Math.round(toPixels(Math.min(width, largestSize.columnWidth)));
    this.setColumns(sheet, new Map(this.columns(sheet, column, count).map((each) => [each, { w }])));
  }

  fitColumns(sheet: string, area: Area): void {
    const used = this.grid.usedArea(sheet, true);
    if (!used) return;
    const rowCount = Math.min(area.row + area.rowCount, used.row + used.rowCount) - area.row;
    const lastColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount);
    const columns = new Map<number, Column>();
    for (let column = Math.max(area.column, used.column); column < lastColumn; column++) {
      const w = this.neededPixels(sheet, column, area.row, rowCount);
      if (w > 0) columns.set(column, { w });
    }
    this.setColumns(sheet, columns);
  }

  rowHeight(sheet: string, row: number): number {
    const { h, ah, ia } = this.rowData(sheet, row) ?? {};
    const height = ia === BooleanNumber.FALSE ? h : (ah ?? h);
    return height === undefined ? usualSize.rowHeight : toPoints(height);
  }

  setRowHeight(sheet: string, row: number, count: number, height: number): void {
    const h = Math.round(toPixels(Math.min(height, largestSize.rowHeight)));
    const data = { h, ia: BooleanNumber.FALSE };
    this.setRows(sheet, new Map(this.rows(sheet, row, count).map((each) => [each, data])));
  }

  fitRows(sheet: string, row: number, count: number): void {
    const sized = this.rows(sheet, row, count).filter(
      (each) => this.rowData(sheet, each)?.ia === BooleanNumber.FALSE,
    );
    this.setRows(sheet, new Map(sized.map((each) => [each, { h: undefined, ia: undefined }])));
  }

  /** What the widest text in some rows of a column takes; 0 when there is none. Wrapped and merged ones fit any width. */
  private neededPixels(sheet: string, column: number, row: number, rowCount: number): number {
    const texts = this.grid.texts(sheet, { row, column, rowCount, columnCount: 1 });
    const merged = this.grid.merges(sheet).filter(({ columnCount }) => columnCount > 1);
    const isMerged = (at: number) =>
      merged.some((area) => at >= area.row && at < area.row + area.rowCount && area.column === column);
    return texts.reduce((most, [text = ""], index) => {
      const { font, wrap } = this.grid.style(sheet, row + index, column);
      if (text === "" || wrap || isMerged(row + index)) return most;
      return Math.max(most, textPixels(text.length, (font?.size ?? 11) * (font?.bold ? 1.1 : 1)));
    }, 0);
  }

  private setColumns(sheet: string, columns: ReadonlyMap<number, Column>): void {
    const before = [...columns.keys()].map((each) => {
      const data = this.columnData(sheet, each);
      return [each, data ? { w: data.w } : null] as const;
    });
    const ranges = [...columns.keys()].map((each) => this.engine.columns(sheet, each, 1));
    this.change(
      sheet,
      SetColDataMutation.id,
      { columnData: Object.fromEntries(columns) },
      { columnData: Object.fromEntries(before) },
      { id: SetWorksheetColWidthMutation.id, params: { ranges, colWidth: {} } },
    );
  }

  private setRows(sheet: string, rows: ReadonlyMap<number, Row>): void {
    const before = [...rows.keys()].map((each) => {
      const data = this.rowData(sheet, each);
      return [each, data ? { h: data.h, ia: data.ia } : null] as const;
    });
    const ranges = [...rows.keys()].map((each) => this.engine.rows(sheet, each, 1));
    this.change(
      sheet,
      SetRowDataMutation.id,
      { rowData: Object.fromEntries(rows) },
      { rowData: Object.fromEntries(before) },
      { id: SetWorksheetRowHeightMutation.id, params: { ranges, rowHeight: {} } },
    );
  }

  /** Sets data; and, before and after, something that sets nothing but has the screen drawn anew, which data alone has not. */
  private change(sheet: string, id: string, redo: object, undo: object, drawing: IMutationInfo): void {
    const target = { unitId: this.engine.unitId, subUnitId: sheet };
    const drawn = { id: drawing.id, params: { ...target, ...drawing.params } };
    this.engine.change([
      { redo: drawn, undo: drawn },
      { redo: { id, params: { ...target, ...redo } }, undo: { id, params: { ...target, ...undo } } },
      { redo: drawn, undo: drawn },
    ]);
  }

  private columnData(sheet: string, column: number): Nullable<Partial<IColumnData>> {
    return this.engine.sheet(sheet).getColumnManager().getColumn(column);
  }

  private rowData(sheet: string, row: number): Nullable<Partial<IRowData>> {
    return this.engine.sheet(sheet).getRowManager().getRow(row);
  }

  /** The columns from one on; all of a sheet's are those that it has by now. */
  private columns(sheet: string, column: number, count: number): number[] {
    if (count < largest.columns) this.grid.reach(sheet, { row: 0, column, rowCount: 1, columnCount: count });
    return numbers(column, Math.min(count, this.engine.sheet(sheet).getColumnCount() - column));
  }

  private rows(sheet: string, row: number, count: number): number[] {
    if (count < largest.rows) this.grid.reach(sheet, { row, column: 0, rowCount: count, columnCount: 1 });
    return numbers(row, Math.min(count, this.engine.sheet(sheet).getRowCount() - row));
  }
}

/** (3, 2) -> [3, 4] */
function numbers(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}
