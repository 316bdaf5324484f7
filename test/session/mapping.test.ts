import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import type { Mapping } from "../../src/reading/reading";
import type { Rows } from "../support/literal";
import { followSession, openSession, small } from "./openSession";

/** Two columns that may be the points, with other sums: 9 by the municipality itself, 6 by the assessor. */
const twoWays: Rows = [
  ["Parameter", "Kriterium", "Max", "Poäng", "Betyg"],
  ["Mål", "Mål är beslutade", 5, 5, 4],
  ["Energi", "Solenergi byggs ut", 5, 4, 2],
];

const byAssessor: Mapping = {
  sheet: "Bedömning",
  headerRow: 0,
  firstRow: 1,
  columns: { parameter: 0, criterion: 1, max: 2, points: 4 },
  heading: "Betyg",
};

const total = (session: Awaited<ReturnType<typeof openSession>>) =>
  session.ready().assessments.map(({ source, result }) => [result.points, result.max, source.isMapped]);

describe("a sheet that a person maps", () => {
  it("is read so from then on, also after a save and in another session", async () => {
    const first = await openSession({ sheets: { Bedömning: twoWays } });
    expect(await first.session.setMapping(byAssessor)).toEqual({ ok: true });
    expect(total(first)).toEqual([[6, 10, true]]);
    first.excel.edit("Bedömning!E3", 3);
    await first.settle();
    expect(total(first)).toEqual([[7, 10, true]]);
    first.excel.openFile(readXlsx(writeXlsx(first.excel.book.toFile())));
    const second = await followSession(first.excel);
    expect(total(second)).toEqual([[7, 10, true]]);
    expect(second.ready().mappings).toEqual([byAssessor]);
  });

  it("costs no request for the cells again", async () => {
    const { excel, session, forget } = await openSession({ sheets: { Bedömning: twoWays } });
    forget();
    await session.setMapping(byAssessor);
    expect(excel.requests()).toHaveLength(2); // keeping the setting, and one reading
  });

  it("is read as before when the mapping is reset", async () => {
    const opened = await openSession({ sheets: { Bedömning: small } });
    const before = total(opened);
    await opened.session.setMapping({
      ...byAssessor,
      columns: { parameter: 0, criterion: 1, points: 2 },
      heading: "Maxpoäng",
    });
    expect(total(opened)).toEqual([[50, null, true]]);
    expect(await opened.session.resetMapping("Bedömning")).toEqual({ ok: true });
    expect(total(opened)).toEqual(before);
    expect(opened.ready().mappings).toEqual([]);
  });

  it("keeps the mapping when the sheet is renamed", async () => {
    const opened = await openSession({ sheets: { Bedömning: twoWays, Annat: [["x"]] } });
    await opened.session.setMapping(byAssessor);
    opened.excel.book.sheets.rename(opened.excel.sheetId("Bedömning"), "Kalmar");
    await opened.settle();
    expect(total(opened)).toEqual([[6, 10, true]]);
  });

  it("shows a preview without a request to Excel and without keeping anything", async () => {
    const { excel, session, ready, forget } = await openSession({ sheets: { Bedömning: twoWays } });
    forget();
    expect(session.preview(byAssessor)?.result).toMatchObject({ points: 6, max: 10 });
    expect(session.preview({ ...byAssessor, sheet: "Annat" })).toBeNull();
    expect(excel.requests()).toEqual([]);
    expect(ready().mappings).toEqual([]);
  });

  it("shows its first rows to choose from", async () => {
    const { session } = await openSession({ sheets: { Tomt: [], Bedömning: { rows: twoWays, at: "B3" } } });
    expect(session.sheetRows("Bedömning", 2)).toEqual({
      row: 2,
      column: 1,
      values: twoWays.slice(0, 2),
      rowCount: 3,
    });
    expect(session.sheetRows("Tomt", 2)).toBeNull();
    expect(session.sheetRows("Borta", 2)).toBeNull();
  });

  it.each<[string, Mapping, boolean, string]>([
    ["the sheet has gone", { ...byAssessor, sheet: "Borta" }, false, "missingSheet"],
    ["the workbook is open for reading only", byAssessor, true, "readOnly"],
  ])("is refused when %s", async (_, mapping, readOnly, code) => {
    const { excel, session } = await openSession({ sheets: { Bedömning: twoWays } });
    excel.host.switches.isReadOnly = readOnly;
    await session.refresh();
    expect(await session.setMapping(mapping)).toMatchObject({ ok: false, failure: { code } });
    expect(await session.resetMapping(mapping.sheet)).toMatchObject({ ok: false, failure: { code } });
  });

  it.each<[string, unknown]>([
    ["garbage", { "sheet-1": { columns: "x" } }],
    ["a mapping of columns that are not there", { "sheet-1": { ...byAssessor, columns: { points: 900 } } }],
  ])("is none of the workbook's %s", async (_, stored) => {
    const settings = { "Klimat.mappings": stored };
    const opened = await openSession({ sheets: { Bedömning: small }, settings });
    expect(total(opened)).toEqual([[19, 50, false]]);
  });
});

describe("a sheet with two columns that may be the points", () => {
  it("is a question until somebody chooses, and then an assessment", async () => {
    const opened = await openSession({ sheets: { Bedömning: twoWays } });
    expect(opened.ready().assessments).toEqual([]);
    const [question] = opened.ready().questions;
    expect(question?.candidates.map(({ mapping }) => mapping.columns.points)).toEqual([3, 4]);
    const [, second] = question?.candidates ?? [];
    if (!second) throw new Error("There are two ways to read the sheet.");
    expect(await opened.session.setMapping(second.mapping)).toEqual({ ok: true });
    expect(opened.ready().questions).toEqual([]);
    expect(total(opened)).toEqual([[6, 10, true]]);
  });
});
