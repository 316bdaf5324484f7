import type { SheetFile } from "../../file";
import type { PageLayout, PageTexts } from "../../page";
import { isSame } from "../objects";
import { schemaOrder } from "../schemaOrder";
import type { XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withAttributes, withChild } from "../xml/made";
import { encodeText } from "../xml/escape";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import { pieceText, type PieceEdits } from "./pieces";
import type { ReadSheet } from "./readSheet";

/** Edits for the layout on paper; whether it fits on pages stands among the sheet's properties (see writeLayout). */
export function editPage({ page }: SheetFile, { file, scan }: ReadSheet, edits: PieceEdits): void {
  const before = file.page;
  const write = (name: string, isChanged: boolean, change: (old: XmlElement) => XmlElement) => {
    if (!isChanged) return;
    const made = change(treesOf(scan, name)[0] ?? element(name));
    const isEmpty = made.children.length === 0 && Object.keys(made.attributes).length === 0;
    edits.set(name, isEmpty ? "" : pieceText(scan, made));
  };
  write("printOptions", !isSame(optionsOf(page), optionsOf(before)), (old) =>
    withAttributes(old, optionsOf(page)),
  );
  write("pageMargins", !isSame(page.margins, before.margins), (old) =>
    withAttributes(old, { ...page.margins }),
  );
  write("pageSetup", !isSame(setupOf(page), setupOf(before)), (old) => withAttributes(old, setupOf(page)));
  write("headerFooter", !isSame([page.header, page.footer], [before.header, before.footer]), (old) =>
    withText(withText(old, "oddHeader", page.header), "oddFooter", page.footer),
  );
}

function optionsOf(page: PageLayout) {
  return {
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    headings: page.printHeadings || undefined,
    gridLines: page.printGridLines || undefined,
  };
}

function setupOf({ orientation, paperSize, zoom }: PageLayout) {
  const isScaled = "scale" in zoom;
  return {
    paperSize: paperSize ?? undefined,
    scale: isScaled && zoom.scale !== 100 ? zoom.scale : undefined,
    fitToWidth: isScaled ? undefined : (zoom.pagesWide ?? 0),
    fitToHeight: isScaled ? undefined : (zoom.pagesTall ?? 0),
    orientation: orientation === "landscape" ? orientation : undefined,
  };
}

function withText(parent: XmlElement, name: string, texts: PageTexts): XmlElement {
  const text = [
    texts.left && `&L${texts.left}`,
    texts.center && `&C${texts.center}`,
    texts.right && `&R${texts.right}`,
  ].join("");
  const child = text === "" ? null : element(name, {}, [encodeText(text)]);
  return withChild(parent, name, child, schemaOrder.headerFooter);
}
