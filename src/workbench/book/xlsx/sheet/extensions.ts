import {
  childOf,
  isElement,
  localName,
  textOf,
  type XmlElement,
  type XmlNode,
} from "../../../../files/xlsx/xml/element";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import { pieceText, type PieceEdits } from "./pieces";
import type { ReadSheet } from "./readSheet";

/**
 * Edits for the second half of conditional formats that are gone: data bars and their like say since Excel 2010
 * in the sheet's extensions how they look, and would go on showing there.
 */
export function editExtensions(gone: readonly XmlElement[], { scan }: ReadSheet, edits: PieceEdits): void {
  const ids = new Set(gone.map(extensionId).filter((id) => id !== ""));
  const list = ids.size > 0 ? treesOf(scan, "extLst")[0] : undefined;
  if (!list) return;
  const kept = without(list, (one) => localName(one.name) === "cfRule" && ids.has(one.attributes.id ?? ""));
  if (kept !== list) edits.set("extLst", kept === null ? "" : pieceText(scan, kept));
}

/** <cfRule><extLst><ext><x14:id>{…}</x14:id> */
function extensionId(rule: XmlElement): string {
  return textOf(childOf(childOf(childOf(rule, "extLst"), "ext"), "id"));
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
