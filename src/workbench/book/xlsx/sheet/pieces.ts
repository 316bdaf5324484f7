import { schemaOrder } from "../schemaOrder";
import { withPrefix } from "../xml/made";
import type { XmlElement } from "../../../../files/xlsx/xml/element";
import { serialize } from "../xml/serialize";
import type { ScannedSheet } from "../../../../files/xlsx/sheet/scan";

/** New text for children of the worksheet, by local name; an empty text takes them away. */
export type PieceEdits = Map<string, string>;

/** Text of new children, with the prefix that the sheet uses. */
export function pieceText(sheet: ScannedSheet, ...trees: readonly XmlElement[]): string {
  return trees.map((tree) => serialize(withPrefix(tree, sheet.prefix))).join("");
}

/** The worksheet's text with some children replaced; everything else stays as it was, byte for byte. */
export function applyEdits(sheet: ScannedSheet, edits: PieceEdits): string {
  const { text, pieces } = sheet;
  const first = pieces[0]?.from ?? 0;
  const last = pieces.at(-1)?.to ?? 0;
  let from = first;
  let kept = pieces.map((piece) => {
    const whole = { local: piece.local, text: text.slice(from, piece.to) };
    from = piece.to;
    return whole;
  });
  for (const [local, replacement] of edits) {
    const at = placeOf(local, kept);
    const before = kept.slice(0, at).filter((piece) => piece.local !== local);
    const after = kept.slice(at).filter((piece) => piece.local !== local);
    kept = [...before, { local, text: replacement }, ...after];
  }
  return text.slice(0, first) + kept.map((piece) => piece.text).join("") + text.slice(last);
}

/** Where a child stands, or where the schema wants it. */
function placeOf(local: string, pieces: readonly { readonly local: string }[]): number {
  const present = pieces.findIndex((piece) => piece.local === local);
  if (present >= 0) return present;
  const order = schemaOrder.worksheet;
  const later = order.slice(order.indexOf(local) + 1);
  const next = pieces.findIndex((piece) => later.includes(piece.local));
  return next < 0 ? pieces.length : next;
}
