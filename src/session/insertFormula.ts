import { intersection } from "../reading/areas";
import { insertFormula as insert, type Insertion } from "../excel/insertFormula";
import { refusal } from "../excel/outcome";
import type { SelectedCell } from "../excel/selection";
import { SHEET_COLUMNS, SHEET_ROWS, toAddress } from "../reading/address";
import { firstInputCell } from "./inputCells";
import type { Understood } from "./reader";
import type { Failure, NewFormula, Outcome } from "./session";

/** Writes a formula where its result fits and takes no cell from an assessment. */
export async function insertFormula(
  { formula, rowCount, columnCount, shares }: NewFormula,
  { sheet, row, column }: SelectedCell,
  now: Understood,
): Promise<Outcome> {
  if (now.snapshot.readOnly) return refusal("readOnly");
  const insertion = { sheet, area: { row, column, rowCount, columnCount }, formula, shares };
  const failure = obstacleTo(insertion, now);
  if (failure) return { ok: false, failure };
  const outcome = await insert(insertion);
  return outcome.ok ? { ok: true } : outcome;
}

/** Why the cells cannot take the formula, as far as it is known without asking Excel; null when they may. */
function obstacleTo({ sheet, area }: Insertion, now: Understood): Failure | null {
  const { row, column, rowCount, columnCount } = area;
  const cell = toAddress({ sheet: sheet.name, row, column });
  const values = { cell, rows: rowCount, columns: columnCount };
  if (row + rowCount > SHEET_ROWS || column + columnCount > SHEET_COLUMNS) return { code: "noRoom", values };
  const input = firstInputCell(sheet.name, area, now);
  if (input) return { code: "inputCell", values: { cell: toAddress(input) } };
  // Excel lets nothing spill within a table.
  const grid = now.snapshot.sheets.find(({ id }) => id === sheet.id)?.grid;
  const table = grid?.tables.find((each) => intersection(area, each.area));
  return table && rowCount * columnCount > 1 ? { code: "spillInTable", values: { table: table.name } } : null;
}
