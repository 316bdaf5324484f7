import { XlsxError } from "../../../src/files/xlsx/errors";
import { good, hostileFiles } from "../../files/hostileFiles";
import { readXlsx } from "../../../src/workbench/book/xlsx";
import { fileLimits } from "../../../src/files/xlsx/limits";
import { files } from "../../../src/i18n/en/files";
import { relationship, relationships, rows, workbook, workbookFile, zip } from "./support/parts";

function codeOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
  return "read";
}

const cases = [
  ...hostileFiles,
  [
    "merged cells that are none",
    () =>
      workbookFile(
        rows("").replace(
          "</worksheet>",
          '<mergeCells><mergeCell ref="&lt;script&gt;"/></mergeCells></worksheet>',
        ),
      ),
    "cellOutside",
  ] as const,
];

it.each(cases)("refuses %s", (_, bytes, code) => {
  expect(codeOf(bytes())).toBe(code);
});

/** Bytes that no packing makes smaller, so that the rest of the file may pack well. */
function unpackable(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 24;
  });
}

it("refuses more cells than a tab can hold, in one sheet or in all together", () => {
  const sheetOf = (cells: number): string =>
    rows(
      Array.from(
        { length: cells / 10_000 },
        (_, at) => `<row r="${at + 1}">${"<c/>".repeat(10_000)}</row>`,
      ).join(""),
    );
  const ballast = unpackable(300_000);
  const twoSheets = {
    ...good,
    "xl/workbook.xml": workbook(
      '<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId2"/>',
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
    ),
    "xl/media/ballast.bin": ballast,
  };
  const half = sheetOf(fileLimits.cells / 2 + 10_000);
  const both = zip({ ...twoSheets, "xl/worksheets/sheet1.xml": half, "xl/worksheets/sheet2.xml": half });
  const whole = zip({
    ...good,
    "xl/media/ballast.bin": ballast,
    "xl/worksheets/sheet1.xml": sheetOf(fileLimits.cells + 10_000),
  });
  expect([codeOf(both), codeOf(whole)]).toEqual(["tooManyCells", "tooManyCells"]);
});

it("has a text for every reason, with the values that the reason brings", () => {
  for (const [, bytes, code] of cases) {
    const text: string | undefined = files[code as keyof typeof files];
    const wanted = [...(text?.matchAll(/\{(\w+)/g) ?? [])].map((match) => match[1]);
    let given: string[] = [];
    try {
      readXlsx(bytes());
    } catch (error) {
      given = Object.keys((error as XlsxError).values);
    }
    expect([code, given]).toEqual([code, expect.arrayContaining(wanted)]);
  }
});

it("shows a name with markup in it as the text that it is", () => {
  const file = readXlsx(
    zip({ ...good, "xl/workbook.xml": workbook('<sheet name="&lt;script&gt;" sheetId="1" r:id="rId1"/>') }),
  );
  expect(file.sheets[0]?.name).toBe("<script>");
});
