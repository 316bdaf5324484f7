import type { CellContent, CellError } from "../content";
import { decodeText } from "../xml/decodeText";
import type { RawCell } from "./scan";

/** Errors as files spell them. */
const readErrors: Readonly<Record<string, CellError>> = {
  "#NULL!": "#NULL!",
  "#DIV/0!": "#DIV/0!",
  "#VALUE!": "#VALUE!",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#NUM!": "#NUM!",
  "#N/A": "#N/A",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#CALC!",
  "#BUSY!": "#BUSY!",
  "#GETTING_DATA": "#BUSY!",
};

/** The value of a cell; dates are serial numbers, an error of an unknown kind is #VALUE!. */
export function readValue(cell: RawCell, sharedStrings: readonly string[]): CellContent {
  const read = readers[cell.type ?? "n"] ?? readNumber;
  return cell.value === null ? null : read(cell.value, sharedStrings);
}

/** By the attribute t; a cell without one holds a number. */
const readers: Readonly<Record<string, (value: string, sharedStrings: readonly string[]) => CellContent>> = {
  s: (value, sharedStrings) => sharedStrings[Number(value)] ?? null,
  inlineStr: (value) => value,
  str: decodeText,
  b: (value) => value.trim() === "1" || value.trim() === "true",
  e: (value) => ({ error: readErrors[value.trim()] ?? "#VALUE!" }),
  d: serialOf,
  n: readNumber,
};

function readNumber(value: string): number | null {
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** "2021-01-02T12:00:00" -> 44198.5: days since the last one of 1899. */
function serialOf(iso: string): number | string {
  const time = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(iso) ? iso : iso.includes("T") ? `${iso}Z` : iso);
  return Number.isNaN(time) ? iso : time / 86_400_000 + 25_569;
}
