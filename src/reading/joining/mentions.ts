import { plainText } from "../../scoring/names";
import { isBlank, textOf } from "../cells/cells";
import { partsOf } from "../references";
import type { SheetView } from "../sheetView";

/** A list of parts is short; a long sheet that names others is no list. */
const ROWS_SEARCHED = 200;
/** Excel allows no longer name of a sheet, so a longer one is cut off. */
const LONGEST_SHEET_NAME = 31;

/**
 * What other sheets call a sheet: the label of the first row that takes figures from it by formula, or that has its
 * name beside figures. Sheets that nothing mentions are left out.
 *
 * "Transporter" beside =T!D9 -> {T: "Transporter"}; "Energi" beside 11 -> {Energi: "Energi"}
 */
export function mentionsOf(
  names: readonly string[],
  others: readonly SheetView[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const byKey = new Map(names.map((name) => [plainText(name), name]));
  for (const line of others.flatMap(linesOf)) {
    if (line.label === "") continue;
    const name = line.sheets.map((sheet) => byKey.get(plainText(sheet))).find((each) => each !== undefined);
    const mentioned = name ?? (line.hasFigures ? namedBy(line.label, byKey) : undefined);
    if (mentioned !== undefined && !found.has(mentioned)) found.set(mentioned, line.label);
  }
  return found;
}

function namedBy(label: string, byKey: ReadonlyMap<string, string>): string | undefined {
  const key = plainText(label);
  return byKey.get(key) ?? byKey.get(plainText(key.slice(0, LONGEST_SHEET_NAME)));
}

/** A row of a sheet that may be a list of parts. */
interface Line {
  /** Its first text. */
  readonly label: string;
  readonly hasFigures: boolean;
  /** Names of the sheets that its formulas refer to. */
  readonly sheets: readonly string[];
}

function linesOf(sheet: SheetView): readonly Line[] {
  const { row: top, rowCount } = sheet.area;
  return Array.from({ length: Math.min(rowCount, ROWS_SEARCHED) }, (_, index) => lineOf(sheet, top + index));
}

function lineOf(sheet: SheetView, row: number): Line {
  const { column: left, columnCount } = sheet.area;
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
  const formulas = columns.flatMap((column) => sheet.formula(row, column) ?? []);
  const label = columns
    .map((column) => sheet.value(row, column))
    .find((value) => typeof value === "string" && !isBlank(value) && /\p{L}/u.test(value));
  return {
    label: textOf(label ?? null),
    hasFigures: columns.some((column) => typeof sheet.value(row, column) === "number"),
    sheets: formulas.filter((formula) => formula.includes("!")).flatMap(sheetsIn),
  };
}

function sheetsIn(formula: string): readonly string[] {
  return partsOf(formula).references.flatMap((reference) => {
    return reference.kind === "cells" && reference.sheet !== null ? [reference.sheet] : [];
  });
}
