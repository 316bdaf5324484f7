import type { SheetFile } from "../../../src/workbench/book/file";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { area, book, cell, sheet, withSheet } from "./support/files";
import { changedParts, textsOf, workbookFile, worksheet } from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

function read(children: string): SheetFile {
  return readXlsx(workbookFile(worksheet(children))).sheets[0] as SheetFile;
}

const empty = "<sheetData/>";

describe("reading what stands around the cells", () => {
  it("reads column widths and hidden columns", () => {
    const cols =
      '<sheetFormatPr defaultColWidth="10"/><cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="5" max="5" hidden="1"/></cols>';
    expect(read(cols + empty).columnWidths).toEqual([
      { column: 0, count: 2, width: 20.5, hidden: false },
      { column: 4, count: 1, width: 10, hidden: true },
    ]);
  });

  it("reads row heights and hidden rows, also of rows without cells", () => {
    const data =
      '<sheetData><row r="2" ht="30" customHeight="1"/><row r="5" hidden="1"/><row r="6" s="1" customFormat="1"/></sheetData>';
    expect(read(data).rows).toEqual([
      { row: 1, height: 30, hidden: false },
      { row: 4, height: null, hidden: true },
    ]);
  });

  it.each([
    ["frozen", '<pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/>', { rows: 1, columns: 2 }],
    ["frozen and split", '<pane ySplit="3" state="frozenSplit"/>', { rows: 3, columns: 0 }],
    ["only split", '<pane xSplit="1200" ySplit="600"/>', null],
  ])("reads panes that are %s", (_, pane, freeze) => {
    expect(
      read(`<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${empty}`).freeze,
    ).toEqual(freeze);
  });

  it("reads merged cells, grid lines, the tab's colour and protection", () => {
    const children =
      '<sheetPr><tabColor rgb="FF1B5E20"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
      `${empty}<sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>`;
    expect(read(children)).toMatchObject({
      tabColor: "#1B5E20",
      showGridLines: false,
      isProtected: true,
      merges: [area("A1:C2")],
    });
  });

  it("takes the usual where the file says nothing", () => {
    expect(read(empty)).toEqual(sheet({ part: "xl/worksheets/sheet1.xml" }));
  });
});

describe("writing what stands around the cells", () => {
  it("writes all of it so that it is read again", () => {
    const given = sheet({
      name: "Mål & 'årets' uppföljning",
      visibility: "hidden",
      tabColor: "#1B5E20",
      cells: [cell("B2", 1)],
      columnWidths: [
        { column: 1, count: 3, width: 24.5, hidden: false },
        { column: 6, count: 1, width: 8, hidden: true },
      ],
      rows: [
        { row: 1, height: 30.5, hidden: false },
        { row: 8, height: null, hidden: true },
      ],
      merges: [area("A1:C1"), area("A4:B6")],
      freeze: { rows: 2, columns: 1 },
      showGridLines: false,
      isProtected: true,
    });
    const bytes = writeXlsx(book({ sheets: [given, sheet({ name: "Blad2" })], activeSheet: 1 }));
    expect(readXlsx(bytes).sheets[0]).toEqual({ ...given, part: "xl/worksheets/sheet1.xml" });
    expect(complaintsAbout(bytes)).toEqual([]);
  });

  const kept =
    '<sheetPr codeName="Ark"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView workbookViewId="0" zoomScale="80">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="4" width="9" style="2" outlineLevel="1"/></cols>' +
    '<sheetData><row r="1" spans="1:1" ht="20" thickBot="1"><c r="A1"><v>1</v></c></row></sheetData>' +
    '<sheetProtection sheet="1" password="CC1A"/><pageMargins left="1"/><pageSetup orientation="landscape"/>';
  const file = readXlsx(workbookFile(worksheet(kept)));
  const change = (with_: Partial<SheetFile>): string =>
    textsOf(writeXlsx(withSheet(file, with_)))["xl/worksheets/sheet1.xml"] ?? "";

  it.each<[string, Partial<SheetFile>, string]>([
    [
      "a tab colour beside the outline",
      { tabColor: "#112233" },
      '<sheetPr codeName="Ark"><tabColor rgb="FF112233"/><outlinePr summaryBelow="0"/></sheetPr>',
    ],
    [
      "a width within columns that have a look",
      {
        columnWidths: [
          { column: 0, count: 1, width: 9, hidden: false },
          { column: 1, count: 1, width: 30, hidden: false },
        ],
      },
      '<col min="1" max="1" style="2" outlineLevel="1" width="9" customWidth="1"/>' +
        '<col min="2" max="2" style="2" outlineLevel="1" width="30" customWidth="1"/><col min="3" max="4" style="2" outlineLevel="1"/>',
    ],
    [
      "a height in a row with a border",
      { rows: [{ row: 0, height: 40, hidden: false }] },
      '<row ht="40" thickBot="1" customHeight="1" r="1">',
    ],
    [
      "other frozen rows in a zoomed view",
      { freeze: { rows: 0, columns: 2 } },
      'zoomScale="80"><pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/></sheetView>',
    ],
    ["no frozen rows", { freeze: null }, '<sheetView workbookViewId="0" zoomScale="80"/>'],
    [
      "merged cells before the page setup",
      { merges: [area("A1:B1")] },
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins',
    ],
    ["the end of protection", { isProtected: false }, '</sheetData><pageMargins left="1"/>'],
  ])("writes %s", (_, with_, expected) => {
    const attributes = (xml: string): string =>
      xml.replace(/<(\w+)((?: [\w:]+="[^"]*")+)/g, sortedAttributes);
    expect(attributes(change(with_))).toContain(attributes(expected));
  });

  it.each<[string, Partial<SheetFile>]>([
    ["a width", { columnWidths: [] }],
    ["frozen rows", { freeze: null }],
    ["protection", { isProtected: false }],
    ["a merge", { merges: [area("A1:B1")] }],
  ])("copies the cells when only %s changed", (_, with_) => {
    expect(change(with_)).toContain(
      '<row r="1" spans="1:1" ht="20" thickBot="1"><c r="A1"><v>1</v></c></row>',
    );
  });

  it("takes columns as unchanged when neighbours of the same width are counted otherwise", () => {
    const split = [
      { column: 0, count: 1, width: 9, hidden: false },
      { column: 1, count: 3, width: 9, hidden: false },
    ];
    const bytes = workbookFile(worksheet(kept));
    expect(changedParts(bytes, writeXlsx(withSheet(readXlsx(bytes), { columnWidths: split })))).toEqual([]);
  });
});

function sortedAttributes(_: string, name: string, attributes: string): string {
  return `<${name} ${attributes
    .trim()
    .split(/(?<=") /)
    .sort()
    .join(" ")}`;
}
