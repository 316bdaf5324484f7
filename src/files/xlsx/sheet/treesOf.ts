import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import type { ScannedSheet } from "./scan";

/** The children of a worksheet of one name, as trees. */
export function treesOf(sheet: ScannedSheet, local: string): XmlElement[] {
  return sheet.pieces
    .filter((piece) => piece.local === local)
    .map((piece) => parseXml(sheet.text.slice(piece.from, piece.to), sheet.part));
}
