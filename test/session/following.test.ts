import type { Rows } from "../support/literal";
import { openSession, small, type TestSession } from "./openSession";

type Change = (session: TestSession) => void;

const other: Rows = [["Anteckningar"], ["Andra blad hör inte hit"]];

/** The small assessment, with points in D3 that come from another sheet. */
const calculated: Rows = small.map((row, at) => (at === 2 ? [...row.slice(0, 3), "=Underlag!A1"] : row));

const idOf = ({ excel }: TestSession, name: string) => excel.sheetId(name);

describe("following the workbook", () => {
  it("tells the assessment when it starts", async () => {
    const { ready, points } = await openSession({ sheets: { Bedömning: small } });
    expect(points()).toEqual({ Bedömning: 19 });
    expect(ready()).toMatchObject({ highlight: { status: "off" }, readOnly: false, unread: [] });
  });

  it("starts with four requests: listen, list, sizes, cells", async () => {
    const { excel } = await openSession({ sheets: { Bedömning: small, Anteckningar: other } });
    expect(excel.requests()).toHaveLength(4);
  });

  it.each<[string, Change, Record<string, number>]>([
    ["typed points", ({ excel }) => excel.edit("Bedömning!D3", 8), { Bedömning: 25 }],
    ["cleared points", ({ excel }) => excel.edit("Bedömning!D2", null), { Bedömning: 10 }],
    ["pasted points", ({ excel }) => excel.edit("Bedömning!D2", [[1], [1], [1], [1], [1]]), { Bedömning: 5 }],
    ["points of a co-author", ({ excel }) => excel.remoteEdit("Bedömning!D3", 8), { Bedömning: 25 }],
    [
      "an undone edit",
      ({ excel }) => {
        excel.edit("Bedömning!D3", 8);
        excel.edit("Bedömning!D4", 8);
        excel.book.undo();
      },
      { Bedömning: 25 },
    ],
    ["a deleted row", (at) => at.excel.book.deleteRows(idOf(at, "Bedömning"), 1, 1), { Bedömning: 10 }],
    [
      "a row inserted above",
      (at) => at.excel.book.insertRows(idOf(at, "Bedömning"), 0, 3),
      { Bedömning: 19 },
    ],
    [
      "a column inserted before",
      (at) => at.excel.book.insertColumns(idOf(at, "Bedömning"), 0, 1),
      { Bedömning: 19 },
    ],
    ["a renamed sheet", (at) => at.excel.book.sheets.rename(idOf(at, "Bedömning"), "Kalmar"), { Kalmar: 19 }],
    ["a deleted sheet", (at) => at.excel.book.sheets.remove(idOf(at, "Bedömning")), {}],
    [
      "a hidden sheet",
      (at) => at.excel.book.sheets.setVisibility(idOf(at, "Bedömning"), "hidden"),
      { Bedömning: 19 },
    ],
    [
      "a sheet that only macros can show",
      (at) => at.excel.book.sheets.setVisibility(idOf(at, "Bedömning"), "veryHidden"),
      {},
    ],
  ])("notices %s", async (_, change, expected) => {
    const session = await openSession({ sheets: { Bedömning: small, Anteckningar: other } });
    change(session);
    await session.settle();
    expect(session.points()).toEqual(expected);
  });

  it("notices new results of formulas", async () => {
    const sheets = { Bedömning: calculated, Underlag: [[2]] };
    const { excel, points, settle, forget } = await openSession({ sheets });
    expect(points()).toEqual({ Bedömning: 19 });
    forget();
    excel.edit("Underlag!A1", 7);
    await settle();
    expect(points()).toEqual({ Bedömning: 24 });
    expect(excel.requests().length).toBeLessThanOrEqual(2);
  });

  it("compares a summary on another sheet by the results that its formulas have by now", async () => {
    const sum = (row: number) => `=SUMIF(Bedömning!A$2:A$6,A${String(row)},Bedömning!D$2:D$6)`;
    const summary: Rows = [
      ["Parameter", "Poäng"],
      ["Mål", sum(2)],
      ["Energi", sum(3)],
      ["Upphandling", sum(4)],
      ["Summa", "=SUM(B2:B4)"],
    ];
    const { excel, settle, ready } = await openSession({
      sheets: { Bedömning: small, Sammanställning: summary },
    });
    const differences = () =>
      ready().assessments.flatMap(({ source }) =>
        source.findings.filter(({ code }) => code === "statedDiffers"),
      );
    expect(ready().assessments[0]?.source.statedOn).toEqual(["Sammanställning"]);
    excel.edit("Bedömning!D3", 8);
    await settle();
    expect(excel.valuesAt("Sammanställning!B5")).toEqual([[25]]);
    expect(differences()).toEqual([]);
  });

  it("notices a row that is added below", async () => {
    const { excel, points, settle, forget } = await openSession({ sheets: { Bedömning: small } });
    forget();
    excel.edit("Bedömning!A7", [["Upphandling", "Krav följs upp", 10, 5]]);
    await settle();
    expect(points()).toEqual({ Bedömning: 24 });
    expect(excel.requests()).toHaveLength(2);
  });

  it("notices an assessment on a new sheet", async () => {
    const { excel, points, settle } = await openSession({ sheets: { Anteckningar: other } });
    expect(points()).toEqual({});
    excel.book.sheets.add("Växjö");
    excel.edit("Växjö!A1", small);
    await settle();
    expect(points()).toEqual({ Växjö: 19 });
  });

  it("notices an assessment that is typed on a sheet that had none", async () => {
    const { excel, points, settle } = await openSession({
      sheets: { Bedömning: small, Anteckningar: other },
    });
    excel.edit("Anteckningar!A1", small);
    excel.edit("Anteckningar!D2", 10);
    await settle();
    expect(points()).toEqual({ Bedömning: 19, Anteckningar: 20 });
  });

  it("notices a new and a deleted table", async () => {
    const session = await openSession({ sheets: { Bedömning: small } });
    const { tables } = session.excel.book;
    const area = { row: 0, column: 0, rowCount: 6, columnCount: 4 };
    const table = tables.add(idOf(session, "Bedömning"), area, true, "Kriterier");
    await session.settle();
    expect(session.ready().assessments[0]?.source.table).toBe("Kriterier");
    tables.remove(table.id);
    await session.settle();
    expect(session.ready().assessments[0]?.source.table).toBeNull();
  });

  it("notices a renamed table at the next reading, since Excel does not tell", async () => {
    const sheets = { Bedömning: { rows: small, tables: { Kriterier: "A1:D6" } } };
    const { excel, session, ready } = await openSession({ sheets });
    excel.book.tables.rename(excel.book.tables.list()[0]?.id ?? "", "Utvärdering");
    await session.refresh();
    expect(ready().assessments[0]?.source.table).toBe("Utvärdering");
  });

  it("notices a renamed sheet at the next reading in an Excel that does not tell", async () => {
    const session = await openSession({ sheets: { Bedömning: small }, requirementSets: { ExcelApi: "1.9" } });
    session.excel.book.sheets.rename(idOf(session, "Bedömning"), "Kalmar");
    await session.session.refresh();
    expect(session.points()).toEqual({ Kalmar: 19 });
  });
});

describe("the cost of following", () => {
  it("is one request and one telling for an edit", async () => {
    const { excel, heard, settle, forget } = await openSession({
      sheets: { Bedömning: small, Anteckningar: other },
    });
    forget();
    excel.edit("Bedömning!D3", 8);
    await settle();
    expect(excel.requests()).toHaveLength(1);
    expect(heard).toHaveLength(1);
  });

  it("is nothing while nothing happens", async () => {
    const { excel, heard, settle, forget } = await openSession({ sheets: { Bedömning: small } });
    forget();
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(excel.requests()).toHaveLength(0);
    expect(heard).toHaveLength(0);
  });

  it("is one request and no telling for an edit that changes no assessment", async () => {
    const { excel, heard, settle, forget } = await openSession({
      sheets: { Bedömning: small, Anteckningar: other },
    });
    forget();
    excel.edit("Anteckningar!A2", "Annat");
    await settle();
    expect(excel.requests()).toHaveLength(1);
    expect(heard).toHaveLength(0);
  });

  it("is one request for a burst of edits", async () => {
    const { excel, points, settle, forget } = await openSession({ sheets: { Bedömning: small } });
    forget();
    for (let points = 0; points <= 10; points += 1) excel.edit("Bedömning!D3", points);
    await settle();
    expect(points()).toEqual({ Bedömning: 27 });
    expect(excel.requests()).toHaveLength(1);
  });

  it("is one request, however many listen", async () => {
    const { excel, session, settle, forget } = await openSession({ sheets: { Bedömning: small } });
    let told = 0;
    for (let listener = 0; listener < 1_000; listener += 1) session.subscribe(() => (told += 1));
    forget();
    excel.edit("Bedömning!D3", 8);
    await settle();
    expect(excel.requests()).toHaveLength(1);
    expect(told).toBe(1_000);
  });

  it("is one more request, not one for each edit, when edits come while a slow Excel is being read", async () => {
    const { excel, points, settle, forget } = await openSession({ sheets: { Bedömning: small } });
    forget();
    excel.host.switches.latency = 300;
    excel.edit("Bedömning!D3", 5);
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (let points = 0; points <= 8; points += 1) excel.edit("Bedömning!D3", points);
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(points()).toEqual({ Bedömning: 25 });
    expect(excel.requests()).toHaveLength(2);
  });
});
