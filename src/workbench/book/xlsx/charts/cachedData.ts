import type { ChartCells } from "../../chart";
import type { CellContent } from "../../parts";
import { childOf, childrenOf, numeric, textOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element } from "../xml/made";
import { encodeText } from "../xml/escape";
import type { CellSource } from "./cellSource";
import { readReference, writeReference } from "./references";

/**
 * A reference of a chart with the values that the cells hold, or the element that stands there where it says so already.
 *
 * ("val", B2:B3) -> <val><numRef><f>Blad1!$B$2:$B$3</f><numCache>…</numCache></numRef></val>
 */
export function dataElement(
  local: "tx" | "cat" | "val",
  cells: ChartCells | null,
  before: XmlElement | undefined,
  source: CellSource,
): XmlElement {
  const values = cells ? source.values(cells) : [];
  const isNumbers = local === "val" || (local === "cat" && isNumeric(values));
  const kept = before && saysSame(before, cells, isNumbers ? values.map(numberText) : values.map(plainText));
  if (kept) return before;
  const formula = element("f", {}, [writeReference(cells)]);
  if (!isNumbers)
    return element(local, {}, [
      element("strRef", {}, [formula, cache("strCache", [], values.map(plainText))]),
    ]);
  const format = element("formatCode", {}, [cells ? source.numberFormat(cells) : "General"]);
  return element(local, {}, [
    element("numRef", {}, [formula, cache("numCache", [format], values.map(numberText))]),
  ]);
}

function isNumeric(values: readonly CellContent[]): boolean {
  return (
    values.some((value) => typeof value === "number") &&
    values.every((value) => value === null || typeof value === "number")
  );
}

function numberText(value: CellContent): string | null {
  return typeof value === "number" ? String(value) : null;
}

function plainText(value: CellContent): string | null {
  if (value === null) return null;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : encodeText(String(value));
}

/** A null leaves its point out: the cell is blank, or holds no number. */
function cache(name: string, before: readonly XmlElement[], texts: readonly (string | null)[]): XmlElement {
  const points = texts.flatMap((text, idx) =>
    text === null ? [] : [element("pt", { idx }, [element("v", {}, [text])])],
  );
  return element(name, {}, [...before, element("ptCount", { val: texts.length }), ...points]);
}

function saysSame(before: XmlElement, cells: ChartCells | null, texts: readonly (string | null)[]): boolean {
  const reference = childrenOf(before)[0];
  const stated = readReference(textOf(childOf(reference, "f")));
  if (writeReference(stated ?? null) !== writeReference(cells)) return false;
  const kept = new Map(
    childrenOf(childrenOf(reference)[1], "pt").map((point) => [
      numeric(point, "idx"),
      textOf(childOf(point, "v")),
    ]),
  );
  return texts.every((text, at) => isSameValue(kept.get(at) ?? null, text));
}

function isSameValue(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && one !== "" && Number(one) === Number(other));
}
