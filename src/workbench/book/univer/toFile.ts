import type { BookFile, CellFile, SheetFile } from "../file";
import type { Table } from "../parts";
import type { CellStyle } from "../style";
import type { Aside } from "./aside";
import type { BookCharts } from "./charts";
import { hasContent, toContent } from "./cells";
import type { ConditionalFormats } from "./conditionalFormats";
import type { Engine } from "./engine";
import type { Grid } from "./grid";
import { fromWidthPixels, toPoints, toWidthPixels } from "../sizes";
import { largest } from "./snapshot";
import { BooleanNumber } from "#univer";
import type { ICellData, IColumnData, Nullable } from "#univer";
import type { Names, SheetInfo, Sheets, Tables, Validations } from "../book";

/** Everything that the file is made of. */
export interface Source {
  readonly engine: Engine;
  readonly aside: Aside;
  readonly grid: Grid;
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly charts: BookCharts;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly settings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly fileStyles: readonly CellStyle[];
  readonly activeSheet: string;
}

/** The workbook as it stands now, as a file model: what nobody changed is as it was read. */
export function toFile(source: Source): BookFile {
  const styles = new Styles(source);
  const sheets = source.sheets.list();
  return {
    sheets: sheets.map((sheet) => toSheetFile(source, sheet, styles)),
    activeSheet: sheets.findIndex((sheet) => sheet.id === source.activeSheet),
    styles: styles.all,
    names: source.names.list(),
    settings: Object.fromEntries(
      [...source.settings].map(([id, settings]) => [id, Object.fromEntries(settings)]),
    ),
    origin: source.aside.origin,
  };
}

/** The looks of the file: the ones it had, in their places, then the new ones. */
class Styles {
  readonly all: CellStyle[];
  private readonly positions = new Map<string, number>();

  constructor(private readonly source: Source) {
    this.all = [...source.fileStyles];
    this.all.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.positions.has(key)) this.positions.set(key, index);
    });
  }

  position(sheet: string, row: number, column: number, cell: Nullable<ICellData>): number | null {
    const known = typeof cell?.s === "string" ? /^file-(\d+)$/.exec(cell.s) : null;
    if (known && isLocked(cell) === (this.all[Number(known[1])]?.locked ?? true)) return Number(known[1]);
    const style = this.source.grid.style(sheet, row, column);
    if (Object.keys(style).length === 0) return null;
    const key = JSON.stringify(style);
    const position = this.positions.get(key) ?? this.all.push(style) - 1;
    this.positions.set(key, position);
    return position;
  }
}

function isLocked(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.["locked"] !== false;
}

function toSheetFile(source: Source, info: SheetInfo, styles: Styles): SheetFile {
  const config = source.engine.sheet(info.id).getConfig();
  return {
    name: info.name,
    visibility: info.visibility,
    tabColor: info.tabColor,
    part: source.aside.sheet(info.id).part,
    cells: toCellFiles(source, info.id, styles),
    columnWidths: toColumnWidths(config.columnData),
    rows: Object.entries(config.rowData).flatMap(([row, data]) => {
      const height = data?.h !== undefined && data.ia !== BooleanNumber.TRUE ? toPoints(data.h) : null;
      const hidden = data?.hd === BooleanNumber.TRUE;
      return height === null && !hidden ? [] : [{ row: Number(row), height, hidden }];
    }),
    merges: source.grid.merges(info.id),
    freeze: info.freeze,
    showGridLines: info.showGridLines,
    page: info.page,
    conditionalFormats: source.conditionalFormats.list(info.id),
    validations: source.validations.list(info.id),
    tables: source.tables
      .list()
      .filter((table) => table.sheet === info.id)
      .map(toTable),
    charts: source.charts.toFile(info.id),
    isProtected: info.isProtected,
  };
}

function toTable(placed: Table): Table {
  const { id, name, area, columns, showHeaders, showTotals, style, bandedRows, showFilterButton } = placed;
  return { id, name, area, columns, showHeaders, showTotals, style, bandedRows, showFilterButton };
}

function toCellFiles(source: Source, sheet: string, styles: Styles): CellFile[] {
  const { engine } = source;
  const cells: CellFile[] = [];
  const spills = engine.spills(sheet);
  engine
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const style = styles.position(sheet, row, column, cell);
      if (!hasContent(cell) && style === null) return;
      cells.push({
        row,
        column,
        value: toContent(engine.cell(sheet, row, column)),
        formula: engine.formula(sheet, row, column),
        spill: spills.find((area) => area.row === row && area.column === column) ?? null,
        style,
      });
    });
  return inOrder([...cells, ...bareSpilled(source, sheet, cells)]);
}

/** Cells that hold nothing of their own but show what a formula spills into them. */
function bareSpilled({ engine }: Source, sheet: string, stored: readonly CellFile[]): CellFile[] {
  const known = new Set(stored.map((cell) => `${cell.row}:${cell.column}`));
  return engine.spills(sheet).flatMap((area) => {
    const cells: CellFile[] = [];
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const value = toContent(engine.spilled(sheet, row, column));
        if (value !== null && !known.has(`${row}:${column}`))
          cells.push({ row, column, value, formula: null, spill: null, style: null });
      }
    return cells;
  });
}

function inOrder(cells: CellFile[]): CellFile[] {
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

type ColumnWidth = SheetFile["columnWidths"][number];

/** Neighbouring columns of the same width make one entry. */
function toColumnWidths(columns: Readonly<Record<number, Nullable<Partial<IColumnData>>>>): ColumnWidth[] {
  const widths: ColumnWidth[] = [];
  for (const [key, data] of Object.entries(columns)) {
    const column = Number(key);
    if (!data || column >= largest.columns) continue;
    const width = widthOf(data);
    const hidden = data.hd === BooleanNumber.TRUE;
    if (width === null) continue;
    const last = widths.at(-1);
    const continues =
      last && last.column + last.count === column && last.width === width && last.hidden === hidden;
    if (continues) widths[widths.length - 1] = { ...last, count: last.count + 1 };
    else widths.push({ column, count: 1, width, hidden });
  }
  return widths;
}

/** Excel's own width where nobody changed it: pixels are coarser. */
function widthOf(data: Partial<IColumnData>): number | null {
  const kept = data.custom?.["width"] as number | undefined;
  if (kept !== undefined && toWidthPixels(kept) === data.w) return kept;
  if (data.w !== undefined) return fromWidthPixels(data.w);
  return data.hd === BooleanNumber.TRUE ? defaultWidth : null;
}

/** Width of a column that nobody gave one, in characters. */
const defaultWidth = 8.43;
