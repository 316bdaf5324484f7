import { webExtensionType } from "../../../../files/xlsx/opc/kinds";

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const taskPanes = "http://schemas.microsoft.com/office/2011/relationships";

/** Kinds of relationships that are followed or made here, by the last step of their type. */
const kindHomes = {
  officeDocument: "office",
  worksheet: "office",
  styles: "office",
  theme: "office",
  sharedStrings: "office",
  table: "office",
  sheetMetadata: "office",
  extendedProperties: "office",
  calcChain: "office",
  drawing: "office",
  chart: "office",
  coreProperties: "package",
  webextensiontaskpanes: "taskPanes",
  webextension: "taskPanes",
} as const;

export type RelationshipKind = keyof typeof kindHomes;

/** Type of a new relationship, in the dialect of its package. */
export function relationshipType(kind: RelationshipKind, isStrict: boolean): string {
  switch (kindHomes[kind]) {
    case "taskPanes":
      return `${taskPanes}/${kind}`;
    case "package":
      return "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    case "office":
      return `${isStrict ? strict : transitional}/${isStrict ? kind : (transitionalNames[kind] ?? kind)}`;
  }
}

const transitionalNames: Partial<Record<RelationshipKind, string>> = {
  extendedProperties: "extended-properties",
};

const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts that are made here. */
export const contentTypes = {
  workbook: `${sheetMl}.sheet.main+xml`,
  worksheet: `${sheetMl}.worksheet+xml`,
  styles: `${sheetMl}.styles+xml`,
  table: `${sheetMl}.table+xml`,
  sheetMetadata: `${sheetMl}.sheetMetadata+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  extendedProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  webextensiontaskpanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webextension: webExtensionType,
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
} as const;

/** Namespaces that new elements need. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strictMain: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: transitional,
  strictRelationships: strict,
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  dynamicArray: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  webextension: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  taskPanes: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
} as const;
