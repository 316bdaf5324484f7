import type { Area } from "../parts";
import { noContent } from "./cells";
import type { Engine } from "./engine";
import { moveFormula } from "./formulas/moveFormula";
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "#univer";

/** Everything of a look but its borders, which stay where they are when rows are sorted. */
const noLook = Object.fromEntries(
  ["ff", "fs", "it", "bl", "ul", "st", "ol", "bg", "cl", "n", "va", "ht", "vt", "tb", "tr", "pd"].map(
    (key) => [key, null],
  ),
);

/** The cells of an area in another order of rows, with their looks: row i is what row order[i] was. */
export function reorderedRows(
  engine: Engine,
  sheet: string,
  area: Area,
  order: readonly number[],
): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  order.forEach((from, to) => {
    if (from === to) return;
    const row: Record<number, ICellData> = (cells[area.row + to] = {});
    for (let column = area.column; column < area.column + area.columnCount; column++)
      row[column] = moved(engine, sheet, column, area.row + from, area.row + to);
  });
  return cells;
}

function moved(engine: Engine, sheet: string, column: number, from: number, to: number): ICellData {
  const matrix = engine.sheet(sheet).getCellMatrix();
  const [cell, before] = [matrix.getValue(from, column), matrix.getValue(to, column)];
  const formula = engine.formula(sheet, from, column);
  const content =
    formula === null
      ? { ...noContent, v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null }
      : { ...noContent, f: moveFormula(formula, { row: from, column }, { row: to, column }) };
  const isAlike = (cell?.s ?? null) === (before?.s ?? null) && isLocked(cell) === isLocked(before);
  return isAlike ? content : { ...content, ...lookOf(engine, cell) };
}

function lookOf(engine: Engine, cell: Nullable<ICellData>): ICellData {
  const look: IStyleData = { ...engine.workbook.getStyles().getStyleByCell(cell) };
  delete look.bd;
  const s: IStyleData = { ...noLook, ...structuredClone(look) };
  return { s, custom: cell?.custom ?? null };
}

function isLocked(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.["locked"] !== false;
}
