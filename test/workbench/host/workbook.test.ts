import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { batch, change, loaded } from "../../support/run";

describe("the workbook", () => {
  it("knows its name and whether it is read-only", async () => {
    const excel = await openExcel({ sheets: { Blad1: [] }, fileName: "kalmar-2021.xlsx" });
    expect(await loaded((workbook) => workbook, "name,readOnly")).toEqual({
      name: "kalmar-2021.xlsx",
      readOnly: false,
    });
    excel.host.switches.isReadOnly = true;
    expect(await loaded((workbook) => workbook, "readOnly")).toEqual({ readOnly: true });
  });

  it("knows what is selected", async () => {
    const excel = await openExcel({ sheets: { Blad1: [] } });
    excel.book.select(excel.sheetId("Blad1"), [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }]);
    expect(await loaded((workbook) => workbook.getSelectedRange(), "address")).toEqual({
      address: "Blad1!B2:C3",
    });
    expect(await loaded((workbook) => workbook.getSelectedRanges(), "address")).toEqual({
      address: "Blad1!B2:C3",
    });
    expect(await loaded((workbook) => workbook.getActiveCell(), "address")).toEqual({ address: "Blad1!B2" });
  });

  it("opens another in a window of its own, and saves", async () => {
    const excel = await openExcel({ sheets: { Blad1: [] } });
    await Excel.createWorkbook("UEsDBA==");
    await Excel.createWorkbook();
    expect(excel.shell.opened).toEqual(["UEsDBA==", null]);
    await change((workbook) => workbook.save());
    expect(excel.shell.saves).toBe(1);
  });

  it("refuses what it does not have by its name", async () => {
    await openExcel({ sheets: { Blad1: [] } });
    expect(await failure(change(({ comments }) => comments.getCount()))).toMatch(
      /^ApiNotFound: The workbench host does not have Workbook\.comments\.$/,
    );
  });
});

describe("the application", () => {
  it.each([
    ["en-US", ".", ","],
    ["sv-SE", ",", "\u00a0"],
  ])("has the number signs of %s", async (locale, decimal, thousands) => {
    await openExcel({ sheets: { Blad1: [] }, locale });
    const signs = await batch(({ workbook: { application } }) => {
      application.load("decimalSeparator,thousandsSeparator,calculationMode");
      const { cultureInfo } = application;
      cultureInfo.load("name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator");
      return () => [
        application.decimalSeparator,
        application.thousandsSeparator,
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        cultureInfo.numberFormat.numberGroupSeparator,
      ];
    });
    expect(signs).toEqual([decimal, thousands, locale, decimal, thousands]);
    expect(Office.context.displayLanguage).toBe(locale);
  });

  it("computes again when asked", async () => {
    const excel = await openExcel({ sheets: { Blad1: [["=RAND()"]] } });
    await excel.settle(0);
    const before = excel.valuesAt("Blad1!A1");
    await change(({ application }) => application.calculate("Full"));
    await excel.settle(0);
    expect(excel.valuesAt("Blad1!A1")).not.toEqual(before);
  });
});

describe("names", () => {
  const open = () => openExcel({ sheets: { Blad1: [[1, 2]] }, names: { Summa: "Blad1!$B$1", Moms: "0.25" } });

  it("are listed and found, with the cells they stand for", async () => {
    await open();
    const list = await batch(({ workbook }) => {
      const names = workbook.names.load("items/name,items/formula,items/type,items/scope,items/visible");
      return () =>
        names.items.map(({ name, formula, type, scope, visible }) => [name, formula, type, scope, visible]);
    });
    expect(list).toEqual([
      ["Summa", "=Blad1!$B$1", "Range", "Workbook", true],
      ["Moms", "=0.25", "String", "Workbook", true],
    ]);
    expect(await loaded(({ names }) => names.getItem("summa").getRange(), "address")).toEqual({
      address: "Blad1!B1",
    });
    expect(await loaded(({ names }) => names.getItem("Moms").getRangeOrNullObject(), "address")).toBeNull();
    expect(await loaded(({ names }) => names.getItemOrNullObject("Saknas"), "name")).toBeNull();
  });

  it("are added for cells or formulas, changed and deleted", async () => {
    const excel = await open();
    await change(({ names, worksheets }) => {
      names.add("Poäng", worksheets.getItem("Blad1").getRange("A1:B1"));
      names.add("Tak", "=5");
      names.getItem("Moms").formula = "=0.12";
      names.getItem("Summa").delete();
    });
    expect(
      excel.book.names
        .list()
        .map(({ name, formula }) => [name, formula])
        .sort(),
    ).toEqual([
      ["Moms", "0.12"],
      ["Poäng", "Blad1!$A$1:$B$1"],
      ["Tak", "5"],
    ]);
  });

  it("are hidden and shown, and follow their cells and their sheet's name", async () => {
    const excel = await open();
    await change(({ names }) => (names.getItem("Summa").visible = false));
    expect(excel.book.names.list()).toContainEqual(expect.objectContaining({ name: "Summa", hidden: true }));
    excel.book.insertRows(excel.sheetId("Blad1"), 0, 2);
    excel.book.sheets.rename(excel.sheetId("Blad1"), "Blad ett");
    expect(await loaded(({ names }) => names.getItem("Summa"), "formula,visible")).toEqual({
      formula: "='Blad ett'!$B$3",
      visible: false,
    });
    await change(({ names }) => (names.getItem("Summa").visible = true));
    expect(await loaded(({ names }) => names.getItem("Summa"), "visible")).toEqual({ visible: true });
  });

  it("stand for nothing when their cells are deleted", async () => {
    const excel = await open();
    excel.book.deleteRows(excel.sheetId("Blad1"), 0, 1);
    expect(await loaded(({ names }) => names.getItem("Summa"), "formula")).toEqual({ formula: "=#REF!" });
  });

  it.each<[what: string, work: (workbook: Excel.Workbook) => unknown, error: RegExp]>([
    ["one that is taken", ({ names }) => names.add("SUMMA", "=1"), /^ItemAlreadyExists: /],
    ["one that is none", ({ names }) => names.getItem("Saknas").delete(), /^ItemNotFound: /],
    ["cells of a number", ({ names }) => names.getItem("Moms").getRange(), /^ItemNotFound: /],
  ])("refuse %s", async (_, work, error) => {
    await open();
    expect(await failure(change(work))).toMatch(error);
  });
});

describe("undo", () => {
  it("takes back together what one request changed, and no more", async () => {
    const excel = await openExcel({ sheets: { Ett: [[1]], Två: [[2]] } });
    await change(({ worksheets }) => (worksheets.getItem("Ett").getRange("A1").values = [["before"]]));
    await change(({ names, worksheets }) => {
      worksheets.getItem("Ett").getRange("A1").values = [[5]];
      worksheets.getItem("Två").getRange("A1").values = [[6]];
      names.add("Namn", worksheets.getItem("Två").getRange("A1"));
    });
    expect(excel.book.undo()).toBe(true);
    expect([excel.valuesAt("Ett!A1"), excel.valuesAt("Två!A1")]).toEqual([[["before"]], [[2]]]);
    expect(excel.book.names.list()).toEqual([]);
    expect(excel.book.undo()).toBe(true);
    expect(excel.valuesAt("Ett!A1")).toEqual([[1]]);
    expect(excel.book.undo()).toBe(false);
  });

  it("takes back what was done before a request failed", async () => {
    const excel = await openExcel({ sheets: { Ett: [[1]], Två: { rows: [[2]], isProtected: true } } });
    await failure(
      change(({ worksheets }) => {
        worksheets.getItem("Ett").getRange("A1").values = [[5]];
        worksheets.getItem("Två").getRange("A1").values = [[6]];
      }),
    );
    expect(excel.valuesAt("Ett!A1")).toEqual([[5]]);
    expect(excel.book.undo()).toBe(true);
    expect(excel.valuesAt("Ett!A1")).toEqual([[1]]);
  });
});

describe("settings of the add-in in the workbook", () => {
  const value = { count: 2, ids: ["a"] };

  it("are added, changed, found and deleted", async () => {
    const excel = await openExcel({ sheets: { Blad1: [] }, settings: { gammal: 1 } });
    await change(({ settings }) => {
      settings.add("ny", value);
      settings.getItem("gammal").value = "två";
    });
    expect(await loaded(({ settings }) => settings.getItemOrNullObject("ny"), "key,value")).toEqual({
      key: "ny",
      value,
    });
    expect(await loaded(({ settings }) => settings.getItem("gammal"), "value")).toEqual({ value: "två" });
    await change(({ settings }) => settings.getItem("ny").delete());
    expect(await loaded(({ settings }) => settings.getItemOrNullObject("ny"), "key")).toBeNull();
    expect([...excel.book.settings("test-add-in")]).toEqual([["gammal", '"två"']]);
  });

  it("are the same that the Common API has", async () => {
    const excel = await openExcel({ sheets: { Blad1: [] }, settings: { vald: true } });
    const { settings } = Office.context.document;
    expect(settings.get("vald")).toBe(true);
    settings.set("ny", value);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(await loaded((workbook) => workbook.settings.getItem("ny"), "value")).toEqual({ value });
    await change((workbook) => workbook.settings.add("senare", 3));
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get("senare")).toBe(3);
    excel.host.switches.isReadOnly = true;
    const refused = await new Promise<Office.AsyncResult<void>>((resolve) => settings.saveAsync(resolve));
    expect(refused.status).toBe("failed");
  });

  it("refuse one that is none", async () => {
    await openExcel({ sheets: { Blad1: [] } });
    expect(await failure(change(({ settings }) => settings.getItem("saknas").delete()))).toMatch(
      /^ItemNotFound: /,
    );
  });
});
