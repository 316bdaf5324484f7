import { listen } from "./handlers";
import type { Answer } from "./outcome";
import type { Position } from "../reading/input/ownCells";
import type { SheetName } from "./request";
import { read } from "./run";

/** The active cell of the selection, and whether anybody may write on its sheet. */
export interface SelectedCell extends Position {
  readonly sheet: Pick<SheetName, "id" | "name">;
  readonly isProtected: boolean;
}

/** The active cell: the one that what is typed goes to. */
export function selectedCell(): Promise<Answer<SelectedCell>> {
  return read(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id,name,protection/protected");
    await context.sync();
    const { id, name, protection } = sheet;
    const { rowIndex: row, columnIndex: column } = cell;
    return { sheet: { id, name }, row, column, isProtected: protection.protected };
  });
}

/**
 * Tells the listener whenever something else is selected, or another sheet is shown, with one request. What is
 * selected now must be asked: an event tells the areas, but not which of their cells is the active one.
 *
 * @returns the way to stop
 */
export function watchSelection(listener: () => void): Promise<Answer<() => Promise<void>>> {
  const tell = () => {
    listener();
    return Promise.resolve();
  };
  return listen(({ worksheets }) => [
    worksheets.onSelectionChanged.add(tell),
    worksheets.onActivated.add(tell),
  ]);
}
