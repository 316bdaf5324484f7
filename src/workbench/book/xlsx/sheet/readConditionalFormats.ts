import { comparisons, type Comparison, type ConditionalFormat } from "../../parts";
import type { CellStyle } from "../../style";
import { parseAreas } from "../../../../files/xlsx/addresses";
import { toTyped } from "../../../../files/xlsx/formulas/typed";
import { childrenOf, flag, numeric, textOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { decodeText } from "../../../../files/xlsx/xml/decodeText";
import { serialize } from "../xml/serialize";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import type { ScannedSheet } from "../../../../files/xlsx/sheet/scan";

/** A conditional format and the rule that says it. */
export interface ReadConditionalFormat {
  readonly format: ConditionalFormat;
  readonly source: XmlElement;
  /** The element around the rule. */
  readonly group: XmlElement;
}

/** A rule with another operator is kept as it is. */
const operators: ReadonlySet<string> = new Set(comparisons);

/** Conditional formats in the order of the file; `differences` are the looks that they refer to. */
export function readConditionalFormats(
  sheet: ScannedSheet,
  differences: readonly CellStyle[],
): ReadConditionalFormat[] {
  const found: ReadConditionalFormat[] = [];
  for (const group of treesOf(sheet, "conditionalFormatting")) {
    const areas = parseAreas(group.attributes.sqref ?? "");
    for (const source of childrenOf(group, "cfRule")) {
      const format: ConditionalFormat = {
        id: `${sheet.part.replace(/^.*\/|\.xml$/g, "")}-${found.length + 1}`,
        areas,
        priority: numeric(source, "priority") ?? found.length + 1,
        stopIfTrue: flag(source, "stopIfTrue"),
        rule: readRule(source),
        style: differences[numeric(source, "dxfId") ?? -1] ?? {},
      };
      found.push({ format, source, group });
    }
  }
  return found;
}

function readRule(source: XmlElement): ConditionalFormat["rule"] {
  const { type = "", operator = "", text } = source.attributes;
  const formulas = childrenOf(source, "formula").map((formula) => toTyped(decodeText(textOf(formula))));
  if (type === "expression" && formulas[0] !== undefined) return { kind: "formula", formula: formulas[0] };
  if (type === "cellIs" && operators.has(operator)) {
    return { kind: "cellValue", operator: operator as Comparison, formulas };
  }
  if (type === "containsText" && text !== undefined) return { kind: "containsText", text: decodeText(text) };
  return { kind: "other", type, xml: serialize(source) };
}
