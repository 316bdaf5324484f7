import { zipSync } from "fflate";
import type { XlsxErrorCode } from "../../src/files/xlsx/errors";
import { fileLimits } from "../../src/files/xlsx/limits";
import {
  contentTypes,
  relationship,
  relationships,
  rows,
  workbook,
  workbookFile,
  workbookParts,
  zip,
} from "../workbench/xlsx/support/parts";

const utf16 = (text: string): number[] => [
  ...new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer),
];
const ole = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(stream)]);
/** The parts of a workbook that is read. */
export const good = workbookParts(rows(""));

/** A file whose directory says other sizes than its contents have. */
function lying(declared: number): Uint8Array {
  const bytes = zip({ ...good, "xl/bomb.xml": "x".repeat(1000) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === "xl/bomb.xml") view.setUint32(at + 24, declared, true);
  }
  return bytes;
}

/** Files that are no workbook, are damaged or are made to harm: what they are, and the code of the refusal. */
export const hostileFiles: readonly (readonly [string, () => Uint8Array, XlsxErrorCode])[] = [
  ["an empty file", () => new Uint8Array(), "notAWorkbook"],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "notAWorkbook"],
  ["a zip file of something else", () => zip({ "a.txt": "a" }), "notAWorkbook"],
  [
    "a package with something else in it",
    () => zip({ "[Content_Types].xml": contentTypes({}), "_rels/.rels": relationships() }),
    "notAWorkbook",
  ],
  ["a workbook without sheets", () => zip({ ...good, "xl/workbook.xml": workbook("") }), "notAWorkbook"],
  ["a workbook with a password", () => ole("EncryptedPackage"), "encrypted"],
  ["an old workbook", () => ole("Workbook"), "oldFormat"],
  [
    "a binary workbook",
    () =>
      zip({
        ...good,
        "[Content_Types].xml": contentTypes({
          "xl/workbook.xml": "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        }),
      }),
    "binaryFormat",
  ],
  [
    "a workbook with macros",
    () =>
      zip({
        ...good,
        "[Content_Types].xml": contentTypes({
          "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        }),
      }),
    "macros",
  ],
  [
    "a workbook with macros that calls itself plain",
    () =>
      zip({
        ...good,
        "xl/vbaProject.bin": "x",
        "xl/_rels/workbook.xml.rels": relationships(
          relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
          relationship(
            "rId2",
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
            "vbaProject.bin",
          ),
        ),
      }),
    "macros",
  ],
  ["a file that was cut off", () => zip(good).slice(0, 400), "damagedZip"],
  [
    "a file with rubbish for contents",
    () => zip(good).map((byte, at) => (at > 60 && at < 120 ? byte ^ 0x5a : byte)),
    "damagedZip",
  ],
  ["a part that is smaller than the directory says", () => lying(5000), "damagedZip"],
  ["a part that unpacks to more than a browser can hold", () => lying(fileLimits.bytes + 1), "tooLarge"],
  [
    "a part of blanks that packs too well",
    () => zipSync({ "a.xml": new Uint8Array(8 * 1024 * 1024) }, { level: 9 }),
    "tooLarge",
  ],
  [
    "a file with too many parts",
    () => zip(Object.fromEntries(Array.from({ length: fileLimits.entries + 1 }, (_, at) => [`p${at}`, ""]))),
    "tooLarge",
  ],
  ["a part above the package", () => zip({ ...good, "../evil.xml": "<a/>" }), "unsafeName"],
  ["a part at an absolute place", () => zip({ ...good, "/etc/evil.xml": "<a/>" }), "unsafeName"],
  ["a part on a drive", () => zip({ ...good, "C:\\evil.xml": "<a/>" }), "unsafeName"],
  [
    "a document type declaration",
    () => workbookFile(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${rows("")}`),
    "declaration",
  ],
  [
    "an entity that is nowhere declared",
    () => workbookFile(rows('<row r="1"><c r="A1"><v>&a;</v></c></row>')),
    "malformedXml",
  ],
  ["XML that is not well-formed", () => workbookFile(rows('<row r="1"></c>')), "malformedXml"],
  [
    "bytes that are no text",
    () => zip({ ...good, "xl/workbook.xml": new Uint8Array([0x3c, 0xff, 0xff, 0x3e]) }),
    "malformedXml",
  ],
  [
    "elements nested without end",
    () => workbookFile("<a>".repeat(5000) + "</a>".repeat(5000)),
    "malformedPart",
  ],
  ["a sheet that is something else", () => workbookFile("<chartsheet/>"), "malformedPart"],
  ["a sheet without a place for cells", () => workbookFile("<worksheet/>"), "malformedPart"],
  ["rows that go backwards", () => workbookFile(rows('<row r="2"/><row r="1"/>')), "malformedPart"],
  [
    "a cell that stands twice",
    () => workbookFile(rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
    "malformedPart",
  ],
  [
    "a sheet that is listed and missing",
    () =>
      zip({
        ...good,
        "xl/_rels/workbook.xml.rels": relationships(
          relationship("rId1", "worksheet", "worksheets/sheet7.xml"),
        ),
      }),
    "missingPart",
  ],
  [
    "a sheet outside the file",
    () =>
      zip({
        ...good,
        "xl/_rels/workbook.xml.rels": relationships(
          relationship("rId1", "worksheet", "file:///etc/passwd", "External"),
        ),
      }),
    "missingPart",
  ],
  [
    "a cell beyond the last column",
    () => workbookFile(rows('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
    "cellOutside",
  ],
  ["a row beyond the last one", () => workbookFile(rows('<row r="1048577"/>')), "cellOutside"],
  [
    "a cell that is none",
    () => workbookFile(rows('<row r="1"><c r="R1C1"><v>1</v></c></row>')),
    "cellOutside",
  ],
];
