import type { CellRef } from "../reading/grid";
import { refusal, type Answer } from "./outcome";
import { read } from "./run";

/** Shows the sheet, selects the cell and scrolls to it. A sheet that has gone is refused as missingSheet. */
export async function selectCell({ sheet: name, row, column }: CellRef): Promise<Answer<void>> {
  const outcome = await read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
  const isGone = !outcome.ok && outcome.failure.values.error === "ItemNotFound";
  return isGone ? refusal("missingSheet", { sheet: name }) : outcome;
}
