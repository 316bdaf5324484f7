import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Root attributes of a worksheet. */
export const worksheetNamespaces = `xmlns="${main}" xmlns:r="${office}"`;

/** A relationship as XML; the target as the test spells it. */
export function relationship(id: string, kind: string, target: string, mode = ""): string {
  const type = kind.includes("/") ? kind : `${office}/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

export function relationships(...links: string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const all = Object.entries(overrides).map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="${type.includes("/") ? type : `${sheetMl}.${type}+xml`}"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${all.join("")}</Types>`
  );
}

/** Children of a worksheet as XML -> the whole part. */
export function worksheet(children: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${worksheetNamespaces}>${children}</worksheet>`;
}

/** Rows as XML -> a worksheet with nothing else. */
export function rows(content: string): string {
  return worksheet(`<sheetData>${content}</sheetData>`);
}

export type PartTexts = Readonly<Record<string, string | Uint8Array>>;

/** Parts of a workbook with one sheet; `more` adds parts or replaces them. */
export function workbookParts(sheetXml: string, more: PartTexts = {}): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "sheet.main",
      "xl/worksheets/sheet1.xml": "worksheet",
      ...("xl/styles.xml" in more && { "xl/styles.xml": "styles" }),
      ...("xl/sharedStrings.xml" in more && { "xl/sharedStrings.xml": "sharedStrings" }),
    }),
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbook('<sheet name="Blad1" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      ...("xl/styles.xml" in more ? [relationship("rId2", "styles", "styles.xml")] : []),
      ...("xl/sharedStrings.xml" in more ? [relationship("rId3", "sharedStrings", "sharedStrings.xml")] : []),
    ),
    "xl/worksheets/sheet1.xml": sheetXml,
    ...more,
  };
}

/** Entries of the list of sheets, and what follows it, as XML -> the workbook part. */
export function workbook(sheets: string, after = "", before = ""): string {
  return `<workbook ${worksheetNamespaces}>${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

export function zip(parts: PartTexts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

/** A workbook file with one sheet. */
export function workbookFile(sheetXml: string, more: PartTexts = {}): Uint8Array {
  return zip(workbookParts(sheetXml, more));
}

/** The texts of a file's parts. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** Names of the parts that differ between two files, those that only one of them has included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [textsOf(before), textsOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .sort();
}
