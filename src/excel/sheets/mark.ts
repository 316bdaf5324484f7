import { areaAround } from "../../reading/areas";
import type { Area } from "../../reading/grid";
import type { Position } from "../../reading/input/ownCells";
import { rangeOf } from "../request";

/**
 * Name, hidden and of the sheet alone, of the cells from A1 to the last one that we wrote: Excel moves it with them, so
 * that it tells whether they stand where they stood. It also tells our new sheets from somebody else's.
 */
const markName = "Klimat.written";

/** Marks these cells of a sheet as ours. */
export function mark(sheet: Excel.Worksheet, cells: readonly Position[]): void {
  sheet.names.add(markName, rangeOf(sheet, markedArea(cells))).visible = false;
}

/** The area that is marked when these cells are. */
export function markedArea(cells: readonly Position[]): Area {
  return areaAround([{ row: 0, column: 0 }, ...cells]);
}

/** The sheet's mark, a null object where it has none; its formula is to be read after a sync. */
export function askMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(markName).load("formula");
}
