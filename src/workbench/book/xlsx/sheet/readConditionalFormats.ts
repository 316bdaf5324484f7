import { comparisons, type Comparison, type ConditionalFormat } from "../../parts";
import { parseAreas } from "../../../../files/xlsx/addresses";
import { toTyped } from "../../../../files/xlsx/formulas/typed";
import { childrenOf, flag, numeric, textOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { decodeText } from "../../../../files/xlsx/xml/decodeText";
import type { Palette } from "../styles/colors";
import type { StyleSheet } from "../styles/readStyles";
import { serialize } from "../xml/serialize";
import { extensionRules, type ExtensionRules } from "./extensions";
import { readColorScale, readDataBar } from "./readScales";
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

/** Conditional formats in the order of the file, with the looks that they refer to. */
export function readConditionalFormats(
  sheet: ScannedSheet,
  { differences, palette }: Pick<StyleSheet, "differences" | "palette">,
): ReadConditionalFormat[] {
  const found: ReadConditionalFormat[] = [];
  const extensions = extensionRules(sheet);
  for (const group of treesOf(sheet, "conditionalFormatting")) {
    const areas = parseAreas(group.attributes.sqref ?? "");
    for (const source of childrenOf(group, "cfRule")) {
      const format: ConditionalFormat = {
        id: `${sheet.part.replace(/^.*\/|\.xml$/g, "")}-${found.length + 1}`,
        areas,
        priority: numeric(source, "priority") ?? found.length + 1,
        stopIfTrue: flag(source, "stopIfTrue"),
        rule: readScale(source, extensions, palette) ?? readRule(source),
        style: differences[numeric(source, "dxfId") ?? -1] ?? {},
      };
      found.push({ format, source, group });
    }
  }
  return found;
}

/** Null for a rule of another kind, or one whose colours are not to be known. */
function readScale(
  source: XmlElement,
  extensions: ExtensionRules,
  palette: Palette,
): ConditionalFormat["rule"] | null {
  const { type } = source.attributes;
  const bar = type === "dataBar" ? readDataBar(source, extensions, palette) : null;
  if (bar) return { kind: "dataBar", bar };
  const scale = type === "colorScale" ? readColorScale(source, palette) : null;
  return scale && { kind: "colorScale", scale };
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
