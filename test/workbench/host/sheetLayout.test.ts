import type { BookFile } from "../../../src/workbench/book/file";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { sharedExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { batch, change } from "../../support/run";
import { complaintsAbout } from "../xlsx/support/strictCheck";

const excel = sharedExcel({
  sheets: {
    Bedömning: {
      rows: [
        ["Kriterium", "Poäng"],
        ["Kommunen har en beslutad klimatplan", 3],
      ],
      tables: { Kriterier: "A1:B2" },
    },
    Svar: [[1]],
  },
});

let before: BookFile;

beforeEach(() => {
  before = excel().book.toFile();
});

type Case = [
  what: string,
  set: (sheet: Excel.Worksheet) => unknown,
  /** Loads what was set, and gives what is handed back after the sync. */
  get: (sheet: Excel.Worksheet) => () => unknown,
  value: unknown,
];

const freezes = (sheet: Excel.Worksheet) => {
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  return () => (frozen.isNullObject ? null : frozen.address);
};
const page =
  (...names: (keyof Excel.PageLayout)[]) =>
  ({ pageLayout }: Excel.Worksheet) => {
    pageLayout.load(names.join(","));
    return () => names.map((name) => pageLayout[name]);
  };
const address = (range: Excel.Range | Excel.RangeAreas) => {
  range.load("address");
  return () => (range.isNullObject ? null : range.address);
};
const format = (where: string, name: "columnWidth" | "rowHeight") => (sheet: Excel.Worksheet) => {
  const found = sheet.getRange(where).format.load(name);
  return () => found[name];
};

const cases: Case[] = [
  ["a frozen row", ({ freezePanes }) => freezePanes.freezeRows(1), freezes, "Bedömning!1:1"],
  ["frozen columns", ({ freezePanes }) => freezePanes.freezeColumns(2), freezes, "Bedömning!A:B"],
  ["a frozen corner", ({ freezePanes }) => freezePanes.freezeAt("A1:B3"), freezes, "Bedömning!A1:B3"],
  ["frozen whole rows", ({ freezePanes }) => freezePanes.freezeAt("1:3"), freezes, "Bedömning!1:3"],
  [
    "no grid lines",
    (sheet) => (sheet.showGridlines = false),
    (sheet) => {
      sheet.load("showGridlines");
      return () => sheet.showGridlines;
    },
    false,
  ],
  [
    "a tab's colour",
    (sheet) => (sheet.tabColor = "#0b5a50"),
    (sheet) => {
      sheet.load("tabColor");
      return () => sheet.tabColor;
    },
    "#0B5A50",
  ],
  [
    "a width",
    (sheet) => (sheet.getRange("A:B").format.columnWidth = 105),
    format("A1:B1", "columnWidth"),
    105,
  ],
  [
    "widths of whole pixels",
    (sheet) => (sheet.getRange("A1").format.columnWidth = 100),
    format("A1", "columnWidth"),
    99.75,
  ],
  [
    "widths that differ",
    (sheet) => (sheet.getRange("A1").format.columnWidth = 90),
    format("A1:B1", "columnWidth"),
    null,
  ],
  ["a height", (sheet) => (sheet.getRange("A2:A3").format.rowHeight = 18), format("2:3", "rowHeight"), 18],
  [
    "widths that fit the texts",
    (sheet) => sheet.getRange("A:B").format.autofitColumns(),
    (sheet) => {
      const widths = ["A1", "B1", "C1"].map((cell) => format(cell, "columnWidth")(sheet));
      return () => widths.map((get) => get());
    },
    [187.5, 30, 48],
  ],
  [
    "a table without filter buttons",
    ({ tables }) => (tables.getItem("Kriterier").showFilterButton = false),
    ({ tables }) => {
      const table = tables.getItem("Kriterier").load("showFilterButton");
      return () => table.showFilterButton;
    },
    false,
  ],
  [
    "a landscape page of A4, one page wide",
    ({ pageLayout }) =>
      pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } }),
    page("orientation", "paperSize", "zoom"),
    ["Landscape", "A4", { horizontalFitToPages: 1 }],
  ],
  [
    "a scaled page in the middle, with grid lines",
    ({ pageLayout }) =>
      pageLayout.set({
        zoom: { scale: 80 },
        centerHorizontally: true,
        printGridlines: true,
        printHeadings: true,
      }),
    page("zoom", "centerHorizontally", "centerVertically", "printGridlines", "printHeadings"),
    [{ scale: 80 }, true, false, true, true],
  ],
  [
    "margins",
    ({ pageLayout }) => {
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      pageLayout.bottomMargin = 36;
    },
    page("topMargin", "leftMargin", "bottomMargin", "rightMargin"),
    [72, 36, 36, 50.4],
  ],
  [
    "headers and footers",
    ({ pageLayout: { headersFooters } }) =>
      headersFooters.defaultForAllPages.set({ leftHeader: "Mål & år", centerFooter: "&P (&N)" }),
    ({ pageLayout: { headersFooters } }) => {
      const texts = headersFooters.defaultForAllPages.load("leftHeader,centerFooter,rightFooter");
      return () => [texts.leftHeader, texts.centerFooter, texts.rightFooter];
    },
    ["Mål & år", "&P (&N)", ""],
  ],
  [
    "rows and columns that are printed on every page",
    ({ pageLayout }) => {
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("A:A");
    },
    ({ pageLayout }) => {
      const found = [pageLayout.getPrintTitleRows(), pageLayout.getPrintTitleColumnsOrNullObject()].map(
        address,
      );
      return () => found.map((get) => get());
    },
    ["Bedömning!1:2", "Bedömning!A:A"],
  ],
  [
    "what is printed",
    ({ pageLayout }) => pageLayout.setPrintArea("A1:B9,D1"),
    ({ pageLayout }) => address(pageLayout.getPrintArea()),
    "Bedömning!A1:B9,Bedömning!D1",
  ],
];

const sheetIn = ({ worksheets }: Excel.Workbook) => worksheets.getItem("Bedömning");

/** What a file says of its sheets, without what only a file knows. */
const said = ({ sheets, names }: BookFile) => ({
  names,
  sheets: sheets.map(
    ({ name, tabColor, columnWidths, rows, freeze, showGridLines, page: layout, tables }) => ({
      ...{ name, tabColor, columnWidths, rows, freeze, showGridLines, layout },
      tables: tables.map((table) => ({ ...table, id: "" })),
    }),
  ),
});

describe("how a sheet is laid out", () => {
  it.each(cases)("%s: set, read again, kept in the file, and undone", async (_, set, get, value) => {
    await change((workbook) => set(sheetIn(workbook)));
    expect(await batch(({ workbook }) => get(sheetIn(workbook)))).toEqual(value);
    const { book } = excel();
    const after = book.toFile();
    const bytes = writeXlsx(after);
    expect(complaintsAbout(bytes)).toEqual([]);
    expect(said(readXlsx(bytes))).toEqual(said(after));
    book.undo();
    expect(book.toFile()).toEqual(before);
    book.redo();
    expect(book.toFile()).toEqual(after);
  });

  it("goes back to what is usual", async () => {
    await change((workbook) => {
      const sheet = sheetIn(workbook);
      sheet.freezePanes.freezeRows(1);
      sheet.tabColor = "#FF0000";
      sheet.getRange("1:1").format.rowHeight = 40;
      sheet.freezePanes.unfreeze();
      sheet.tabColor = "";
      sheet.getRange("1:1").format.autofitRows();
    });
    expect(said(excel().book.toFile())).toEqual(said(before));
  });

  it("keeps what is printed on the rows that it was set for", async () => {
    await change((workbook) => {
      const sheet = sheetIn(workbook);
      sheet.pageLayout.setPrintArea(sheet.getRange("A1:B9"));
      sheet.pageLayout.setPrintTitleRows(sheet.getRange("2:3"));
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Mål & mått";
    });
    const found = await batch(({ workbook }) => {
      const { pageLayout } = workbook.worksheets.getItem("Mål & mått");
      const all = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()].map(address);
      return () => all.map((get) => get());
    });
    expect(found).toEqual(["'Mål & mått'!A3:B11", "'Mål & mått'!4:5"]);
  });

  it.each<[what: string, set: (sheet: Excel.Worksheet) => unknown, error: RegExp]>([
    [
      "a width below nothing",
      (sheet) => (sheet.getRange("A1").format.columnWidth = -1),
      /^InvalidArgument: /,
    ],
    [
      "a height beyond Excel's",
      (sheet) => (sheet.getRange("A1").format.rowHeight = 410),
      /^InvalidArgument: /,
    ],
    ["a scale of 5 percent", ({ pageLayout }) => (pageLayout.zoom = { scale: 5 }), /^InvalidArgument: /],
    [
      "a width on a protected sheet",
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange("A1").format.columnWidth = 50;
      },
      /^AccessDenied: /,
    ],
    [
      "a first page of its own",
      ({ pageLayout }) => (pageLayout.headersFooters.state = "FirstAndDefault"),
      /^InvalidArgument: /,
    ],
  ])("refuses %s", async (_, set, error) => {
    expect(await failure(change((workbook) => set(sheetIn(workbook))))).toMatch(error);
  });
});
