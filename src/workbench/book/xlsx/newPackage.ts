import { noContentTypes } from "./opc/contentTypes";
import { contentTypes, namespaces } from "./opc/kinds";
import { Package } from "./opc/package";
import { addStyles, standardStyles } from "./styles/standardStyles";
import { element } from "./xml/made";
import type { XmlElement } from "../../../files/xlsx/xml/element";
import { serializePart } from "./xml/serialize";
import { addTheme } from "./theme";

/** A package with a workbook that has no sheets yet: a new file is this one, changed. */
export function newPackage(): Package {
  const types = noContentTypes({ rels: contentTypes.relationships, xml: contentTypes.xml });
  const pack = new Package(
    new Map([["[Content_Types].xml", new TextEncoder().encode(serializePart(types))]]),
  );
  pack.write("xl/workbook.xml", emptyWorkbook, contentTypes.workbook);
  pack.relate("", "officeDocument", "xl/workbook.xml");
  addTheme(pack, "xl/workbook.xml");
  addStyles(pack, "xl/workbook.xml", standardStyles);
  pack.write("docProps/core.xml", coreProperties, contentTypes.coreProperties);
  pack.relate("", "coreProperties", "docProps/core.xml");
  pack.write("docProps/app.xml", appProperties, contentTypes.extendedProperties);
  pack.relate("", "extendedProperties", "docProps/app.xml");
  return pack;
}

/**
 * The calculation engine of Excel since 2019. With an older one, or none, Excel computes everything again on
 * opening, and without the add-in the results of its functions would turn into #NAME?.
 */
const calculationEngine = 191029;

const emptyWorkbook = element("workbook", { xmlns: namespaces.main, "xmlns:r": namespaces.relationships }, [
  element("bookViews", {}, [element("workbookView", { windowWidth: 28800, windowHeight: 15000 })]),
  element("sheets"),
  element("calcPr", { calcId: calculationEngine }),
]);

/** No date: the same workbook gives the same file, whenever it is written. */
const coreProperties = element(
  "cp:coreProperties",
  {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  },
  [element("dc:creator", {}, ["Klimat"])],
);

const appProperties = element(
  "Properties",
  { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
  [element("Application", {}, ["Klimat"])],
);

/** The text of a worksheet with nothing in it, in the dialect of its package. */
export function emptySheet(pack: Package): XmlElement {
  return element("worksheet", { xmlns: pack.mainNamespace, "xmlns:r": pack.relationshipsNamespace }, [
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("sheetData"),
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);
}
