import type { CellContent } from "../../parts";
import { decodeText, encodeText, escapeText } from "../xml/escape";
import type { RawCell } from "./scan";

type CellError = Extract<CellContent, object>["error"];

/** Errors as files spell them. Younger ones stand as #VALUE!, as Excel writes them for older readers. */
const storedErrors: Record<CellError, string> = {
  "#NULL!": "#NULL!",
  "#DIV/0!": "#DIV/0!",
  "#VALUE!": "#VALUE!",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#NUM!": "#NUM!",
  "#N/A": "#N/A",
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#GETTING_DATA",
};

const readErrors: Readonly<Record<string, CellError>> = {
  ...(Object.fromEntries(Object.keys(storedErrors).map((error) => [error, error])) as Record<
    string,
    CellError
  >),
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

export interface StoredValue {
  /** The attribute t; undefined for a number or a blank. */
  readonly type: string | undefined;
  /** XML within the cell, given the prefix of its elements. */
  readonly xml: (prefix: string) => string;
}

/** A value as files spell it; texts stand in their cell, results of formulas in <v>. */
export function storeValue(value: CellContent, isResult: boolean): StoredValue {
  if (value === null) return { type: undefined, xml: () => "" };
  if (typeof value === "string") return isResult ? result("str", encodeText(value)) : inline(value);
  if (typeof value === "boolean") return result("b", value ? "1" : "0");
  if (typeof value === "object") return result("e", storedErrors[value.error]);
  return Number.isFinite(value) ? result(undefined, String(value)) : result("e", "#NUM!");
}

function result(type: string | undefined, text: string): StoredValue {
  return { type, xml: (prefix) => `<${prefix}v${space(text)}>${escapeText(text)}</${prefix}v>` };
}

function inline(value: string): StoredValue {
  const text = encodeText(value);
  return {
    type: "inlineStr",
    xml: (p) => `<${p}is><${p}t${space(text)}>${escapeText(text)}</${p}t></${p}is>`,
  };
}

function space(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
}
