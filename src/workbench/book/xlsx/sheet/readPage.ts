import { usualPage, type PageLayout, type PageTexts, type PageZoom } from "../../page";
import { childOf, flag, numeric, textOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { decodeText } from "../../../../files/xlsx/xml/decodeText";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import type { ScannedSheet } from "../../../../files/xlsx/sheet/scan";

/** How the sheet is laid out on paper. First pages and even pages of their own are kept in the file only. */
export function readPage(sheet: ScannedSheet): PageLayout {
  const setup = treesOf(sheet, "pageSetup")[0];
  const options = treesOf(sheet, "printOptions")[0];
  const texts = treesOf(sheet, "headerFooter")[0];
  return {
    orientation: setup?.attributes.orientation === "landscape" ? "landscape" : "portrait",
    paperSize: numeric(setup, "paperSize") ?? null,
    zoom: readZoom(treesOf(sheet, "sheetPr")[0], setup),
    margins: readMargins(treesOf(sheet, "pageMargins")[0]),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    printGridLines: flag(options, "gridLines"),
    printHeadings: flag(options, "headings"),
    header: readTexts(childOf(texts, "oddHeader")),
    footer: readTexts(childOf(texts, "oddFooter")),
  };
}

/** Files count 0 pages for as many as it takes, and 1 where they say nothing. */
function readZoom(properties: XmlElement | undefined, setup: XmlElement | undefined): PageZoom {
  if (!flag(childOf(properties, "pageSetUpPr"), "fitToPage"))
    return { scale: numeric(setup, "scale") ?? 100 };
  const pages = (attribute: string) => (numeric(setup, attribute) ?? 1) || null;
  return { pagesWide: pages("fitToWidth"), pagesTall: pages("fitToHeight") };
}

function readMargins(element: XmlElement | undefined): PageLayout["margins"] {
  const sides = Object.entries(usualPage.margins).map(([side, usual]) => [
    side,
    numeric(element, side) ?? usual,
  ]);
  return Object.fromEntries(sides) as PageLayout["margins"];
}

const sections = { L: "left", C: "center", R: "right" } as const;

/** "&LKlimat&R&P" -> {left: "Klimat", center: "", right: "&P"}; what stands before any section is in the middle. */
function readTexts(element: XmlElement | undefined): PageTexts {
  const texts = { left: "", center: "", right: "" };
  let section: keyof PageTexts = "center";
  for (const [piece, letter] of decodeText(textOf(element)).matchAll(/&([LCR])|&"[^"]*"|&&|[^]/gi)) {
    if (letter) section = sections[letter.toUpperCase() as keyof typeof sections];
    else texts[section] += piece;
  }
  return texts;
}
