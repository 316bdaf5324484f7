import type { CellFile } from "../../file";
import type { Area } from "../../parts";
import { isSingle, parseArea } from "../addresses";
import { SharedFormulas } from "../formulas/shared";
import { toTyped } from "../formulas/typed";
import { decodeText } from "../xml/escape";
import type { RawCell, ScannedSheet } from "./scan";
import { readValue } from "./values";

/** Cells with content or a look of their own, in the order of the sheet; `looks` is how many the file has. */
export function readCells(sheet: ScannedSheet, sharedStrings: readonly string[], looks: number): CellFile[] {
  const shared = new SharedFormulas();
  const cells: CellFile[] = [];
  for (const raw of sheet.cells) {
    const value = readValue(raw, sharedStrings);
    const formula = readFormula(raw, shared);
    const style = styleOf(raw, looks) || null;
    if (value === null && formula === null && style === null) continue;
    cells.push({ row: raw.row, column: raw.column, value, formula, spill: readSpill(raw), style });
  }
  return cells;
}

/** Position of the cell's look in the file; one that the file does not have is the default. */
export function styleOf(raw: RawCell, looks: number): number {
  return Number.isInteger(raw.style) && raw.style >= 0 && raw.style < looks ? raw.style : 0;
}

/** A data table's formula says nothing outside its place: it has none here, and is kept as it is in the file. */
function readFormula(raw: RawCell, shared: SharedFormulas): string | null {
  if (!raw.formula || raw.formula.attributes.t === "dataTable") return null;
  const { attributes } = raw.formula;
  const text = toTyped(decodeText(raw.formula.text));
  if (attributes.t !== "shared" || attributes.si === undefined) return text === "" ? null : `=${text}`;
  if (text !== "") shared.declare(attributes.si, text, raw);
  const expanded = text === "" ? shared.expand(attributes.si, raw) : text;
  return expanded === null ? null : `=${expanded}`;
}

function readSpill(raw: RawCell): Area | null {
  const attributes = raw.formula?.attributes;
  if (attributes?.t !== "array" || attributes.ref === undefined) return null;
  const area = parseArea(attributes.ref);
  return isSingle(area) ? null : area;
}
