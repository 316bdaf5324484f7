import { caseFile } from "../../scripts/cases/caseFile";
import { gridsOf, readWorkbookFile } from "../../src/files/readWorkbookFile";
import { XlsxError } from "../../src/files/xlsx/errors";
import { fileLimits } from "../../src/files/xlsx/limits";
import { files as en } from "../../src/i18n/en/files";
import { files as sv } from "../../src/i18n/sv/files";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { summaryOf } from "../reading/goldenCase";
import { casesInOneLanguage } from "../workbench/caseSession";
import {
  relationship,
  relationships,
  rows,
  workbook,
  workbookFile,
  worksheetNamespaces,
  zip,
} from "../workbench/xlsx/support/parts";
import { good, hostileFiles } from "./hostileFiles";

/** The error of a file that is refused; a file that is read fails the test. */
function refusalOf(bytes: Uint8Array): XlsxError {
  try {
    readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("The file was read.");
}

const linksTo = (target: string) =>
  zip({
    ...good,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "externalLink", "externalLinks/externalLink1.xml"),
    ),
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
      relationship("rId1", "externalLinkPath", target, "External"),
    ),
  });

describe("a file that is refused", () => {
  it.each([
    ...hostileFiles,
    ["a link to another workbook", () => linksTo("file:///C:/Mallar/Bok%201.xlsx"), "externalLinks"],
    ["a file larger than any workbook", () => new Uint8Array(fileLimits.packed + 1), "fileTooLarge"],
  ] as const)("is %s, with a text that names what it holds", (_, bytes, code) => {
    const refusal = refusalOf(bytes());
    expect(refusal.code).toBe(code);
    const wanted = [en, sv].flatMap((texts) => [...texts[code].matchAll(/\{(\w+)/g)].map(([, name]) => name));
    expect(Object.keys(refusal.values)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["file:///C:/Mallar/Bok%201.xlsx", "Bok 1.xlsx"],
    ["\\\\server\\delat\\Bok.xlsx", "Bok.xlsx"],
    ["100%.xlsx", "100%.xlsx"],
  ])("names the workbook that it links to: %s", (target, name) => {
    expect(refusalOf(linksTo(target)).values).toEqual({ target: name });
  });
});

describe("the cells of a file", () => {
  const cells = (content: string, sheet = "") => {
    const [grid] = gridsOf(
      readWorkbookFile(workbookFile(rows(content).replace("<sheetData>", `${sheet}<sheetData>`))),
    );
    return grid;
  };

  it("are its kept results, and formulas as a person types them", () => {
    const grid = cells(
      '<row r="2"><c r="B2"><v>2</v></c><c r="C2"><f>B2*2</f><v>4</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
        '<row r="4"><c r="B4" t="b"><v>1</v></c><c r="C4" t="str"><f>_xlfn.CONCAT("a")</f><v>a</v></c></row>',
    );
    expect(grid).toMatchObject({
      ...{ sheet: "Blad1", row: 1, column: 1 },
      values: [[2, 4, "#DIV/0!"], ["", "", ""], [true, "a", ""]],
      formulas: [[2, "=B2*2", "=1/0"], ["", "", ""], [true, '=CONCAT("a")', ""]],
    });
  }); // prettier-ignore

  it("are refused where a program wrote formulas without calculating them, but for our own", () => {
    const file = (formula: string) => workbookFile(rows(`<row r="1"><c r="B1"><f>${formula}</f></c></row>`));
    expect(refusalOf(file("1+1"))).toMatchObject({ code: "notCalculated", values: { cell: "Blad1!B1" } });
    expect(() => readWorkbookFile(file("_xldudf_KLIMAT_TOTAL()"))).not.toThrow();
  });

  it("leave out what Klimat's formulas give, and what they spill", () => {
    const grid = cells(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">_xldudf_KLIMAT_WEAKEST()</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
    );
    expect(grid?.own).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { row: 0, column: 0, rowCount: 2, columnCount: 2 },
    ]);
  });

  it("say which rows and columns are hidden", () => {
    const grid = cells(
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
      '<cols><col min="2" max="2" width="9" hidden="1"/><col min="4" max="16384" width="9" hidden="1"/></cols>',
    );
    expect(grid?.hidden).toEqual({ sheet: false, rows: [1], columns: [1] });
  });

  it("are read in part where one stands in the last corner of the sheet", () => {
    const grid = cells(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>',
    );
    expect(grid?.values).toEqual([[1, 2]]);
  });

  it("are none on sheets that only macros show, and on those that Klimat wrote", () => {
    const sheet = (uid: string) =>
      `<worksheet ${worksheetNamespaces} xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${uid}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const setting = JSON.stringify([
      { id: "{3}", name: "Gammal", kind: "report" },
      { id: "", name: "Jämförelse", kind: "comparison" },
    ]).replaceAll('"', "&quot;");
    const names = ["Bedömning", "Dold", "Rapport", "Jämförelse"];
    const states = ["", 'state="veryHidden"', "", ""];
    const file = zip({
      ...good,
      "[Content_Types].xml": (good["[Content_Types].xml"] as string).replace(
        "</Types>",
        '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>',
      ),
      "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="w"><we:reference id="x"/><we:properties><we:property name="Klimat.outputSheets" value="${setting}"/><we:property name="Klimat.damaged" value="{"/></we:properties></we:webextension>`,
      "xl/workbook.xml": workbook(
        names
          .map(
            (name, at) =>
              `<sheet name="${name}" sheetId="${at + 1}" ${states[at] ?? ""} r:id="rId${at + 1}"/>`,
          )
          .join(""),
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ...names.map((_, at) => relationship(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
      ),
      ...Object.fromEntries(names.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(`{${at + 1}}`)])),
    });
    expect(gridsOf(readWorkbookFile(file)).map(({ sheet: name }) => name)).toEqual(["Bedömning"]);
  });
});

describe("a file of a golden case", () => {
  it.each(casesInOneLanguage().map((each) => [each.folder, each] as const))(
    "is read as the reader reads its cells: %s",
    (_, { workbook: cells, expected }) => {
      const file = readWorkbookFile(writeXlsx(caseFile(cells)));
      expect(summaryOf(readWorkbook(gridsOf(file)), expected)).toEqual(expected);
    },
  );
});
