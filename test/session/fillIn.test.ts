import type { CellValue } from "../../src/reading/grid";
import type { ReadCriterion } from "../../src/reading/reading";
import type { NewPoints, Outcome } from "../../src/session";
import type { TestExcel } from "../support/excel";
import type { Rows, SheetDetails } from "../support/literal";
import { openSession, type TestSession } from "./openSession";

/** Halves in D, comments in E; D4 is not applicable, D5 a formula. */
const rows: Rows = [
  ["Parameter", "Kriterium", "Maxpoäng", "Poäng", "Kommentar"],
  ["Mål", "Mål är beslutade", 10, 9, "Av fullmäktige\noch styrelsen"],
  ["Energi", "Solenergi byggs ut", 5, 2.5, null],
  ["Energi", "Byggnader är effektiva", 5, "Ej tillämpligt", null],
  ["Energi", "Fjärrvärmen är förnybar", 10, "=2+1", "=B5"],
  ["Upphandling", "Krav ställs", 10, null, null],
];
const sheet: SheetDetails = {
  rows,
  formats: { "D2:E6": { numberFormat: "0.0", fill: "#DDEBF7", font: { bold: true } } },
};

const open = (details: Partial<SheetDetails> = {}) =>
  openSession({ sheets: { Bedömning: { ...sheet, ...details } } });

/** The criterion in a row of the sheet, as Excel counts. */
function criterionIn({ ready }: TestSession, row: number): ReadCriterion {
  const found = ready()
    .assessments.flatMap(({ source }) => source.criteria)
    .find((criterion) => criterion.row === row - 1);
  if (!found) throw new Error(`Row ${row} is no criterion.`);
  return found;
}

const pointsOf = (value: number): NewPoints => ({ kind: "points", value });
const notApplicable: NewPoints = { kind: "notApplicable", word: "–" };

function setPoints(test: TestSession, row: number, points: NewPoints, replacesFormula = false) {
  return test.session.setPoints({ criterion: criterionIn(test, row), points, replacesFormula });
}

const cellsOf = ({ book }: TestExcel) => book.toFile().sheets.map(({ cells }) => cells);
const failure = (outcome: Outcome) => (outcome.ok ? null : outcome.failure);

describe("setting a criterion's points", () => {
  it.each<[string, number, NewPoints, CellValue, number]>([
    ["a number", 2, pointsOf(10), 10, 15.5],
    ["a half point", 3, pointsOf(4.5), 4.5, 16.5],
    ["the first points", 6, pointsOf(0), 0, 14.5],
    ["points in place of not applicable", 4, pointsOf(5), 5, 19.5],
    ["no points yet", 2, { kind: "notAssessed" }, null, 5.5],
    ["not applicable, with the word that the sheet has", 2, notApplicable, "Ej tillämpligt", 5.5],
  ])("writes %s, which then counts", async (_, row, points, content, total) => {
    const test = await open();
    expect(await setPoints(test, row, points)).toEqual({ ok: true });
    expect(test.excel.valuesAt(`Bedömning!D${row}`)).toEqual([[content]]);
    expect(test.points()).toEqual({ Bedömning: total });
  });

  it("says not applicable with a word of its own where the sheet has none", async () => {
    const test = await open({ rows: rows.filter((_, index) => index !== 3) });
    await setPoints(test, 2, { kind: "notApplicable", word: "N/A" });
    expect(test.excel.valuesAt("Bedömning!D2")).toEqual([["N/A"]]);
    expect(criterionIn(test, 2).points).toEqual({ kind: "notApplicable" });
  });

  it("marks and unmarks under not applicable where the sheet has a column for it, in one write", async () => {
    const test = await open({
      rows: [
        ["Parameter", "Kriterium", "Maxpoäng", "Poäng", "Kommentar", "Ej tillämplig"],
        ["Mål", "Mål är beslutade", 10, 9, null, null],
        ["Energi", "Solenergi byggs ut", 10, null, null, "X"],
        ["Energi", "Byggnader är effektiva", 10, 4, null, "nej"],
      ],
    });
    const cells = () => test.excel.valuesAt("Bedömning!D2:F4").map(([points, , mark]) => [points, mark]);
    const left = [null, "X"];
    expect(await setPoints(test, 2, notApplicable)).toEqual({ ok: true });
    expect(cells()).toEqual([left, left, [4, "nej"]]);
    expect(await setPoints(test, 3, pointsOf(3))).toEqual({ ok: true });
    expect(await setPoints(test, 4, pointsOf(5))).toEqual({ ok: true });
    expect(cells()).toEqual([left, [3, null], [5, "nej"]]);
    expect(test.points()).toEqual({ Bedömning: 8 });
    expect(await setPoints(test, 2, { kind: "notAssessed" })).toEqual({ ok: true });
    expect(cells()[0]).toEqual([null, null]);
  });

  it("keeps the looks of the cell and of all others", async () => {
    const test = await open();
    const looks = () =>
      cellsOf(test.excel).map((each) => each.map(({ row, column, style }) => ({ row, column, style })));
    const before = looks();
    await setPoints(test, 3, pointsOf(4));
    expect(looks()).toEqual(before);
    expect(test.excel.textsAt("Bedömning!D3")).toEqual([["4.0"]]);
  });

  it("is one request that writes, and one step of undo", async () => {
    const test = await open();
    const before = cellsOf(test.excel);
    test.forget();
    await setPoints(test, 2, pointsOf(7));
    expect(test.excel.requests().filter(({ writes }) => writes > 0)).toHaveLength(1);
    expect(test.excel.book.undo()).toBe(true);
    expect(cellsOf(test.excel)).toEqual(before);
    expect(test.excel.book.undo()).toBe(false);
    await test.settle();
    expect(test.points()).toEqual({ Bedömning: 14.5 });
  });

  it("replaces a formula only when somebody has said so", async () => {
    const test = await open();
    expect(criterionIn(test, 5).pointsFormula).toBe("=2+1");
    expect(failure(await setPoints(test, 5, pointsOf(8)))).toEqual({
      code: "holdsFormula",
      values: { cell: "Bedömning!D5" },
    });
    expect(test.excel.valuesAt("Bedömning!D5")).toEqual([[3]]);
    expect(await setPoints(test, 5, pointsOf(8), true)).toEqual({ ok: true });
    expect(criterionIn(test, 5)).toMatchObject({ pointsFormula: null, points: { value: 8 } });
  });

  it.each([
    [11, 10],
    [-1, 10],
    [Number.NaN, 10],
  ])("refuses %d of %d points", async (points, max) => {
    const test = await open();
    expect(failure(await setPoints(test, 2, pointsOf(points)))).toMatchObject({
      code: "outOfBounds",
      values: { cell: "Bedömning!D2", max },
    });
    expect(test.excel.valuesAt("Bedömning!D2")).toEqual([[9]]);
  });

  it("knows only a least where nothing says the most", async () => {
    const test = await open({ rows: rows.map((row) => [...row.slice(0, 2), null, ...row.slice(3)]) });
    expect(failure(await setPoints(test, 2, pointsOf(-1)))).toMatchObject({ values: { max: "none" } });
    expect(await setPoints(test, 2, pointsOf(1000))).toEqual({ ok: true });
  });

  it("never writes where the sheet has something else than numbers", async () => {
    const test = await open({
      rows: rows.map((row, index) => row.map((cell, at) => (at === 3 && index > 0 ? "Ja" : cell))),
    });
    expect(criterionIn(test, 2).entry).toMatchObject({ kind: "choice", manner: "answers" });
    await expect(setPoints(test, 2, pointsOf(1))).rejects.toThrow(RangeError);
  });
});

describe("filling in what a sheet says in other ways than numbers", () => {
  const column = (...cells: readonly (string | null)[]): Rows => [
    ["Kriterium", "Max", "Poäng"],
    ...cells.map((cell, index) => [`Kriterium nummer ${index + 1}`, 4, cell]),
  ];
  const levels: Rows = [
    ["Parameter", "Kriterium", "0", "1", "2", "Kommentar"],
    ["Mål", "Mål är beslutade", null, "x", null, null],
    ["Energi", "Solenergi byggs ut", "x", null, null, null],
    ["Upphandling", "Krav ställs", null, null, "x", null],
  ];

  it.each<[string, Rows, string, string, CellValue[], number]>([
    ["answers", column("Ja", "Nej", "Ja"), "Nej", "C2", ["Nej"], 4],
    ["answers of which one is not in use yet", column("JA", "JA", null), "NEJ", "C2", ["NEJ"], 4],
    ["marks", column("x", null, "x"), "", "C2", [null], 4],
    ["marks in columns", levels, "2", "C2:E2", [null, null, "x"], 4],
  ])("writes %s as the sheet does, as one step of undo", async (_, lines, word, address, content, total) => {
    const test = await openSession({ sheets: { Bedömning: lines } });
    const before = cellsOf(test.excel);
    const criterion = criterionIn(test, 2);
    const choices = criterion.entry.kind === "choice" ? criterion.entry.choices : [];
    const choice = choices.find((one) => one.word === word);
    if (!choice) throw new Error(`There is no choice "${word}".`);
    expect(await test.session.setChoice({ criterion, choice })).toEqual({ ok: true });
    expect(test.excel.valuesAt(`Bedömning!${address}`)).toEqual([content]);
    expect(test.points()).toEqual({ Bedömning: total });
    expect(failure(await test.session.setChoice({ criterion, choice }))).toMatchObject({
      code: "changedCell",
    });
    expect(test.excel.book.undo()).toBe(true);
    expect(cellsOf(test.excel)).toEqual(before);
  });
});

describe("setting the points of several criteria", () => {
  const second: SheetDetails = {
    rows: [rows[0] ?? [], ["Transporter", "Bilar är fossilfria", 10, 2, null]],
  };
  const openTwo = (details: Partial<SheetDetails> = {}) =>
    openSession({ sheets: { Bedömning: sheet, Transporter: { ...second, ...details } } });
  const entry = (test: TestSession, row: number, points: number) => ({
    criterion: criterionIn(test, row),
    points: pointsOf(points),
    replacesFormula: false,
  });

  it("writes all of them in one request, and one step of undo takes all back", async () => {
    const test = await open();
    const before = cellsOf(test.excel);
    test.forget();
    const entries = [entry(test, 2, 10), entry(test, 3, 3.5), entry(test, 6, 8)];
    expect(await test.session.setManyPoints(entries)).toEqual({ ok: true });
    expect(test.points()).toEqual({ Bedömning: 24.5 });
    expect(test.excel.valuesAt("Bedömning!D4")).toEqual([["Ej tillämpligt"]]);
    expect(test.excel.requests().filter(({ writes }) => writes > 0)).toHaveLength(1);
    expect(test.excel.book.undo()).toBe(true);
    expect(cellsOf(test.excel)).toEqual(before);
    expect(test.excel.book.undo()).toBe(false);
  });

  it("writes none where formulas would go, and names them", async () => {
    const test = await open({
      rows: rows.map((row, index) => (index === 5 ? [...row.slice(0, 3), "=1+1"] : row)),
    });
    const before = cellsOf(test.excel);
    const entries = [entry(test, 2, 10), entry(test, 5, 8), entry(test, 6, 8)];
    expect(failure(await test.session.setManyPoints(entries))).toEqual({
      code: "holdsFormula",
      values: { cell: "Bedömning!D5, Bedömning!D6" },
    });
    expect(cellsOf(test.excel)).toEqual(before);
  });

  it("writes none where one is more than the maximum", async () => {
    const test = await open();
    const entries = [entry(test, 2, 10), entry(test, 3, 6)];
    expect(failure(await test.session.setManyPoints(entries))).toEqual({
      code: "outOfBounds",
      values: { cell: "Bedömning!D3", points: 6, max: 5 },
    });
    expect(test.excel.valuesAt("Bedömning!D2:D3")).toEqual([[9], [2.5]]);
  });

  it("writes none where some have changed since they were shown, and names them", async () => {
    const test = await open();
    const entries = [entry(test, 2, 10), entry(test, 3, 3.5), entry(test, 6, 8)];
    test.excel.edit("Bedömning!D3", 4);
    test.excel.edit("Bedömning!D6", 1);
    await test.settle();
    expect(failure(await test.session.setManyPoints(entries))).toEqual({
      code: "changedCell",
      values: { cell: "Bedömning!D3, Bedömning!D6" },
    });
    expect(test.excel.valuesAt("Bedömning!D2")).toEqual([[9]]);
  });

  it("writes none where one of the sheets is protected", async () => {
    const test = await openTwo({ isProtected: true });
    const cars = test
      .ready()
      .assessments.flatMap(({ source }) => source.criteria)
      .find(({ text }) => text.startsWith("Bilar"));
    if (!cars) throw new Error("The second sheet is not read.");
    const entries = [entry(test, 3, 5), { criterion: cars, points: pointsOf(9), replacesFormula: false }];
    expect(failure(await test.session.setManyPoints(entries))).toEqual({
      code: "protectedSheet",
      values: { sheet: "Transporter" },
    });
    expect(test.excel.valuesAt("Bedömning!D3")).toEqual([[2.5]]);
  });
});

describe("setting a criterion's comment", () => {
  const comment = (test: TestSession, row: number, text: string) =>
    test.session.setComment({ criterion: criterionIn(test, row), text });

  it.each(["Ny\ncykelplan", "=1+1", "+46 480", "'citat", "2021-03-04", "TRUE", ""])(
    "writes %j as a text, with the cell's looks",
    async (text) => {
      const test = await open();
      expect(await comment(test, 2, text)).toEqual({ ok: true });
      expect(test.excel.valuesAt("Bedömning!E2")).toEqual([[text === "" ? null : text]]);
      expect(criterionIn(test, 2).comment).toBe(text);
      expect(test.excel.book.style(test.excel.sheetId("Bedömning"), 1, 4)).toMatchObject({ fill: "#DDEBF7" });
    },
  );

  it("shows a comment with its lines, and takes it back with one step of undo", async () => {
    const test = await open();
    expect(criterionIn(test, 2).comment).toBe("Av fullmäktige\noch styrelsen");
    await comment(test, 2, "Av styrelsen");
    test.excel.book.undo();
    await test.settle();
    expect(criterionIn(test, 2).comment).toBe("Av fullmäktige\noch styrelsen");
  });

  it("does not mind that points have come meanwhile", async () => {
    const test = await open();
    const criterion = criterionIn(test, 3);
    await setPoints(test, 3, pointsOf(5));
    expect(await test.session.setComment({ criterion, text: "Klart" })).toEqual({ ok: true });
    expect(test.excel.valuesAt("Bedömning!D3:E3")).toEqual([[5, "Klart"]]);
  });

  it("never replaces a formula", async () => {
    const test = await open();
    expect(failure(await comment(test, 5, "Klart"))).toEqual({
      code: "holdsFormula",
      values: { cell: "Bedömning!E5" },
    });
  });

  it("needs a column for comments", async () => {
    const test = await open({ rows: rows.map((row) => row.slice(0, 4)) });
    await expect(comment(test, 2, "Klart")).rejects.toThrow(RangeError);
  });
});

describe("points and comments are refused, and nothing written", () => {
  const changed = { code: "changedCell", values: { cell: "Bedömning!D2" } };

  it("on a protected sheet", async () => {
    const test = await open({ isProtected: true });
    expect(failure(await setPoints(test, 2, pointsOf(1)))).toEqual({
      code: "protectedSheet",
      values: { sheet: "Bedömning" },
    });
  });

  it("in a workbook that is open for reading only", async () => {
    const test = await open();
    test.excel.host.switches.isReadOnly = true;
    await test.session.refresh();
    expect(failure(await setPoints(test, 2, pointsOf(1)))).toEqual({ code: "readOnly", values: {} });
  });

  it("when somebody has just typed in the cell", async () => {
    const test = await open();
    const criterion = criterionIn(test, 2);
    test.excel.edit("Bedömning!D2", 7);
    const outcome = await test.session.setPoints({ criterion, points: pointsOf(1), replacesFormula: true });
    expect(failure(outcome)).toEqual(changed);
    expect(test.excel.valuesAt("Bedömning!D2")).toEqual([[7]]);
  });

  it("when the row holds another criterion by now", async () => {
    const test = await open();
    const criterion = criterionIn(test, 2);
    test.excel.edit("Bedömning!B2", "Mål är beslutade och kända");
    await test.settle();
    const outcome = await test.session.setPoints({ criterion, points: pointsOf(1), replacesFormula: true });
    expect(failure(outcome)).toEqual(changed);
    expect(test.excel.valuesAt("Bedömning!D2")).toEqual([[9]]);
  });
});
