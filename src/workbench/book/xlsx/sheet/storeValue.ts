import type { CellContent, CellError } from "../../parts";
import { encodeText, escapeText } from "../xml/escape";

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
