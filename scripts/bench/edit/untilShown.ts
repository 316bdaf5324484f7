import { setTimeout as pause } from "node:timers/promises";
import type { Headless } from "../../../src/workbench/headless/launch";
import { formulaSheet } from "./municipalities";
import { areClose } from "./outputs";
import { sheetId } from "./sheetId";

/** Nothing that is measured takes so long; in milliseconds. */
const patience = 600_000;

/**
 * Resolves when the cells of the sheet of formulas hold these results. Looks from the first cell on that was wrong at
 * the last look, so that looking costs next to nothing.
 *
 * @throws Error when a cell never comes to hold its result
 */
export async function untilShown(excel: Headless, truth: readonly number[]): Promise<void> {
  const target = sheetId(excel, formulaSheet);
  const end = Date.now() + patience;
  let right = 0;
  while (right < truth.length) {
    const area = { row: right, column: 0, rowCount: 1, columnCount: 1 };
    const [[value = null] = []] = excel.book.values(target, area);
    if (areClose([value], truth.slice(right, right + 1))) right += 1;
    else if (Date.now() < end) await pause(2);
    else
      throw new Error(`Row ${String(right + 1)}: ${JSON.stringify(value)} is not ${String(truth[right])}.`);
  }
}
