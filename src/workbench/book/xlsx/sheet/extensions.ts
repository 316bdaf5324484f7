import type { Area } from "../../parts";
import { areasName } from "../areasName";
import { element } from "../xml/made";
import {
  childOf,
  childrenOf,
  isElement,
  localName,
  textOf,
  type XmlElement,
  type XmlNode,
} from "../../../../files/xlsx/xml/element";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import type { ScannedSheet } from "../../../../files/xlsx/sheet/scan";
import { pieceText, type PieceEdits } from "./pieces";
import type { ReadSheet } from "./readSheet";

/** The second halves of a sheet's rules by their ids: what Excel has had to say of data bars and their like since 2010. */
export type ExtensionRules = ReadonlyMap<string, XmlElement>;

/** A second half, and where it applies. */
export interface PlacedRule {
  readonly rule: XmlElement;
  readonly areas: readonly Area[];
}

/** <cfRule><extLst><ext><x14:id>{…}</x14:id> -> "{…}"; "" for a rule without a second half. */
export function extensionId(rule: XmlElement): string {
  return textOf(childOf(childOf(childOf(rule, "extLst"), "ext"), "id"));
}

export function extensionRules(scan: ScannedSheet): ExtensionRules {
  const inside = (tree: XmlElement): XmlElement[] =>
    localName(tree.name) === "cfRule" ? [tree] : childrenOf(tree).flatMap(inside);
  return new Map(
    treesOf(scan, "extLst")
      .flatMap(inside)
      .map((rule) => [rule.attributes.id ?? "", rule]),
  );
}

/** Edits for second halves: those of rules that are gone would go on showing, those of others follow their cells. */
export function editExtensions(
  gone: readonly XmlElement[],
  placed: readonly PlacedRule[],
  { scan }: ReadSheet,
  edits: PieceEdits,
): void {
  const ids = new Set([...gone.map(extensionId), ...placed.map(({ rule }) => rule.attributes.id ?? "")]);
  ids.delete("");
  const before = treesOf(scan, "extLst")[0];
  if (ids.size === 0 || (!before && placed.length === 0)) return;
  const list = before ?? element("extLst");
  const kept = without(list, (one) => localName(one.name) === "cfRule" && ids.has(one.attributes.id ?? ""));
  const after = placed.length > 0 ? withRules(kept ?? element("extLst"), placed) : kept;
  if (after !== list) edits.set("extLst", after === null ? "" : pieceText(scan, after));
}

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
/** What Excel calls the place of conditional formats among a sheet's extensions. */
const rulesPlace = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

function withRules(list: XmlElement, placed: readonly PlacedRule[]): XmlElement {
  const groups = placed.map(({ rule, areas }) =>
    element("x14:conditionalFormatting", { "xmlns:x14": x14, "xmlns:xm": xm }, [
      rule,
      element("xm:sqref", {}, [areasName(areas)]),
    ]),
  );
  const place = childrenOf(list, "ext").find((one) => one.attributes.uri === rulesPlace);
  const formats = childOf(place, "conditionalFormattings");
  if (!place || !formats) {
    const made = element("ext", { uri: rulesPlace, "xmlns:x14": x14 }, [
      element("x14:conditionalFormattings", {}, groups),
    ]);
    return { ...list, children: [made, ...list.children] };
  }
  const grown = { ...formats, children: [...formats.children, ...groups] };
  const swap = (tree: XmlElement, from: XmlElement, to: XmlElement): XmlElement => ({
    ...tree,
    children: tree.children.map((child) => (child === from ? to : child)),
  });
  return swap(list, place, swap(place, formats, grown));
}

/** The tree without some elements, nor those that hold no other element then; itself where none is met. */
function without(tree: XmlElement, isDoomed: (one: XmlElement) => boolean): XmlElement | null {
  if (isDoomed(tree)) return null;
  const children = tree.children.flatMap((child): XmlNode[] => {
    const kept = isElement(child) ? without(child, isDoomed) : child;
    return kept === null ? [] : [kept];
  });
  const isUntouched =
    children.length === tree.children.length && children.every((child, at) => child === tree.children[at]);
  if (isUntouched) return tree;
  return children.some((child) => isElement(child) && localName(child.name) !== "sqref")
    ? { ...tree, children }
    : null;
}
