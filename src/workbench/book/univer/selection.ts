import type { Area } from "../parts";
import { cellArea } from "../areas";
import { toArea, toRange } from "./areas";
import type { Engine } from "./engine";
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "#univer";

/** What is selected on the active sheet; A1 where nobody selected anything. */
export function selection(engine: Engine): { readonly sheet: string; readonly areas: readonly Area[] } {
  const sheet = engine.workbook.getActiveSheet().getSheetId();
  const selections = engine
    .service(SheetsSelectionsService)
    .getWorkbookSelections(engine.unitId)
    .getSelectionsOfWorksheet(sheet);
  const areas = selections.map(({ range }) => toArea(range));
  return { sheet, areas: areas.length > 0 ? areas : [cellArea(0, 0)] };
}

/** Shows the sheet and selects the areas on it; the first cell of the last area is the active one. */
export function select(engine: Engine, sheet: string, areas: readonly Area[]): void {
  if (engine.workbook.getActiveSheet().getSheetId() !== sheet)
    engine.run(SetWorksheetActiveOperation, { subUnitId: engine.sheet(sheet).getSheetId() });
  const selections = areas.map((area, index) => ({
    range: toRange(area),
    primary: index === areas.length - 1 ? primary(area) : null,
    style: null,
  }));
  engine.run(SetSelectionsOperation, { subUnitId: sheet, selections });
}

function primary({ row, column }: Area) {
  const range = toRange(cellArea(row, column));
  return { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
}
