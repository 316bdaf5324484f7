import { toAddress } from "../reading/address";
import type { Area, CellValue } from "../reading/grid";
import { areaAround } from "../reading/areas";
import { answer, refusal, type Answer } from "./outcome";
import type { Position } from "../reading/input/ownCells";
import { rangeOf, type SheetName } from "./request";
import { write } from "./run";
import { safeText } from "./safeText";

/** A new content for one cell, and what the cell held when that was decided. */
export interface CellChange extends Position {
  readonly sheet: Pick<SheetName, "id" | "name">;
  /** Its formula, else its value. */
  readonly before: CellValue;
  readonly after: NewContent;
}

/** A text that starts with "=" becomes a formula; any other, and a plain text, stay texts, whatever they look like. */
export type NewContent = string | number | PlainText;

/** What a person wrote, to be shown as it is. */
export interface PlainText {
  readonly text: string;
}

/** The changes on one sheet, in the smallest area around them. */
interface Box {
  readonly area: Area;
  readonly changes: readonly CellChange[];
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Format of cells in which Excel keeps whatever is written as a text. */
const textFormat = "@";
const generalFormat = "General";

/**
 * Writes cells, all or none, in one request. Looks stay as they are, but for the format "text", in which no number
 * can stand. Refused with missingSheet, with protectedSheet, or with changedCell when a cell holds something else by
 * now.
 */
export async function changeCells(changes: readonly CellChange[]): Promise<Answer<void>> {
  const outcome = await write(async (context) => {
    const sheets = [...new Set(changes.map(({ sheet }) => sheet.id))];
    const boxes = sheets.map((id) => askBox(context, id, changes));
    await context.sync();
    const obstacle = boxes.map(obstacleIn).find((found) => found !== null);
    if (obstacle) return obstacle;
    boxes.forEach(fill);
    await context.sync();
    return answer(undefined);
  });
  if (outcome.ok) return outcome.value;
  const isGone = outcome.failure.values.error === "ItemNotFound";
  return isGone ? refusal("missingSheet", { sheet: changes[0]?.sheet.name ?? "" }) : outcome;
}

function askBox({ workbook }: Excel.RequestContext, id: string, all: readonly CellChange[]): Box {
  const changes = all.filter((change) => change.sheet.id === id);
  const sheet = workbook.worksheets.getItem(id).load("name,protection/protected");
  const area = areaAround(changes);
  return { area, changes, sheet, range: rangeOf(sheet, area).load("formulas,numberFormat") };
}

function obstacleIn({ area, changes, sheet, range }: Box): Answer<void> | null {
  if (sheet.protection.protected) return refusal("protectedSheet", { sheet: sheet.name });
  // Typed any[][] by Microsoft.
  const formulas = range.formulas as CellValue[][];
  const changed = changes.filter(
    ({ row, column, before }) => (formulas[row - area.row]?.[column - area.column] ?? "") !== (before ?? ""),
  );
  const cells = changed.map((change) => toAddress({ ...change, sheet: sheet.name }));
  return cells.length > 0 ? refusal("changedCell", { cell: cells.join(", ") }) : null;
}

/** One write for all cells of a sheet, so that one step undoes it also where Excel joins no steps. */
function fill({ area, changes, sheet, range }: Box): void {
  const contents: (string | number | null)[][] = Array.from({ length: area.rowCount }, () =>
    // Null leaves a cell as it is.
    Array<null>(area.columnCount).fill(null),
  );
  const formats = range.numberFormat as string[][];
  for (const change of changes) {
    const [down, right] = [change.row - area.row, change.column - area.column];
    const line = contents[down];
    if (line) line[right] = written(change.after);
    if (formats[down]?.[right] === textFormat && isFigure(change.after))
      sheet.getCell(change.row, change.column).numberFormat = [[generalFormat]];
  }
  range.formulas = contents;
}

function isFigure(content: NewContent): content is string | number {
  return typeof content === "number" || (typeof content === "string" && content.startsWith("="));
}

function written(content: NewContent): string | number {
  if (isFigure(content)) return content;
  return safeText(typeof content === "string" ? content : content.text);
}
