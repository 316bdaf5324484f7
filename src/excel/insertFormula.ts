import { areaAddress } from "../reading/address";
import type { Area, CellValue } from "../reading/grid";
import { isSupported } from "./environment";
import { answer, refusal, type Answer } from "./outcome";
import { cellArea } from "../reading/input/ownCells";
import { rangeOf, type SheetName } from "./request";
import { write } from "./run";

/** A formula and the cells that it is to fill. */
export interface Insertion {
  readonly sheet: Pick<SheetName, "id" | "name">;
  /** From the formula's own cell to the last one of its spill. */
  readonly area: Area;
  /** In English, with commas. */
  readonly formula: string;
  /** Columns of the area that hold shares, from 0. */
  readonly shares: readonly number[];
}

const general = "General";
const percent = "0%";
/** Format of cells in which Excel keeps whatever is written as a text. */
const textFormat = "@";

/**
 * Writes a formula, and a format for percent to its cells with shares that have none, in one request. Refused with
 * missingSheet, with protectedSheet, or with occupiedCell where one of the cells is not empty.
 */
export async function insertFormula(insertion: Insertion): Promise<Answer<void>> {
  const { sheet: wanted, area } = insertion;
  const outcome = await write(async (context) => {
    const sheet = context.workbook.worksheets.getItem(wanted.id).load("name,protection/protected");
    const range = rangeOf(sheet, area).load("formulas,numberFormat");
    const isSpilledTo = askSpill(range);
    await context.sync();
    if (sheet.protection.protected) return refusal("protectedSheet", { sheet: sheet.name });
    // Typed any[][] by Microsoft.
    const occupied = firstOccupied(range.formulas as CellValue[][], area) ?? (isSpilledTo() ? area : null);
    if (occupied) return refusal("occupiedCell", { cell: areaAddress(sheet.name, occupied) });
    // Before the formula, which would stay a text in a cell with the format for texts.
    const formats = formatsAfter(range.numberFormat as string[][], insertion.shares);
    if (formats.some((line) => line.some((format) => format !== null))) range.numberFormat = formats;
    range.getCell(0, 0).formulas = [[insertion.formula]];
    await context.sync();
    return answer(undefined);
  });
  if (outcome.ok) return outcome.value;
  const isGone = outcome.failure.values.error === "ItemNotFound";
  return isGone ? refusal("missingSheet", { sheet: wanted.name }) : outcome;
}

/** A formula without a visible result stands in its cell too. */
function firstOccupied(formulas: readonly (readonly CellValue[])[], { row, column }: Area): Area | null {
  for (const [down, line] of formulas.entries()) {
    const right = line.findIndex((content) => content !== "" && content !== null);
    if (right >= 0) return cellArea({ row: row + down, column: column + right });
  }
  return null;
}

/** Blank cells of a result that spills look empty, and yet are not. To be called after a sync. */
function askSpill(range: Excel.Range): () => boolean {
  if (!isSupported("ExcelApi", "1.12")) return () => false;
  range.load("hasSpill");
  // Null where some of the cells are and some are not; the types promise a boolean.
  return () => (range.hasSpill as boolean | null) !== false;
}

/** Null leaves the format of a cell as it is. */
function formatsAfter(
  formats: readonly (readonly string[])[],
  shares: readonly number[],
): (string | null)[][] {
  return formats.map((line, down) =>
    line.map((format, right) => {
      const isBare = format === general || (format === textFormat && down + right === 0);
      if (!isBare) return null;
      return shares.includes(right) ? percent : asPlain(format);
    }),
  );
}

function asPlain(format: string): string | null {
  return format === textFormat ? general : null;
}
