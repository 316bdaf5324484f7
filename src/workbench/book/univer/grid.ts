import type { Area, CellContent } from "../parts";
import type { CellStyle } from "../style";
import { cellArea, contains, intersection, mapArea, overlaps, union } from "../areas";
import { toArea, toRange } from "./areas";
import { fromWritten, hasContent, noContent, toContent } from "./cells";
import type { Engine } from "./engine";
import { isError } from "./errors";
import { fromStyleData, toStyleData } from "./looks";
import { reorderedRows } from "./reorderRows";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  numfmt,
} from "#univer";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "#univer";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** What becomes of a cell; null leaves it alone. */
type Change = (row: number, column: number, cell: Nullable<ICellData>) => ICellData | null;

function hasCells(cells: Cells): boolean {
  return Object.keys(cells).length > 0;
}

/** The cells of a workbook: what stands in them, how they look, and changes to both. */
export class Grid {
  constructor(private readonly engine: Engine) {}

  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | null {
    let used: Area | null = null;
    const add = (area: Area) => {
      const inside = within ? intersection(area, within) : area;
      if (inside) used = union(used, inside);
    };
    this.engine
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (hasContent(cell) || (!valuesOnly && cell?.s)) add(cellArea(row, column));
      });
    this.engine.spills(sheet).forEach(add);
    return used;
  }

  values(sheet: string, area: Area): CellContent[][] {
    return mapArea(area, (row, column) => toContent(this.engine.cell(sheet, row, column)));
  }

  formulas(sheet: string, area: Area): CellContent[][] {
    return mapArea(
      area,
      (row, column) =>
        this.engine.formula(sheet, row, column) ?? toContent(this.engine.cell(sheet, row, column)),
    );
  }

  texts(sheet: string, area: Area): string[][] {
    return mapArea(area, (row, column) => this.text(sheet, row, column));
  }

  style(sheet: string, row: number, column: number): CellStyle {
    const cell = this.engine.sheet(sheet).getCellMatrix().getValue(row, column);
    const style = fromStyleData(this.engine.workbook.getStyles().getStyleByCell(cell));
    return cell?.custom?.["locked"] === false ? { ...style, locked: false } : style;
  }

  spillOf(sheet: string, row: number, column: number): Area | null {
    return this.engine.spills(sheet).find((area) => area.row === row && area.column === column) ?? null;
  }

  spillParent(sheet: string, row: number, column: number): { row: number; column: number } | null {
    const spill = this.engine.spills(sheet).find((area) => contains(area, row, column));
    if (!spill || (spill.row === row && spill.column === column)) return null;
    return { row: spill.row, column: spill.column };
  }

  write(sheet: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    const cells = this.cells(sheet, area, (row, column) => {
      const content = contents[row - area.row]?.[column - area.column];
      return content === undefined ? null : fromWritten(content);
    });
    if (hasCells(cells)) this.engine.setCells(sheet, cells);
  }

  setStyle(sheet: string, area: Area, style: CellStyle): void {
    const s = toStyleData(style);
    const custom = style.locked === undefined ? {} : { custom: { locked: style.locked } };
    const cells = this.cells(sheet, area, (_row, _column, cell) => ({
      ...formulaOf(cell),
      ...typeOf(cell),
      s,
      ...custom,
    }));
    if (hasCells(cells)) this.engine.setLooks(sheet, cells);
  }

  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void {
    const contents = what === "formats" ? {} : noContent;
    const formats = what === "contents" ? {} : { s: null, custom: null };
    const cells: Cells = {};
    const matrix = this.engine.sheet(sheet).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (contains(area, row, column))
        (cells[row] ??= {})[column] = { ...formulaOf(cell), ...contents, ...formats };
    });
    if (!hasCells(cells)) return;
    if (what === "formats") this.engine.setLooks(sheet, cells);
    else this.engine.setCells(sheet, cells);
  }

  reorderRows(sheet: string, area: Area, order: readonly number[]): void {
    const cells = reorderedRows(this.engine, sheet, area, order);
    if (hasCells(cells)) this.engine.setCells(sheet, cells);
  }

  merges(sheet: string): Area[] {
    return this.engine.sheet(sheet).getMergeData().map(toArea);
  }

  merge(sheet: string, area: Area): void {
    const params = { unitId: this.engine.unitId, subUnitId: sheet, ranges: [toRange(area)] };
    const undo = AddMergeUndoMutationFactory(this.engine.univer.__getInjector(), params);
    this.engine.change([
      {
        redo: { id: AddWorksheetMergeMutation.id, params },
        undo: { id: RemoveWorksheetMergeMutation.id, params: undo },
      },
    ]);
  }

  unmerge(sheet: string, area: Area): void {
    const ranges = this.merges(sheet)
      .filter((merged) => overlaps(merged, area))
      .map(toRange);
    if (ranges.length === 0) return;
    const params = { unitId: this.engine.unitId, subUnitId: sheet, ranges };
    this.engine.change([
      {
        redo: { id: RemoveWorksheetMergeMutation.id, params },
        undo: { id: AddWorksheetMergeMutation.id, params },
      },
    ]);
  }

  /** Makes the sheet large enough for the area. */
  reach(sheet: string, area: Area): void {
    const worksheet = this.engine.sheet(sheet);
    const base = { unitId: this.engine.unitId, subUnitId: sheet };
    const rowCount = area.row + area.rowCount;
    const columnCount = area.column + area.columnCount;
    if (rowCount > worksheet.getRowCount()) this.enlarge(SetWorksheetRowCountMutation, { ...base, rowCount });
    if (columnCount > worksheet.getColumnCount())
      this.enlarge(SetWorksheetColumnCountMutation, { ...base, columnCount });
  }

  private enlarge(mutation: { readonly id: string }, params: object): void {
    this.engine.commands.syncExecuteCommand(mutation.id, params);
  }

  private cells(sheet: string, area: Area, change: Change): Cells {
    this.reach(sheet, area);
    const matrix = this.engine.sheet(sheet).getCellMatrix();
    const cells: Cells = {};
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const data = change(row, column, matrix.getValue(row, column));
        if (data) (cells[row] ??= {})[column] = data;
      }
    return cells;
  }

  private text(sheet: string, row: number, column: number): string {
    const content = toContent(this.engine.cell(sheet, row, column));
    if (content === null) return "";
    if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
    if (isError(content)) return content.error;
    return formatted(content, this.style(sheet, row, column).numberFormat ?? "General");
  }
}

/** A formula must be named again when its cell gets a new look, or Univer forgets to compute it. */
function formulaOf(cell: Nullable<ICellData>): ICellData {
  if (!cell?.f && !cell?.si) return {};
  return { f: cell.f ?? null, si: cell.si ?? null };
}

/** The type must be named again too, or Univer makes a text of a number that gets the format "text". Excel does not. */
function typeOf(cell: Nullable<ICellData>): ICellData {
  return cell?.t === undefined || cell.t === null ? {} : { t: cell.t };
}

/**
 * A value under a format code; a code that cannot be read shows the value as it is.
 *
 * (0.805, "0%") -> "81%"
 */
export function formatted(content: number | string, format: string): string {
  return numfmt.format(numfmt.isValidFormat(format) ? format : "General", content);
}
