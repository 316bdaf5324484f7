import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { batch, change, loaded } from "../../support/run";

const open = () =>
  openExcel({
    sheets: {
      Bedömning: {
        rows: [
          ["Parameter", "Poäng", "Max"],
          ["Energi", 3, 5],
          ["Transporter", 4, 5],
        ],
        tables: { Kriterier: "A1:C3" },
      },
      Blad2: [["Land"], ["Sverige"]],
    },
  });

const table = ({ tables }: Excel.Workbook) => tables.getItem("Kriterier");

describe("loading tables", () => {
  beforeEach(open);

  it("lists those of the workbook and of each sheet", async () => {
    const lists = await batch(({ workbook }) => {
      const all = workbook.tables.load("items/name,count");
      const second = workbook.worksheets.getItem("Blad2").tables.load("items/name");
      return () => [all.items.map(({ name }) => name), all.count, second.items];
    });
    expect(lists).toEqual([["Kriterier"], 1, []]);
  });

  it("knows what a table shows", async () => {
    expect(await loaded(table, "name,showHeaders,showTotals,showBandedRows,style")).toEqual({
      name: "Kriterier",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      style: "TableStyleMedium2",
    });
  });

  it("finds one by its id, by its name in other letters, and by its place", async () => {
    const id = (await loaded(table, "id"))?.id ?? "";
    expect((await loaded(({ tables }) => tables.getItem(id), "name"))?.name).toBe("Kriterier");
    expect((await loaded(({ tables }) => tables.getItem("KRITERIER"), "id"))?.id).toBe(id);
    expect((await loaded(({ tables }) => tables.getItemAt(0), "id"))?.id).toBe(id);
    expect(await loaded(({ tables }) => tables.getItemOrNullObject("Saknas"), "id")).toBeNull();
    expect((await loaded((workbook) => table(workbook).worksheet, "name"))?.name).toBe("Bedömning");
  });

  it.each<[what: string, find: (table: Excel.Table) => Excel.Range, address: string]>([
    ["the whole", (each) => each.getRange(), "Bedömning!A1:C3"],
    ["the header", (each) => each.getHeaderRowRange(), "Bedömning!A1:C1"],
    ["the rows", (each) => each.getDataBodyRange(), "Bedömning!A2:C3"],
    ["a column", (each) => each.columns.getItem("poäng").getRange(), "Bedömning!B1:B3"],
    ["a column's rows", (each) => each.columns.getItemAt(2).getDataBodyRange(), "Bedömning!C2:C3"],
    ["a column's header", (each) => each.columns.getItem(1).getHeaderRowRange(), "Bedömning!A1"],
  ])("finds %s", async (_, find, address) => {
    expect((await loaded((workbook) => find(table(workbook)), "address"))?.address).toBe(address);
  });

  it("lists columns with their values", async () => {
    const columns = await batch(({ workbook }) => {
      const list = table(workbook).columns.load("items/name,items/index,items/values");
      return () => list.items.map(({ name, index, values }) => [name, index, values] as unknown);
    });
    expect(columns).toEqual([
      ["Parameter", 0, [["Parameter"], ["Energi"], ["Transporter"]]],
      ["Poäng", 1, [["Poäng"], [3], [4]]],
      ["Max", 2, [["Max"], [5], [5]]],
    ]);
  });
});

describe("changing tables", () => {
  it("makes one of cells, renames, restyles and resizes it", async () => {
    const excel = await open();
    await change(({ worksheets }) => {
      const made = worksheets.getItem("Blad2").tables.add("A1:A2", true);
      made.name = "Länder";
      made.style = "TableStyleLight1";
      made.showBandedRows = false;
      made.resize("A1:A5");
    });
    expect(excel.book.tables.list()[1]).toMatchObject({
      name: "Länder",
      sheet: excel.sheetId("Blad2"),
      columns: ["Land"],
      style: "TableStyleLight1",
      bandedRows: false,
      area: { row: 0, column: 0, rowCount: 5, columnCount: 1 },
    });
  });

  it("writes a column", async () => {
    const excel = await open();
    await change((workbook) => (table(workbook).columns.getItem("Poäng").values = [["Poäng"], [1], [2]]));
    expect(excel.valuesAt("Bedömning!B2:B3")).toEqual([[1], [2]]);
  });

  it("makes plain cells of one", async () => {
    const excel = await open();
    const before = excel.valuesAt("Bedömning!A1:C3");
    await change((workbook) => table(workbook).convertToRange());
    expect(excel.book.tables.list()).toEqual([]);
    expect(excel.valuesAt("Bedömning!A1:C3")).toEqual(before);
  });

  it("deletes one with its cells", async () => {
    const excel = await open();
    await change((workbook) => table(workbook).delete());
    expect(excel.book.tables.list()).toEqual([]);
    expect(excel.valuesAt("Bedömning!A1:C1")).toEqual([[null, null, null]]);
  });

  it.each<[what: string, work: (workbook: Excel.Workbook) => unknown, error: RegExp]>([
    ["one that is gone", ({ tables }) => tables.getItem("Saknas"), /^ItemNotFound: /],
    ["one over another", ({ tables }) => tables.add("Bedömning!B2:D9", true), /^InvalidArgument: .*overlap/],
    ["a name with a space", (workbook) => (table(workbook).name = "Mina mål"), /^InvalidArgument: /],
    ["a total row that is not shown", (workbook) => table(workbook).getTotalRowRange(), /^ItemNotFound: /],
    ["a column that is none", (workbook) => table(workbook).columns.getItem("Andel"), /^ItemNotFound: /],
    ["taking a sort back", (workbook) => table(workbook).sort.clear(), /does not have TableSort\.clear\.$/],
    [
      "new rows",
      (workbook) => table(workbook).rows.add(undefined, [[1, 2, 3]]),
      /does not have Table\.rows\.$/,
    ],
  ])("refuses %s", async (_, work, error) => {
    await open();
    expect(await failure(change(work))).toMatch(error);
  });
});
