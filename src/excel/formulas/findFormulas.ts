import type { Area } from "../../reading/grid";
import { answer, refusal, type Answer } from "../outcome";
import { cellArea, ownCells } from "../ownCells";
import type { SheetSnapshot } from "../snapshot";
import { readWorkbook } from "../workbook";
import type { Place } from "./targets";

/** A KLIMAT formula of the workbook. */
export interface FoundFormula extends Place {
  readonly formula: string;
}

/**
 * Every formula that calls us, on every sheet, also on hidden ones and on those that we wrote, with the area that its
 * result fills. Refused with readOnly where nothing can be written.
 */
export async function findFormulas(): Promise<Answer<readonly FoundFormula[]>> {
  const outcome = await readWorkbook({ previous: null, wanted: new Set(), settings: [], whole: true });
  if (!outcome.ok) return outcome;
  const { readOnly, sheets } = outcome.value;
  return readOnly ? refusal("readOnly") : answer(sheets.flatMap(formulasOn));
}

function formulasOn(sheet: SheetSnapshot): readonly FoundFormula[] {
  const { id, name, grid } = sheet;
  if (!grid) return [];
  return ownCells(grid).map((cell) => ({
    sheet: id,
    sheetName: name,
    area: areaOf(sheet, cellArea(cell)),
    formula: String(grid.formulas[cell.row - grid.row]?.[cell.column - grid.column]),
  }));
}

function areaOf({ spills }: SheetSnapshot, cell: Area): Area {
  const spill = spills.find(({ row, column }) => row === cell.row && column === cell.column);
  return spill?.area ?? cell;
}
