import { tokenize } from "@borgar/fx";
import { parseAddress } from "../parseAddress";
import type { Block } from "./blocks";
import type { ClassifiedRow } from "./classify";
import { cellNumber, textNumber } from "../cells/numbers";
import type { SheetView } from "../sheetView";

/** A sum of which no more counts than a number: =MIN(12, SUM(D5:D9)) */
export interface CappedRow {
  readonly row: ClassifiedRow;
  readonly points: number;
}

/** The rows of a block whose formula caps the points of a parameter, or of a part of it. */
export function cappedRows({ sheet, layout, rows }: Block): readonly CappedRow[] {
  return rows.flatMap((row): CappedRow[] => {
    if (!row.sums || row.sums.scope === "all" || row.sums.parameter === "") return [];
    const formula = sheet.formula(row.row.row, layout.columns.points);
    const points = formula === null ? null : capIn(formula, sheet);
    return points === null ? [] : [{ row, points }];
  });
}

/**
 * The number that a formula lets no sum exceed, written in it or in a cell; null where there is none.
 *
 * "=MIN(12,SUM(D5:D9))" -> 12; "=MIN(SUM(D5:D9),C4)" -> the number in C4; "=MIN(D5:D9)" -> null
 */
function capIn(formula: string, sheet: SheetView): number | null {
  const tokens = tokenize(formula).filter(({ type }) => type !== "fx_prefix" && type !== "whitespace");
  const [name, ...rest] = tokens;
  if (name?.value.toUpperCase() !== "MIN" || rest.at(-1)?.value !== ")") return null;
  const parts = argumentsIn(rest.slice(1, -1));
  const limits = parts.flatMap((part) => {
    const [only] = part;
    const limit = part.length === 1 && only ? limitIn(only.value, sheet) : null;
    return limit ?? [];
  });
  return parts.length === 2 && limits.length === 1 ? (limits[0] ?? null) : null;
}

interface Token {
  readonly value: string;
}

/** Splits the inside of a call at its own commas. */
function argumentsIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.value === "(") depth += 1;
    if (token.value === ")") depth -= 1;
    if (depth === 0 && (token.value === "," || token.value === ";")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function limitIn(text: string, sheet: SheetView): number | null {
  const number = textNumber(text);
  if (number !== null) return number;
  const address = parseAddress(text);
  if (!address || address.area.rowCount * address.area.columnCount !== 1) return null;
  if (address.sheet !== null && address.sheet !== sheet.name) return null;
  return cellNumber(sheet.value(address.area.row, address.area.column));
}
