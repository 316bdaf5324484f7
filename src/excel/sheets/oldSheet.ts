import type { CellValue } from "../../reading/grid";
import { parseAddress } from "../../reading/parseAddress";
import type { DraftContent, SheetDraft } from "../../sheets/draft";
import { areaAround, cellsIn, sameArea } from "../../reading/areas";
import { sheetOfOutput, type OutputSheet, type OutputSubject } from "../../reading/input/outputSheets";
import type { Position } from "../../reading/input/ownCells";
import { rangeOf } from "../request";
import type { WrittenSheet } from "./addSheets";
import { areasOf, keptIn, type KeptParts } from "./keptParts";
import { markedArea } from "./mark";
import { spread } from "./mergeSteps";
import { askThings, foreignThings, type ForeignThings, type SheetThings } from "./sheetThings";
import type { WorkbookBefore } from "./workbookBefore";

/** A sheet of ours that may be written again. */
export interface OldOutput extends WrittenSheet {
  readonly entry: OutputSheet;
  readonly parts: KeptParts;
}

/** The sheet as it is now. */
export interface OldSheet extends OldOutput {
  readonly sheet: Excel.Worksheet;
  readonly things: SheetThings;
  readonly foreign: ForeignThings;
  /** What a cell holds, as it would be written again. */
  readonly contentAt: (cell: Position) => DraftContent;
}

/** The last sheet of this subject; null where there is none, or none that we know how to replace. */
export function oldOutput(
  { outputs, sheets }: WorkbookBefore,
  { kind, of }: OutputSubject,
): OldOutput | null {
  const entry = outputs.findLast((output) => output.kind === kind && output.of === of);
  const sheet = entry && sheetOfOutput(entry, sheets);
  const parts = keptIn(entry?.written);
  return entry && sheet && parts ? { ...sheet, entry, parts } : null;
}

/** Asks for all that is ours on the sheet, and for what stands where the draft wants to. */
export async function readOldSheet(
  context: Excel.RequestContext,
  old: OldOutput,
  draft: SheetDraft,
): Promise<OldSheet> {
  const sheet = context.workbook.worksheets.getItem(old.id).load("protection/protected");
  const area = areaAround([...cellsOfOld(old), ...spread(draft.cells)]);
  const range = rangeOf(sheet, area).load("formulas,values");
  const things = askThings(sheet);
  await context.sync();
  // Both are typed any[][] by Microsoft.
  const [formulas, values] = [range.formulas as CellValue[][], range.values as CellValue[][]];
  const contentAt = ({ row, column }: Position) => {
    const [down, right] = [row - area.row, column - area.column];
    return contentOf(formulas[down]?.[right] ?? "", values[down]?.[right] ?? "");
  };
  return { ...old, sheet, things, foreign: foreignThings(things, old.parts), contentAt };
}

/** A text that begins with "=" is its own value, and no formula. */
function contentOf(formula: CellValue, value: CellValue): DraftContent {
  if (formula === "") return null;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && value !== formula;
  return isFormula ? { formula } : value;
}

/**
 * Whether the draft can take the place of the old sheet without loss: what we wrote stands where it stood, and nobody
 * has written where only the draft has cells.
 */
export function hasRoom(old: OldSheet, draft: SheetDraft): boolean {
  const { sheet, parts, things, contentAt } = old;
  const cells = cellsOfOld(old);
  const ours = new Set(cells.map(keyOf));
  const isMoved = things.mark.isNullObject || !isAt(things.mark.formula, cells);
  const hasTables = parts.tables.every(({ name }) =>
    things.tables.items.some((table) => table.name === name),
  );
  const isAsWritten = !sheet.protection.protected && !isMoved && hasTables;
  return (
    isAsWritten && spread(draft.cells).every((cell) => ours.has(keyOf(cell)) || contentAt(cell) === null)
  );
}

/** Typed any by Microsoft; the text of a reference, "=Rapport!$A$1:$F$40". */
function isAt(formula: unknown, cells: readonly Position[]): boolean {
  const place = parseAddress(String(formula).replace(/^=/, ""));
  return place !== null && sameArea(place.area, markedArea(cells));
}

function cellsOfOld({ parts }: OldOutput): readonly Position[] {
  return cellsIn(areasOf(parts));
}

function keyOf({ row, column }: Position): string {
  return `${String(row)}:${String(column)}`;
}
