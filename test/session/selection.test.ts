import type { SelectedCell } from "../../src/excel/selection";
import { openSession, small, type TestSession } from "./openSession";

const sheets = {
  Bedömning: small,
  Resultat: [["x"]],
  Arkiv: { rows: [["x"]], isProtected: true },
};

function follow({ session }: TestSession) {
  const told: (SelectedCell | null)[] = [];
  const stop = session.followSelection((cell) => told.push(cell));
  return { told, stop };
}

const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const named = (cell: SelectedCell | null | undefined) =>
  cell && [cell.sheet.name, cell.row, cell.column, cell.isProtected];

describe("following the selection", () => {
  it("tells the cell of now, and each that is selected later, on any sheet", async () => {
    const test = await openSession({ sheets });
    const { excel, settle } = test;
    const { told } = follow(test);
    await settle();
    expect(told.map(named)).toEqual([["Bedömning", 0, 0, false]]);
    expect(told[0]?.sheet.id).toBe(excel.sheetId("Bedömning"));
    excel.book.select(excel.sheetId("Bedömning"), [at(4, 2)]);
    await settle();
    expect(named(told.at(-1))).toEqual(["Bedömning", 4, 2, false]);
    excel.book.sheets.activate(excel.sheetId("Arkiv"));
    await settle();
    expect(named(told.at(-1))).toEqual(["Arkiv", 0, 0, true]);
  });

  it("names the active cell of an area", async () => {
    const test = await openSession({ sheets });
    const { told } = follow(test);
    test.excel.book.select(test.excel.sheetId("Resultat"), [
      { row: 1, column: 1, rowCount: 9, columnCount: 3 },
    ]);
    await test.settle();
    expect(named(told.at(-1))).toEqual(["Resultat", 1, 1, false]);
  });

  it("asks Excel once for a walk over many cells, whoever listens", async () => {
    const test = await openSession({ sheets });
    const first = follow(test);
    const second = follow(test);
    await test.settle();
    test.forget();
    for (const row of [1, 2, 3, 4]) test.excel.book.select(test.excel.sheetId("Resultat"), [at(row, 0)]);
    await test.settle();
    expect(test.excel.requests()).toHaveLength(1);
    expect(named(first.told.at(-1))).toEqual(["Resultat", 4, 0, false]);
    expect(second.told.at(-1)).toEqual(first.told.at(-1));
  });

  it("reads no cells of the workbook", async () => {
    const test = await openSession({ sheets });
    follow(test);
    await test.settle();
    test.forget();
    test.excel.book.select(test.excel.sheetId("Resultat"), [at(5, 0)]);
    await test.settle();
    expect(test.heard).toEqual([]);
  });

  it("asks nothing when nobody listens, before and after", async () => {
    const test = await openSession({ sheets });
    const select = async (row: number) => {
      test.forget();
      test.excel.book.select(test.excel.sheetId("Resultat"), [at(row, 0)]);
      await test.settle();
      return test.excel.requests();
    };
    expect(await select(1)).toEqual([]);
    const { told, stop } = follow(test);
    await test.settle();
    const count = told.length;
    stop();
    await test.settle();
    expect(await select(2)).toEqual([]);
    expect(told).toHaveLength(count);
  });

  it("tells one who comes back", async () => {
    const test = await openSession({ sheets });
    follow(test).stop();
    const { told } = follow(test);
    await test.settle();
    test.excel.book.select(test.excel.sheetId("Resultat"), [at(7, 1)]);
    await test.settle();
    expect(named(told.at(-1))).toEqual(["Resultat", 7, 1, false]);
  });
});
