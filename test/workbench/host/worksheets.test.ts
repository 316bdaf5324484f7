import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { batch, change, loaded } from "../../support/run";

const open = () =>
  openExcel({
    sheets: {
      Bedömning: [[1]],
      Dold: { rows: [[2]], visibility: "hidden" },
      Tom: [],
    },
  });

const names = () =>
  batch(({ workbook }) => {
    const sheets = workbook.worksheets.load("items/name");
    return () => sheets.items.map(({ name }) => name);
  });

describe("loading sheets", () => {
  beforeEach(open);

  it("lists them in tab order", async () => {
    expect(await names()).toEqual(["Bedömning", "Dold", "Tom"]);
  });

  it.each<[what: string, find: (sheets: Excel.WorksheetCollection) => Excel.Worksheet, name: string | null]>([
    ["by name", (sheets) => sheets.getItem("Tom"), "Tom"],
    ["by name in capitals", (sheets) => sheets.getItem("BEDÖMNING"), "Bedömning"],
    ["by a name that is none", (sheets) => sheets.getItemOrNullObject("Blad9"), null],
    ["that is active", (sheets) => sheets.getActiveWorksheet(), "Bedömning"],
    ["that is first", (sheets) => sheets.getFirst(), "Bedömning"],
    ["that is last", (sheets) => sheets.getLast(), "Tom"],
    ["after another", (sheets) => sheets.getFirst().getNext(), "Dold"],
    ["after another that shows", (sheets) => sheets.getFirst().getNext(true), "Tom"],
    ["after the last", (sheets) => sheets.getLast().getNextOrNullObject(), null],
    ["before another that shows", (sheets) => sheets.getLast().getPrevious(true), "Bedömning"],
    ["before the first", (sheets) => sheets.getFirst().getPreviousOrNullObject(), null],
  ])("finds the one %s", async (_, find, name) => {
    expect((await loaded(({ worksheets }) => find(worksheets), "name"))?.name ?? null).toBe(name);
  });

  it("finds one by its id, after a renaming too", async () => {
    const id = (await loaded(({ worksheets }) => worksheets.getItem("Tom"), "id"))?.id ?? "";
    await change(({ worksheets }) => (worksheets.getItem(id).name = "Full"));
    expect(await loaded(({ worksheets }) => worksheets.getItem(id), "name,position,visibility")).toEqual({
      name: "Full",
      position: 2,
      visibility: "Visible",
    });
  });

  it("counts all, or those that show", async () => {
    const counts = await batch(({ workbook: { worksheets } }) => {
      const results = [worksheets.getCount(), worksheets.getCount(true)];
      return () => results.map(({ value }) => value);
    });
    expect(counts).toEqual([3, 2]);
  });

  it("knows the used cells of an empty sheet", async () => {
    const tom = ({ worksheets }: Excel.Workbook) => worksheets.getItem("Tom");
    expect(await loaded((workbook) => tom(workbook).getUsedRangeOrNullObject(), "address")).toBeNull();
    expect(await loaded((workbook) => tom(workbook).getUsedRange(), "address")).toEqual({
      address: "Tom!A1",
    });
  });

  it("has several areas of one sheet at once", async () => {
    const find = ({ worksheets }: Excel.Workbook) => worksheets.getItem("Tom").getRanges("A1:B2, D4");
    expect(await loaded(find, "address,areaCount,cellCount")).toEqual({
      address: "Tom!A1:B2,Tom!D4",
      areaCount: 2,
      cellCount: 5,
    });
    const areas = await batch(({ workbook }) => {
      const { areas: list } = find(workbook);
      list.load("items/address");
      return () => list.items.map(({ address }) => address);
    });
    expect(areas).toEqual(["Tom!A1:B2", "Tom!D4"]);
  });
});

describe("changing sheets", () => {
  it("adds, names, moves, hides and deletes them", async () => {
    const excel = await open();
    await change(({ worksheets }) => {
      const added = worksheets.add("Resultat");
      added.position = 0;
      added.activate();
      worksheets.getItem("Tom").visibility = "VeryHidden";
      worksheets.getItem("Dold").delete();
      worksheets.getItem("Bedömning").name = "Kriterier";
    });
    expect(excel.book.sheets.list().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Resultat", "visible"],
      ["Kriterier", "visible"],
      ["Tom", "veryHidden"],
    ]);
    expect(excel.book.activeSheet()).toBe(excel.sheetId("Resultat"));
  });

  it.each<[what: string, work: (sheets: Excel.WorksheetCollection) => unknown, error: RegExp]>([
    ["a name that another has", (sheets) => sheets.add("tom"), /^ItemAlreadyExists: /],
    ["a name with a slash", (sheets) => (sheets.getItem("Tom").name = "1/2"), /^InvalidArgument: /],
    ["a name that is too long", (sheets) => sheets.add("x".repeat(32)), /^InvalidArgument: /],
    ["a sheet that is none", (sheets) => sheets.getItem("Blad9"), /^ItemNotFound: /],
    ["a sheet after the last", (sheets) => sheets.getLast().getNext(), /^ItemNotFound: /],
    [
      "a state that is none",
      (sheets) => (sheets.getItem("Tom").visibility = "Gone" as "Hidden"),
      /^InvalidArgument: /,
    ],
    ["a copy before nothing", (sheets) => sheets.getItem("Tom").copy("Before"), /^InvalidArgument: /],
    [
      "a tab colour that is none",
      (sheets) => (sheets.getItem("Tom").tabColor = "grön"),
      /^InvalidArgument: /,
    ],
  ])("refuses %s", async (_, work, error) => {
    await open();
    expect(await failure(change(({ worksheets }) => work(worksheets)))).toMatch(error);
  });

  it.each<[where: string, copy: (sheets: Excel.WorksheetCollection) => Excel.Worksheet, position: number]>([
    ["at the end", (sheets) => sheets.getItem("Bedömning").copy(), 3],
    ["at the end, said so", (sheets) => sheets.getItem("Bedömning").copy("End"), 3],
    ["at the beginning", (sheets) => sheets.getItem("Bedömning").copy("Beginning"), 0],
    ["before another", (sheets) => sheets.getItem("Bedömning").copy("Before", sheets.getItem("Tom")), 2],
    ["after another", (sheets) => sheets.getItem("Bedömning").copy("After", sheets.getItem("Dold")), 2],
    ["after itself", (sheets) => sheets.getItem("Bedömning").copy("After", sheets.getFirst()), 1],
  ])("copies one %s, and undoes it in one step", async (_, copy, position) => {
    const { book, valuesAt } = await open();
    const copied = await loaded(({ worksheets }) => copy(worksheets), "name,position");
    expect(copied).toEqual({ name: "Bedömning (2)", position });
    expect(valuesAt("'Bedömning (2)'!A1")).toEqual([[1]]);
    book.undo();
    expect(await names()).toEqual(["Bedömning", "Dold", "Tom"]);
  });

  it("keeps one visible sheet", async () => {
    await openExcel({ sheets: { Blad1: [[1]], Dold: { visibility: "hidden" } } });
    const remove = change(({ worksheets }) => worksheets.getItem("Blad1").delete());
    expect(await failure(remove)).toMatch(/^InvalidOperation: /);
    const hide = change(({ worksheets }) => (worksheets.getItem("Blad1").visibility = "Hidden"));
    expect(await failure(hide)).toMatch(/^InvalidOperation: /);
  });
});

describe("a protected sheet", () => {
  const openProtected = () =>
    openExcel({
      sheets: {
        Låst: {
          rows: [[1, 2]],
          isProtected: true,
          formats: { B1: { locked: false } },
          tables: {},
        },
      },
    });

  it("says so, and can be opened and closed", async () => {
    const excel = await openProtected();
    const protection = ({ worksheets }: Excel.Workbook) => worksheets.getItem("Låst").protection;
    expect(await loaded(protection, "protected")).toEqual({ protected: true });
    await change((workbook) => protection(workbook).unprotect());
    expect(excel.book.sheets.list()[0]?.isProtected).toBe(false);
    await change((workbook) => protection(workbook).protect());
    expect(excel.book.sheets.list()[0]?.isProtected).toBe(true);
  });

  it("takes values in cells that are not locked", async () => {
    const excel = await openProtected();
    await change(({ worksheets }) => (worksheets.getItem("Låst").getRange("B1").values = [[7]]));
    expect(excel.valuesAt("Låst!A1:B1")).toEqual([[1, 7]]);
  });

  it.each<[what: string, work: (sheet: Excel.Worksheet) => unknown]>([
    ["values in locked cells", (sheet) => (sheet.getRange("A1:B1").values = [[7, 7]])],
    ["formats", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
    ["number formats", (sheet) => (sheet.getRange("B1").numberFormat = [["0%"]])],
    ["conditional formats", (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom")],
    ["clearing", (sheet) => sheet.getRange("A1").clear("Contents")],
    ["new rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["a table", (sheet) => sheet.tables.add("A1:B2", true)],
  ])("refuses %s", async (_, work) => {
    await openProtected();
    const error = await failure(change(({ worksheets }) => work(worksheets.getItem("Låst"))));
    expect(error).toMatch(/^AccessDenied: .*the sheet is protected/);
  });

  it("does not play at passwords", async () => {
    await openExcel({ sheets: { Blad1: [] } });
    const protect = change(({ worksheets }) =>
      worksheets.getItem("Blad1").protection.protect(undefined, "hemligt"),
    );
    expect(await failure(protect)).toMatch(/^UnsupportedOperation: .*passwords/);
  });
});
