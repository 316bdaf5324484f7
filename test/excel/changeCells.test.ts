import { changeCells, type CellChange } from "../../src/excel/changeCells";
import { openExcel, type TestExcel } from "../support/excel";

// Microsoft's client and the workbench's engine start anew for each test: a second on a quick machine.
jest.setTimeout(30_000);

async function open(): Promise<TestExcel> {
  const excel = await openExcel({
    sheets: {
      Blad1: {
        rows: [
          ["a", 1, "=B1*2"],
          ["b", 2, "=B2*2"],
          ["c", 3, 6],
        ],
        formats: { "A1:C3": { fill: "#DDEBF7", font: { italic: true } }, "B1:B3": { numberFormat: "0.00" } },
      },
      "Blad 2": [["x"]],
    },
  });
  await excel.settle();
  return excel;
}

function change(
  excel: TestExcel,
  [row, column]: readonly [number, number],
  before: CellChange["before"],
  after: CellChange["after"],
  name = "Blad1",
): CellChange {
  return { sheet: { id: excel.sheetId(name), name }, row, column, before, after };
}

const cells = ({ book }: TestExcel) => book.toFile().sheets.map((sheet) => sheet.cells);

it("writes numbers, texts and formulas far apart, and nothing between them", async () => {
  const excel = await open();
  const changes = [
    change(excel, [0, 0], "a", "ä"),
    change(excel, [1, 1], 2, 2.5),
    change(excel, [2, 2], 6, "=B3*2"),
  ];
  expect(await changeCells(changes)).toEqual({ ok: true, value: undefined });
  await excel.settle();
  expect(excel.valuesAt("Blad1!A1:C3")).toEqual([
    ["ä", 1, 2],
    ["b", 2.5, 5],
    ["c", 3, 6],
  ]);
});

it("is one step of undo for all cells of a sheet", async () => {
  const excel = await open();
  const before = cells(excel);
  await changeCells([change(excel, [0, 0], "a", "ä"), change(excel, [2, 2], 6, "=B3*2")]);
  expect(excel.book.undo()).toBe(true);
  await excel.settle();
  expect(cells(excel)).toEqual(before);
  expect(excel.book.undo()).toBe(false);
});

it.each(["12", "1/2", "-A1", "+46", "@a", "TRUE", "'t", "3. Energi", "Energi"])(
  "keeps the text %j a text",
  async (text) => {
    const excel = await open();
    await changeCells([change(excel, [0, 0], "a", text)]);
    await excel.settle();
    expect(excel.valuesAt("Blad1!A1")).toEqual([[text]]);
  },
);

it.each(["=A2", "+46", "12", "'t"])("writes the plain text %j as it is", async (text) => {
  const excel = await open();
  await changeCells([change(excel, [0, 0], "a", { text })]);
  await excel.settle();
  expect(excel.valuesAt("Blad1!A1")).toEqual([[text]]);
});

it("keeps looks", async () => {
  const excel = await open();
  const looks = () =>
    cells(excel).map((sheet) => sheet.map(({ row, column, style }) => [row, column, style]));
  const before = looks();
  await changeCells([change(excel, [1, 1], 2, 9), change(excel, [2, 2], 6, "=B3")]);
  expect(looks()).toEqual(before);
});

it("changes several sheets in one request", async () => {
  const excel = await open();
  excel.forgetRequests();
  await changeCells([change(excel, [0, 0], "a", "ä"), change(excel, [0, 0], "x", "y", "Blad 2")]);
  expect(excel.valuesAt("'Blad 2'!A1")).toEqual([["y"]]);
  expect(excel.requests().filter(({ writes }) => writes > 0)).toHaveLength(1);
});

describe("nothing at all is written", () => {
  it("when one of the cells holds something else", async () => {
    const excel = await open();
    const before = cells(excel);
    const changes = [change(excel, [0, 0], "a", "ä"), change(excel, [1, 2], 4, 5)];
    expect(await changeCells(changes)).toEqual({
      ok: false,
      failure: { code: "changedCell", values: { cell: "Blad1!C2" } },
    });
    expect(cells(excel)).toEqual(before);
  });

  it("naming all cells of a sheet that hold something else", async () => {
    const excel = await open();
    const changes = [change(excel, [0, 0], "b", "ä"), change(excel, [1, 2], 4, 5)];
    expect(await changeCells(changes)).toMatchObject({ failure: { values: { cell: "Blad1!A1, Blad1!C2" } } });
  });

  it("when one of the sheets is protected", async () => {
    const excel = await open();
    const before = cells(excel);
    excel.book.sheets.setProtected(excel.sheetId("Blad 2"), true);
    const changes = [change(excel, [0, 0], "a", "ä"), change(excel, [0, 0], "x", "y", "Blad 2")];
    expect(await changeCells(changes)).toEqual({
      ok: false,
      failure: { code: "protectedSheet", values: { sheet: "Blad 2" } },
    });
    expect(cells(excel)).toEqual(before);
  });

  it("when a sheet has gone", async () => {
    const excel = await open();
    const changes = [change(excel, [0, 0], "x", "y", "Blad 2")];
    excel.book.sheets.remove(excel.sheetId("Blad 2"));
    expect(await changeCells(changes)).toEqual({
      ok: false,
      failure: { code: "missingSheet", values: { sheet: "Blad 2" } },
    });
  });

  it("when Excel fails", async () => {
    const excel = await open();
    const before = cells(excel);
    excel.host.switches.failRequest(2);
    expect(await changeCells([change(excel, [0, 0], "a", "ä")])).toMatchObject({
      failure: { code: "excelError" },
    });
    expect(cells(excel)).toEqual(before);
  });
});
