import type { SheetFile } from "../../file";
import type { CellStyle } from "../../style";
import type { CellSource } from "../charts/cellSource";
import { editCharts } from "../charts/writeCharts";
import type { Package } from "../opc/package";
import type { TableWriter } from "../tableWriter";
import { applyEdits, type PieceEdits } from "./pieces";
import type { ReadSheet } from "./readSheet";
import { editCells, type CellContext } from "./writeCells";
import { editConditionalFormats } from "./writeConditionalFormats";
import { editLayout, editView } from "./writeLayout";
import { editPage } from "./writePage";
import { editValidations } from "./writeValidations";

/** What a sheet needs of the workbook that it is written into. */
export interface SheetContext extends CellContext {
  readonly pack: Package;
  readonly tables: TableWriter;
  readonly source: CellSource;
  readonly differenceOf: (style: CellStyle) => number | undefined;
}

export interface SheetOutcome {
  readonly hasNewCells: boolean;
  /** True when a formula has no result yet, so that Excel must compute on opening. */
  readonly waits: boolean;
}

/**
 * Writes a sheet's part where the model says something else than the part does. `isActive` is null where the
 * active sheet is the one of the file.
 */
export function writeSheet(
  sheet: SheetFile,
  before: ReadSheet,
  isActive: boolean | null,
  context: SheetContext,
): SheetOutcome {
  const edits: PieceEdits = new Map();
  editLayout(sheet, before, edits);
  editView(sheet, before, isActive, edits);
  editPage(sheet, before, edits);
  editCells(sheet, before, context, edits);
  editConditionalFormats(sheet, before, context.differenceOf, edits);
  editValidations(sheet, before, edits);
  context.tables.edit(sheet.tables, before, edits);
  editCharts(sheet.charts, before, context, edits);
  if (edits.size > 0) context.pack.writeText(before.part, applyEdits(before.scan, edits));
  const hasNewCells = edits.has("sheetData");
  return {
    hasNewCells,
    waits: hasNewCells && sheet.cells.some((cell) => cell.formula !== null && cell.value === null),
  };
}
