import { writeSheets } from "../../../src/excel/sheets/writeSheets";
import { serialDate } from "../../../src/excel/serialDate";
import { failEachRequest } from "../../support/faults";
import { cellsOf, draftOf } from "../../support/draft";
import type { TestSession } from "../openSession";
import { looks, open, pictureInOrder } from "./sheet";

const results = draftOf("Resultat", {
  role: "output",
  cells: [...cellsOf([["De svagaste"], ["Deras kriterier"], ["Uppdaterad", null]])],
  legend: [
    { row: 0, column: 0, shows: "parameters" },
    { row: 1, column: 0, shows: "criteria" },
    { row: 2, column: 1, shows: "markedAt" },
  ],
});

/** The small assessment, and a sheet of ours with a legend. */
async function openWithLegend(): Promise<TestSession> {
  const test = await open();
  expect(await writeSheets([results])).toMatchObject({ ok: true });
  await test.settle();
  await test.session.setSettings({ marked: "both" });
  return test;
}

const timeIn = ({ excel }: TestSession, cell = "B3") => excel.valuesAt(`Resultat!${cell}`)[0]?.[0];

describe("a legend on a sheet of ours", () => {
  it("shows what is marked and since when, and nothing while marking is off", async () => {
    const test = await openWithLegend();
    const { excel, session, ready } = test;
    const before = pictureInOrder(excel);
    await session.setHighlight(true);
    expect(looks(excel, "Resultat").sort()).toEqual(["orange A1", "orangeStrong A2"]);
    expect(timeIn(test)).toBeCloseTo(serialDate(new Date(ready().markedAt ?? "")), 6);
    await session.setSettings({ marked: "criteria", palette: "blue", symbol: true });
    expect(looks(excel, "Resultat").sort()).toEqual(["blueStrong A2", "doubleSymbol A2"]);
    await session.setHighlight(false);
    await session.setSettings({ marked: "both", palette: "orange", symbol: false });
    expect(pictureInOrder(excel)).toEqual(before);
  });

  it("is found where its cells have moved, and is told when the marks move", async () => {
    const test = await openWithLegend();
    const { excel, session, settle, ready } = test;
    await session.setHighlight(true);
    const placed = timeIn(test);
    excel.book.insertRows(excel.sheetId("Resultat"), 0, 2);
    excel.edit("Bedömning!D3", [[10], [10], [10]]);
    await settle();
    expect(looks(excel, "Resultat").sort()).toEqual(["orange A3", "orangeStrong A4"]);
    expect(timeIn(test, "B5")).toBeCloseTo(serialDate(new Date(ready().markedAt ?? "")), 6);
    expect(Number(timeIn(test, "B5"))).toBeGreaterThan(Number(placed));
    excel.book.deleteRows(excel.sheetId("Resultat"), 2, 3);
    await session.refresh();
    await settle();
    expect(ready().highlight).toEqual({ status: "on" });
    expect(looks(excel, "Resultat")).toEqual([]);
  });

  it("is done or as before when Excel fails at any request", async () => {
    const { excel, session } = await openWithLegend();
    const before = pictureInOrder(excel);
    await failEachRequest(
      excel,
      () => session.setHighlight(true),
      async (outcome) => {
        if (outcome.ok) expect(looks(excel, "Resultat").sort()).toEqual(["orange A1", "orangeStrong A2"]);
        else expect(pictureInOrder(excel)).toEqual(before);
        await session.refresh();
        if (outcome.ok) await session.setHighlight(false);
        expect(pictureInOrder(excel)).toEqual(before);
      },
    );
  });
});

it("a time in a cell is that of the clock here", () => {
  const noon = new Date(2026, 10, 23, 12, 0);
  expect(serialDate(noon)).toBe(46349.5);
});
