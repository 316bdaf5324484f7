import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";

const sheets = {
  Mål: [
    ["Poäng", "Max", "Andel"],
    [3, 5, "=A2/B2"],
    ["7,5", null, true],
    ["=1/0", "=NA()", '="x"'],
  ],
};

/** Loads something of a range on the sheet Mål. */
function load<K extends keyof Excel.Range>(address: string, ...names: K[]): Promise<Pick<Excel.Range, K>> {
  return Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem("Mål").getRange(address);
    range.load(names as string[]);
    await range.context.sync();
    return Object.fromEntries(names.map((name) => [name, range[name]])) as Pick<Excel.Range, K>;
  });
}

/** Writes to a range on the sheet Mål. */
function write(address: string, change: (range: Excel.Range) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Mål").getRange(address));
    await context.sync();
  });
}

/** Address of a range that is found from another. */
function found(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> {
  return Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getItem("Mål")).load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
}

describe("loading a range", () => {
  beforeEach(() => openExcel({ sheets }));

  it("gives values as Excel does: blank is an empty text, an error its name", async () => {
    const { values, formulas, valueTypes } = await load("A2:C4", "values", "formulas", "valueTypes");
    expect(values).toEqual([
      [3, 5, 0.6],
      ["7,5", "", true],
      ["#DIV/0!", "#N/A", "x"],
    ]);
    expect(formulas).toEqual([
      [3, 5, "=A2/B2"],
      ["7,5", "", true],
      ["=1/0", "=NA()", '="x"'],
    ]);
    expect(valueTypes).toEqual([
      ["Double", "Double", "Double"],
      ["String", "Empty", "Boolean"],
      ["Error", "Error", "String"],
    ]);
  });

  it.each([
    [
      "B2:C4",
      { address: "Mål!B2:C4", rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2, cellCount: 6 },
    ],
    [
      "A:A",
      {
        address: "Mål!A:A",
        rowIndex: 0,
        columnIndex: 0,
        rowCount: 1048576,
        columnCount: 1,
        cellCount: 1048576,
      },
    ],
    [
      "3:4",
      { address: "Mål!3:4", rowIndex: 2, columnIndex: 0, rowCount: 2, columnCount: 16384, cellCount: 32768 },
    ],
    ["$C$4", { address: "Mål!C4", rowIndex: 3, columnIndex: 2, rowCount: 1, columnCount: 1, cellCount: 1 }],
  ])("%s knows its place", async (address, place) => {
    const names = ["address", "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount"] as const;
    expect(await load(address, ...names)).toEqual(place);
  });

  it("lists no cells of whole columns", async () => {
    expect(await load("A:C", "values", "formulas", "isEntireColumn", "isEntireRow")).toEqual({
      values: null,
      formulas: null,
      isEntireColumn: true,
      isEntireRow: false,
    });
  });

  it("shows numbers by their formats", async () => {
    const { text, numberFormat } = await openExcel({
      sheets: { Mål: { rows: [[0.80597, 3]], formats: { A1: { numberFormat: "0%" } } } },
    }).then(() => load("A1:B1", "text", "numberFormat"));
    expect(text).toEqual([["81%", "3"]]);
    expect(numberFormat).toEqual([["0%", "General"]]);
  });

  it("refuses more cells than Excel reads at once", async () => {
    expect(await failure(load("A1:Z200000", "values"))).toMatch(/^RangeExceedsLimit: /);
  });

  it.each(["nonsense", "A0", "Blad9!A1", "XFE1"])("finds no range at %s", async (address) => {
    expect(await failure(load(address, "address"))).toMatch(/^InvalidArgument: /);
  });
});

describe("loading right after an edit", () => {
  it("gives computed values", async () => {
    const excel = await openExcel({ sheets });
    excel.edit("Mål!A2", 4);
    expect(await load("C2", "values")).toEqual({ values: [[0.8]] });
  });
});

describe("writing a range", () => {
  it.each<[what: string, value: unknown, stored: unknown, formula: unknown]>([
    ["a number", 7.5, 7.5, 7.5],
    ["a text", "Energi", "Energi", "Energi"],
    ["a text that is a number", "12", 12, 12],
    ["a text that is a share", "50%", 0.5, 0.5],
    ["a Swedish decimal", "7,5", "7,5", "7,5"],
    ["a truth value", false, false, false],
    ["a formula", "=1+1", 2, "=1+1"],
    ["a sum that begins with a plus", "+1+1", 2, "=+1+1"],
    ["a formula behind an apostrophe", "'=1+1", "=1+1", "=1+1"],
    ["a link behind an apostrophe", "'@x", "@x", "@x"],
    ["nothing", "", null, null],
    ["null", null, 3, 3],
  ])("writes %s as if it was typed", async (_, value, stored, formula) => {
    const excel = await openExcel({ sheets });
    await write("A2", (range) => {
      range.values = [[value]];
    });
    await excel.settle(0);
    expect(excel.valuesAt("Mål!A2")).toEqual([[stored]]);
    expect(
      excel.book.formulas(excel.sheetId("Mål"), { row: 1, column: 0, rowCount: 1, columnCount: 1 }),
    ).toEqual([[formula]]);
  });

  it("keeps digits as a text in a cell formatted as text", async () => {
    const excel = await openExcel({
      sheets: { Mål: { rows: [["x"]], formats: { A1: { numberFormat: "@" } } } },
    });
    await write("A1", (range) => {
      range.values = [["0123"]];
    });
    expect(excel.valuesAt("Mål!A1")).toEqual([["0123"]]);
  });

  it("fills a range with one value", async () => {
    const excel = await openExcel({ sheets });
    await write("A2:B3", (range) => {
      range.values = 1 as never;
    });
    expect(excel.valuesAt("Mål!A2:B3")).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("sets formats of cells one by one or of all", async () => {
    const excel = await openExcel({ sheets });
    await write("A2:B2", (range) => {
      range.numberFormat = [["0.0", "0%"]];
    });
    await write("C2:C3", (range) => {
      range.numberFormat = "0%" as never;
    });
    expect(excel.textsAt("Mål!A2:C2")).toEqual([["3.0", "500%", "60%"]]);
  });

  it("clears contents and formats", async () => {
    const excel = await openExcel({ sheets });
    await write("A2:B2", (range) => range.clear("Contents"));
    await write("A3", (range) => range.clear());
    expect(excel.valuesAt("Mål!A2:B3")).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("inserts and deletes whole rows and columns", async () => {
    const excel = await openExcel({ sheets });
    await write("2:3", (range) => range.insert("Down"));
    await write("A:A", (range) => range.delete("Left"));
    await excel.settle(0);
    expect(excel.valuesAt("Mål!A1:A4")).toEqual([["Max"], [null], [null], [5]]);
  });

  it("selects cells, on another sheet too", async () => {
    const excel = await openExcel({ sheets: { Blad1: [[1]], Mål: [[2]] } });
    await write("B2:C3", (range) => range.select());
    const selection = {
      sheet: excel.sheetId("Mål"),
      areas: [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }],
    };
    expect(excel.book.selection()).toMatchObject(selection);
    expect(excel.book.activeSheet()).toBe(excel.sheetId("Mål"));
  });

  it.each<[what: string, change: (range: Excel.Range) => unknown, error: RegExp]>([
    [
      "rows of another shape",
      (range) => (range.values = [[1, 2, 3]]),
      /^InvalidArgument: The number of rows/,
    ],
    ["a kind of clearing that is none", (range) => range.clear("Everything" as "All"), /^InvalidArgument: /],
    ["an insert inside rows", (range) => range.insert("Down"), /^UnsupportedOperation: /],
    ["a delete inside rows", (range) => range.delete("Up"), /^UnsupportedOperation: /],
    [
      "a formula by R1C1",
      (range) => (range.formulasR1C1 = [["=R1C1"]]),
      /does not have Range\.formulasR1C1\.$/,
    ],
  ])("refuses %s", async (_, change, error) => {
    await openExcel({ sheets });
    expect(await failure(write("A1:B2", (range) => void change(range)))).toMatch(error);
  });
});

describe("ranges that are found from others", () => {
  beforeEach(() => openExcel({ sheets, names: { Poängen: "Mål!$A$2:$A$4" } }));

  it.each<[what: string, find: (sheet: Excel.Worksheet) => Excel.Range, address: string | null]>([
    ["a cell by place", (sheet) => sheet.getCell(1, 2), "Mål!C2"],
    ["cells by indexes", (sheet) => sheet.getRangeByIndexes(1, 0, 2, 3), "Mål!A2:C3"],
    ["the whole sheet", (sheet) => sheet.getRange(), "Mål!1:1048576"],
    ["cells by name", (sheet) => sheet.getRange("Poängen"), "Mål!A2:A4"],
    ["the used cells", (sheet) => sheet.getUsedRange(), "Mål!A1:C4"],
    ["the used cells of a column", (sheet) => sheet.getRange("B:B").getUsedRange(true), "Mål!B1:B4"],
    [
      "the used cells of an empty part",
      (sheet) => sheet.getRange("X:Z").getUsedRangeOrNullObject(true),
      null,
    ],
    ["a cell inside", (sheet) => sheet.getRange("B2:C4").getCell(1, 1), "Mål!C3"],
    ["a row", (sheet) => sheet.getRange("B2:C4").getRow(1), "Mål!B3:C3"],
    ["a column", (sheet) => sheet.getRange("B2:C4").getColumn(1), "Mål!C2:C4"],
    ["the last cell", (sheet) => sheet.getRange("B2:C4").getLastCell(), "Mål!C4"],
    ["the last row", (sheet) => sheet.getRange("B2:C4").getLastRow(), "Mål!B4:C4"],
    ["the last column", (sheet) => sheet.getRange("B2:C4").getLastColumn(), "Mål!C2:C4"],
    ["the entire row", (sheet) => sheet.getRange("B2").getEntireRow(), "Mål!2:2"],
    ["the entire column", (sheet) => sheet.getRange("B2").getEntireColumn(), "Mål!B:B"],
    ["an offset", (sheet) => sheet.getRange("B2").getOffsetRange(2, -1), "Mål!A4"],
    ["a larger range", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "Mål!B2:C4"],
    ["a range of a size", (sheet) => sheet.getRange("B2:D9").getAbsoluteResizedRange(2, 1), "Mål!B2:B3"],
    ["a box around", (sheet) => sheet.getRange("B2").getBoundingRect("C4"), "Mål!B2:C4"],
    [
      "what is common",
      (sheet) => sheet.getRange("A1:B9").getIntersection(sheet.getRange("B2:C3")),
      "Mål!B2:B3",
    ],
    ["nothing in common", (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"), null],
    ["no spill", (sheet) => sheet.getRange("A1").getSpillingToRangeOrNullObject(), null],
    ["no spill's parent", (sheet) => sheet.getRange("A1").getSpillParentOrNullObject(), null],
  ])("finds %s", async (_, find, address) => {
    expect(await found(find)).toBe(address);
  });

  it.each<[what: string, find: (sheet: Excel.Worksheet) => Excel.Range, error: RegExp]>([
    ["outside the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), /^InvalidArgument: /],
    ["of no cells", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1), /^InvalidArgument: /],
    ["without a common cell", (sheet) => sheet.getRange("A1").getIntersection("B2"), /^ItemNotFound: /],
    ["a spill that is none", (sheet) => sheet.getRange("A1").getSpillingToRange(), /^ItemNotFound: /],
    [
      "that the host cannot find",
      (sheet) => sheet.getRange("A1").getSurroundingRegion(),
      /Range\.getSurroundingRegion\.$/,
    ],
  ])("finds no range %s", async (_, find, error) => {
    expect(await failure(found(find))).toMatch(error);
  });
});

describe("spilled results", () => {
  beforeEach(() => openExcel({ sheets: { Mål: [["=SEQUENCE(3)"]] } }));

  it("are known by their parent and by their cells", async () => {
    expect(await found((sheet) => sheet.getRange("A1").getSpillingToRangeOrNullObject())).toBe("Mål!A1:A3");
    expect(await found((sheet) => sheet.getRange("A3").getSpillParentOrNullObject())).toBe("Mål!A1");
    expect(await load("A1:A3", "hasSpill")).toEqual({ hasSpill: true });
    expect(await load("A1:B3", "hasSpill")).toEqual({ hasSpill: null });
    expect(await load("A4:B5", "hasSpill")).toEqual({ hasSpill: false });
    expect(await load("A:XFD", "hasSpill")).toEqual({ hasSpill: null });
  });
});

describe("hidden rows and columns", () => {
  const lines = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mål").getRange(address);
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return { rows: rows.value, columns: columns.value };
    });

  it("are told line by line, and of a range as a whole: null where some are", async () => {
    await openExcel({ sheets: { Mål: { rows: sheets.Mål, hidden: ["2:2", "3:3", "B:B"] } } });
    expect(await lines("A1:B3")).toEqual({
      rows: [{ rowHidden: false }, { rowHidden: true }, { rowHidden: true }],
      columns: [{ columnHidden: false }, { columnHidden: true }],
    });
    expect(await load("A1:B3", "rowHidden", "columnHidden")).toEqual({ rowHidden: null, columnHidden: null });
    expect(await load("B2:B3", "rowHidden", "hidden")).toEqual({ rowHidden: true, hidden: true });
  });

  it("are hidden and shown", async () => {
    const excel = await openExcel({ sheets });
    await write("A2:A3", (range) => (range.rowHidden = true));
    await write("C1", (range) => (range.columnHidden = true));
    expect(await load("A2:B3", "rowHidden", "columnHidden")).toEqual({
      rowHidden: true,
      columnHidden: false,
    });
    expect(excel.book.isColumnHidden(excel.sheetId("Mål"), 2)).toBe(true);
    await write("A2", (range) => (range.rowHidden = false));
    expect(await load("A2:A3", "rowHidden")).toEqual({ rowHidden: null });
  });

  it("stay as they are on a protected sheet", async () => {
    await openExcel({ sheets: { Mål: { rows: sheets.Mål, isProtected: true } } });
    expect(await failure(write("A2", (range) => (range.rowHidden = true)))).toContain("AccessDenied");
  });

  it("are all that the host tells of a line", async () => {
    await openExcel({ sheets });
    const format = write("A1", (range) => range.getRowProperties({ format: { rowHeight: true } }));
    expect(await failure(format)).toBe("InvalidArgument: The workbench host tells only rowHidden: format.");
  });
});
