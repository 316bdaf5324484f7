import type { Area } from "../../reading/grid";
import { answer, refusal, type Answer } from "../outcome";
import { cellArea, ownCells, type Position } from "../../reading/input/ownCells";
import { request } from "../request";
import type { SheetSnapshot } from "../snapshot";
import { readWorkbook } from "../workbook";
import { spillReaders } from "./spillReaders";
import type { Place } from "./targets";

/** A formula of the workbook, with the area that its result fills. */
export interface FoundFormula extends Place {
  readonly formula: string;
}

/**
 * Every formula that calls us, on every sheet, also on hidden ones and on those that we wrote. Refused with readOnly
 * where nothing can be written.
 */
export async function findFormulas(): Promise<Answer<readonly FoundFormula[]>> {
  const sheets = await everySheet();
  return sheets.ok ? answer(sheets.value.flatMap(formulasOn)) : sheets;
}

/**
 * As `findFormulas`, with the formulas that refer to a spill of one of them ("=SUM(A9#)"): what does not spill any more
 * cannot be referred to as a spill.
 */
export async function findDependingFormulas(): Promise<Answer<readonly FoundFormula[]>> {
  const sheets = await everySheet();
  if (!sheets.ok) return sheets;
  const found = sheets.value.flatMap(formulasOn);
  for (;;) {
    const readers = spillReaders(sheets.value, found);
    if (readers.length === 0) return answer(found);
    const areas = await spillsOf(readers);
    if (!areas.ok) return areas;
    found.push(...readers.map((reader, index) => ({ ...reader, area: areas.value[index] ?? reader.area })));
  }
}

async function everySheet(): Promise<Answer<readonly SheetSnapshot[]>> {
  const outcome = await readWorkbook({ previous: null, wanted: new Set(), settings: [], whole: true });
  if (!outcome.ok) return outcome;
  return outcome.value.readOnly ? refusal("readOnly") : answer(outcome.value.sheets);
}

function formulasOn(sheet: SheetSnapshot): readonly FoundFormula[] {
  const { id, name, grid } = sheet;
  if (!grid) return [];
  return ownCells(grid).map((cell) => ({
    sheet: id,
    sheetName: name,
    area: areaOf(sheet, cell),
    formula: String(grid.formulas[cell.row - grid.row]?.[cell.column - grid.column]),
  }));
}

function areaOf({ spills }: SheetSnapshot, cell: Position): Area {
  const spill = spills.find(({ row, column }) => row === cell.row && column === cell.column);
  return spill?.area ?? cellArea(cell);
}

async function spillsOf(found: readonly FoundFormula[]): Promise<Answer<readonly (Area | null)[]>> {
  const spills = found.map(({ sheet, area: { row, column } }) => ({ sheet, row, column }));
  const outcome = await request({ settings: [], names: [], sizes: [], tables: [], blocks: [], spills });
  return outcome.ok ? answer(outcome.value.spills) : outcome;
}
