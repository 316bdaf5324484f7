import type { BookFile } from "../file";
import { contains } from "../areas";
import { toRange } from "./areas";
import { fromContent } from "./cells";
import type { Engine } from "./engine";
import { sheetId } from "./snapshot";
import { SetArrayFormulaDataMutation } from "#univer";
import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "#univer";

/** Shows what formulas spilled when the file was saved, until they are computed again. */
export function restoreSpills(engine: Engine, file: BookFile): void {
  const ranges: Record<string, IObjectMatrixPrimitiveType<IRange>> = {};
  const cells: Record<string, IObjectMatrixPrimitiveType<ICellData>> = {};
  file.sheets.forEach((sheet, index) => {
    const id = sheetId(index);
    const parents = sheet.cells.filter((cell) => cell.formula !== null && cell.spill);
    for (const { row, column, spill } of parents)
      if (spill) ((ranges[id] ??= {})[row] ??= {})[column] = toRange(spill);
    for (const { row, column, value } of sheet.cells)
      if (parents.some(({ spill }) => spill && contains(spill, row, column)))
        ((cells[id] ??= {})[row] ??= {})[column] = fromContent(value);
  });
  engine.commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, {
    arrayFormulaRange: { [engine.unitId]: ranges },
    arrayFormulaCellData: { [engine.unitId]: cells },
  });
}
