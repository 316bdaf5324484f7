import type { SheetFile } from "../../file";
import type { ConditionalFormat } from "../../parts";
import type { CellStyle } from "../../style";
import { areasName } from "../areasName";
import { cellName, type Position } from "../../../../files/xlsx/addresses";
import { toStored } from "../formulas/stored";
import { isSame } from "../objects";
import { element, withAttributes } from "../xml/made";
import type { XmlElement } from "../../../../files/xlsx/xml/element";
import { encodeText } from "../xml/escape";
import { parseXml } from "../../../../files/xlsx/xml/parseXml";
import { editExtensions, extensionId, extensionRules, type PlacedRule } from "./extensions";
import { pieceText, type PieceEdits } from "./pieces";
import type { ReadConditionalFormat } from "./readConditionalFormats";
import type { ReadSheet } from "./readSheet";
import { colorScaleRule, dataBarExtension, dataBarRule } from "./writeScales";

/** Number of a look among those of conditional formats; undefined for one that changes nothing. */
type DifferenceOf = (style: CellStyle) => number | undefined;

/** Edits for conditional formats. A rule that was in the file is written as it was, with its areas and its turn. */
export function editConditionalFormats(
  sheet: SheetFile,
  before: ReadSheet,
  differenceOf: DifferenceOf,
  edits: PieceEdits,
): void {
  const { conditionalFormats: formats } = sheet;
  if (isSame(inTurn(formats), inTurn(before.file.conditionalFormats))) return;
  const unclaimed = [...before.conditionalFormats];
  const placed: PlacedRule[] = [];
  const extensions = extensionRules(before.scan);
  const ids = new Set(extensions.keys());
  const groups = formats.filter(isWritable).map((format) => {
    const known = claim(format, unclaimed);
    const id = known ? extensionId(known.source) : barId(before.part, ids);
    const extension = known ? extensions.get(id) : newExtension(format, id);
    const isMoved = !known || !isSame(known.format.areas, format.areas);
    if (extension && isMoved) placed.push({ rule: extension, areas: format.areas });
    return groupElement(format, known, differenceOf, id);
  });
  edits.set("conditionalFormatting", pieceText(before.scan, ...groups));
  const gone = unclaimed.map((one) => one.source);
  editExtensions(gone, placed, before, edits);
}

function newExtension({ rule }: ConditionalFormat, id: string): XmlElement | undefined {
  return rule.kind === "dataBar" ? dataBarExtension(rule.bar, id) : undefined;
}

/** An id that is not taken, and is then: the same for the same sheet each time, so that the same workbook gives the same file. */
function barId(part: string, taken: Set<string>): string {
  const sheet = part.replace(/\D+/g, "").slice(-4).padStart(4, "0");
  const idOf = (number: number) => `{00000000-${sheet}-4000-8000-${String(number).padStart(12, "0")}}`;
  let number = 1;
  while (taken.has(idOf(number))) number += 1;
  taken.add(idOf(number));
  return idOf(number);
}

/** What formats say, in the order of their priorities: the numbers themselves and the ids mean nothing. */
function inTurn(formats: readonly ConditionalFormat[]): unknown[] {
  const sorted = [...formats].sort((one, other) => one.priority - other.priority);
  return sorted.map(({ areas, rule, style, stopIfTrue }) => ({ areas, rule, style, stopIfTrue }));
}

/** A kind of rule that was made elsewhere than in a file has no XML, and files have no words for it. */
function isWritable({ rule }: ConditionalFormat): boolean {
  return rule.kind !== "other" || rule.xml !== "";
}

/** The rule of the file that this format was, whatever has become of its areas and priority. */
function claim(
  format: ConditionalFormat,
  unclaimed: ReadConditionalFormat[],
): ReadConditionalFormat | undefined {
  const said = ({ rule, style, stopIfTrue }: ConditionalFormat): unknown => ({ rule, style, stopIfTrue });
  const at = unclaimed.findIndex((one) => isSame(said(one.format), said(format)));
  return at < 0 ? undefined : unclaimed.splice(at, 1)[0];
}

function groupElement(
  format: ConditionalFormat,
  known: ReadConditionalFormat | undefined,
  differenceOf: DifferenceOf,
  id: string,
): XmlElement {
  const rule = known?.source ?? ruleElement(format, differenceOf, id);
  const group = known?.group ?? element("conditionalFormatting");
  const turn = withAttributes(rule, { priority: format.priority });
  return { ...withAttributes(group, { sqref: areasName(format.areas) }), children: [turn] };
}

function ruleElement(format: ConditionalFormat, differenceOf: DifferenceOf, id: string): XmlElement {
  const { rule } = format;
  if (rule.kind === "other")
    return withAttributes(parseXml(rule.xml, "cfRule"), { dxfId: differenceOf(format.style) });
  const stopIfTrue = format.stopIfTrue || undefined;
  if (rule.kind === "dataBar") return dataBarRule(rule.bar, { stopIfTrue }, id);
  if (rule.kind === "colorScale") return colorScaleRule(rule.scale, { stopIfTrue });
  const general = { dxfId: differenceOf(format.style), stopIfTrue };
  switch (rule.kind) {
    case "formula":
      return element("cfRule", { type: "expression", ...general }, [formulaElement(rule.formula)]);
    case "cellValue":
      return element(
        "cfRule",
        { type: "cellIs", ...general, operator: rule.operator },
        rule.formulas.map(formulaElement),
      );
    case "containsText":
      return element(
        "cfRule",
        { type: "containsText", ...general, operator: "containsText", text: encodeText(rule.text) },
        [formulaElement(searchFormula(rule.text, firstCell(format)))],
      );
  }
}

function formulaElement(typed: string): XmlElement {
  return element("formula", {}, [encodeText(toStored(typed).text)]);
}

function firstCell({ areas }: ConditionalFormat): Position {
  return areas[0] ?? { row: 0, column: 0 };
}

/** Excel evaluates this formula, not the text attribute beside it. */
function searchFormula(text: string, cell: Position): string {
  return `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${cellName(cell)})))`;
}
