import { palettes } from "../../../src/excel/palettes";
import { toAddress } from "../../../src/reading/address";
import { usualBarColor } from "../../../src/sheets/markedChart";
import { columns } from "../../../src/sheets/template/assessmentCells";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { kalmarEntries } from "../../sheets/template/kalmar";
import type { OpenOptions, TestExcel } from "../../support/excel";
import { failEachRequest } from "../../support/faults";
import { missing } from "../../support/missing";
import { followSession, openSession, small, type TestSession } from "../openSession";
import { pictureInOrder } from "./sheet";

/** Kalmar's points in a template, beside another assessment with parameters of the same names. */
async function openKalmar(options: Partial<OpenOptions> = {}): Promise<TestSession> {
  const test = await openSession({ sheets: { Annan: small }, ...options });
  const choice = { kind: "edition", edition: "municipality2021" } as const;
  expect(await test.session.insertTemplate(choice, "sv")).toMatchObject({ ok: true });
  for (const { sheet, row, column, content } of kalmarEntries("Bedömning"))
    test.excel.edit(toAddress({ sheet, row, column }), content);
  await test.settle();
  await test.session.setSettings({ weakestCount: 2 });
  return test;
}

const chartIn = ({ book, sheetId }: TestExcel, sheet: string) =>
  book.charts.list(sheetId(sheet))[0] ?? missing("a chart");

/** Bars of another colour than the usual one, with what stands beside them, in the order of the chart. */
function bars(excel: TestExcel, sheet = "Resultat"): readonly string[] {
  const [series] = chartIn(excel, sheet).series;
  const { area } = series?.categories ?? missing("texts beside the bars");
  const names = excel.book.texts(excel.sheetId(sheet), area).flat();
  return (series?.points ?? [])
    .filter(({ fill }) => fill !== usualBarColor)
    .map(({ index, fill }) => `${(names[index] ?? "?").split(/[ ,]/)[0] ?? ""} ${fill ?? "?"}`);
}

/** Gives all criteria of a parameter of the template their maximum. */
function fulfil({ excel, ready }: TestSession, parameter: string): void {
  const live =
    ready().assessments.find(({ source }) => source.table === "Bedömning") ?? missing("an assessment");
  for (const { pointsCell, ...criterion } of live.source.criteria)
    if (criterion.parameter.startsWith(parameter))
      excel.edit(
        toAddress(pointsCell),
        excel.valuesAt(toAddress({ ...pointsCell, column: columns.max }))[0]?.[0] ?? null,
      );
}

/** Looks, cells and bars; a bar that was marked keeps the usual colour as its own. */
const look = (excel: TestExcel) => [
  bars(excel),
  pictureInOrder(excel).map(({ charts, ...sheet }) => ({ ...sheet, charts: charts.length })),
];

const [orange, blue] = [palettes.orange.fill, palettes.blue.fill];

describe("the bars of the weakest parameters in the chart of a template", () => {
  it("have the colour of the marks while they stand, in one step of undo, and follow them", async () => {
    const test = await openKalmar();
    const { excel, session, settle } = test;
    const before = look(excel);
    expect(bars(excel)).toEqual([]);
    await session.setHighlight(true);
    expect(bars(excel)).toEqual([`Upphandling ${orange}`, `Kommunikation ${orange}`]);
    excel.book.undo();
    expect(look(excel)).toEqual(before);
    excel.book.redo();
    await settle();
    await session.setSettings({ palette: "blue" });
    expect(bars(excel)).toEqual([`Upphandling ${blue}`, `Kommunikation ${blue}`]);
    fulfil(test, "Kommunikation");
    await settle();
    expect(bars(excel)).toEqual([`Samhällsplanering ${blue}`, `Upphandling ${blue}`]);
    await session.setSettings({ marked: "criteria" });
    expect(bars(excel)).toEqual([]);
    await session.setSettings({ marked: "both" });
    expect(bars(excel)).toHaveLength(2);
    await session.setHighlight(false);
    expect(bars(excel)).toEqual([]);
  });

  it("are found when sheets have other names and the list was sorted, and only their fills are written", async () => {
    const { excel, session, settle, forget } = await openKalmar();
    await session.setHighlight(true);
    excel.book.sheets.rename(excel.sheetId("Bedömning"), "Kalmar 2021's");
    excel.book.sheets.rename(excel.sheetId("Resultat"), "Vårt resultat");
    const { area } =
      chartIn(excel, "Vårt resultat").series[0]?.categories ?? missing("texts beside the bars");
    const address = (row: number) =>
      toAddress({ sheet: "Vårt resultat", row: area.row + row, column: area.column });
    const names = excel.book.texts(excel.sheetId("Vårt resultat"), area).flat();
    names.toReversed().forEach((name, row) => excel.edit(address(row), name));
    await session.refresh();
    await settle();
    expect(bars(excel, "Vårt resultat")).toEqual([`Kommunikation ${orange}`, `Upphandling ${orange}`]);
    const file = excel.book.toFile();
    forget();
    await session.refresh();
    await settle();
    expect(excel.book.toFile()).toEqual(file);
  });

  it("are known in a file that was opened again", async () => {
    const first = await openKalmar();
    await first.session.setHighlight(true);
    await first.session.close();
    first.excel.openFile(readXlsx(writeXlsx(first.excel.book.toFile())));
    const { excel, session } = await followSession(first.excel);
    expect(bars(excel)).toHaveLength(2);
    await session.setSettings({ palette: "blue" });
    expect(bars(excel)).toEqual([`Upphandling ${blue}`, `Kommunikation ${blue}`]);
    await session.setHighlight(false);
    expect(bars(excel)).toEqual([]);
  });

  it("are left alone when the chart is gone, and marks are placed as ever", async () => {
    const { excel, session, ready } = await openKalmar();
    await session.setHighlight(true);
    excel.book.charts.remove(excel.sheetId("Resultat"), chartIn(excel, "Resultat").id);
    await session.setSettings({ palette: "blue" });
    expect(ready().highlight).toEqual({ status: "on" });
    await session.setHighlight(false);
    expect(ready().highlight).toEqual({ status: "off" });
  });

  it("have the usual colour in an Excel that cannot say what stands beside them", async () => {
    const { excel, session } = await openKalmar({ requirementSets: { ExcelApi: "1.11" } });
    expect(await session.setHighlight(true)).toEqual({ ok: true });
    expect(bars(excel)).toEqual([]);
  });

  it("keep their colour on a protected sheet, whose marks are refused", async () => {
    const { excel, session } = await openKalmar();
    excel.book.sheets.setProtected(excel.sheetId("Resultat"), true);
    expect(await session.setHighlight(true)).toEqual({
      ok: false,
      failure: { code: "protectedSheet", values: { sheet: "Resultat" } },
    });
    expect(bars(excel)).toEqual([]);
  });

  it("are as the marks are when Excel fails at any request", async () => {
    const { excel, session } = await openKalmar();
    const off = look(excel);
    await failEachRequest(
      excel,
      () => session.setHighlight(true),
      async (outcome) => {
        if (outcome.ok) expect(bars(excel)).toHaveLength(2);
        else expect(look(excel)).toEqual(off);
        await session.refresh();
        if (outcome.ok) await session.setHighlight(false);
        expect(look(excel)).toEqual(off);
      },
    );
  });

  it("are put back when Excel stops after half of them", async () => {
    const { excel, session } = await openKalmar();
    await session.setHighlight(true);
    const on = look(excel);
    const { charts } = excel.host.state.book;
    const change = charts.change.bind(charts);
    let left = 1;
    const spy = jest.spyOn(charts, "change").mockImplementation((...bar) => {
      left -= 1;
      if (left === -1) throw new Error("No more.");
      change(...bar);
    });
    expect(await session.setHighlight(false)).toMatchObject({ failure: { code: "excelError" } });
    expect(look(excel)).toEqual(on);
    spy.mockRestore();
  });
});
