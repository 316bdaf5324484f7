import type { Area } from "../../../reading/grid";
import { isSingle, parseArea } from "../addresses";
import type { CellContent } from "../content";
import { SharedFormulas } from "../formulas/shared";
import { toTyped } from "../formulas/typed";
import { decodeText } from "../xml/decodeText";
import { readValue } from "./readValue";
import type { RawCell, ScannedSheet } from "./scan";

/** What stands in a cell. */
export interface Contents {
  readonly value: CellContent;
  /** As a person types it, with the leading "=", functions of add-ins by their names (not "_xldudf_…"). */
  readonly formula: string | null;
  /** Where the formula's results spill to, itself included, for a formula that fills several cells. */
  readonly spill: Area | null;
}

/** What stands in the cells of a sheet, in the order of the scan. Formulas may share the text of an earlier one. */
export function readContents(sheet: ScannedSheet, sharedStrings: readonly string[]): Contents[] {
  const shared = new SharedFormulas();
  return sheet.cells.map((raw) => ({
    value: readValue(raw, sharedStrings),
    formula: readFormula(raw, shared),
    spill: readSpill(raw),
  }));
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
