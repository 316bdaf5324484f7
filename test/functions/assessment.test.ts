import { translator } from "../../src/i18n/translator";
import { declarations } from "../../src/functions/declarations";
import { functionTexts } from "../../src/functions/help/texts";
import { shownFor } from "./cases";
import { overSheets, questionAbout } from "../session/liveAssessment";
import { cellsOf, kalmar, readyWith } from "./sheets";
import { ready } from "./source";

const nybro = cellsOf([["Energi", "Solel", 4, 1]]);
const two = readyWith({ "Kalmar 2021": kalmar, "Nybro 2022": nybro });

describe("which assessment", () => {
  it.each([
    ["the name of the sheet", "Nybro 2022", 1],
    ["the same in other letters", " KALMAR 2021", 54],
    ["as a range of one cell", [["Nybro 2022"]], 1],
  ])("%s", (_, name, value) => {
    expect(shownFor("TOTAL", [name], two)).toEqual({ value });
  });

  it("none, with several in the workbook: asks, and lists them", () => {
    expect(shownFor("TOTAL", [], two)).toEqual({
      error: "#N/A",
      text: "Say which assessment, as the last argument: Kalmar 2021; Nybro 2022",
    });
  });

  it("one that does not exist: lists those that do", () => {
    expect(shownFor("TOTAL", ["Oskarshamn"], two)).toEqual({
      error: "#N/A",
      text: "No assessment is called “Oskarshamn”. There are: Kalmar 2021; Nybro 2022",
    });
  });

  it.each(["en", "sv"] as const)("in a workbook without one: says what is missing (%s)", (locale) => {
    const shown = shownFor("TOTAL", [], readyWith({ Blad1: [["Inköpslista"], ["Mjölk"]] }), { locale });
    const word = { en: "points", sv: "poäng" }[locale];
    expect(shown).toEqual({ error: "#N/A", text: expect.stringContaining(word) as string });
  });

  it.each(["en", "sv"] as const)(
    "in a workbook whose cells can be read in several ways: says that somebody must choose (%s)",
    (locale) => {
      const [nybroAlone] = readyWith({ "Nybro 2022": nybro }).assessments;
      if (!nybroAlone) throw new Error("Nybro's sheet holds an assessment.");
      const state = readyWith({}, { questions: [questionAbout(nybroAlone)] });
      const word = { en: "Choose how to read them", sv: "Välj i Klimats fönster" }[locale];
      expect(shownFor("TOTAL", [], state, { locale })).toEqual({
        error: "#N/A",
        text: expect.stringMatching(`'Nybro 2022'!D2.*${word}`) as string,
      });
    },
  );

  it("in a workbook whose sheet could not be read: says why", () => {
    const unread = [{ code: "tooLarge" as const, values: { sheet: "Bedömning", area: "A1:Z99" } }];
    expect(shownFor("TOTAL", [], readyWith({}, { unread }))).toEqual({
      error: "#N/A",
      text: translator("en").text("failures.tooLarge", { sheet: "Bedömning", area: "A1:Z99" }),
    });
  });
});

test("an error names the cell of the criterion, and not of the same row on another sheet", () => {
  const live = overSheets("Kalmar", { Mål: [["Mål", 4]], Energi: [["Energi", 3]] });
  const energi = live.source.criteria[1];
  const findings = ["Mål", "Energi"].map((sheet) => ({
    code: "negative" as const,
    severity: "error" as const,
    cell: { sheet, row: 1, column: 2 },
    values: { points: -3 },
  }));
  const source = { ...live.source, findings };
  const result = { ...live.result, invalid: [energi?.id ?? ""] };
  expect(shownFor("TOTAL", [], ready([{ source, result }]))).toMatchObject({
    text: expect.stringContaining("Energi!C2") as string,
  });
});

describe("a range of another layout", () => {
  const headings = [
    ["Kriterium", "Maxpoäng", "Poäng"],
    ["Energi", null, null],
    ["Solel", 4, 1],
    ["Energiplan", 1, 1],
    ["Delsumma", 5, 2],
    ["Transporter", null, null],
    ["Gång och cykel", 2, 2],
    ["Summa", 7, 4],
  ];
  const twoRows = [
    ["Parameter", "Kriterium", "Bedömning", null],
    [null, null, "Max", "Poäng"],
    ["Energi", "Solel", 4, 1],
    ["Transporter", "Gång och cykel", 3, 3],
  ];

  it.each([
    ["parameters as headings, with sums", "TOTAL", [headings], 4],
    ["parameters as headings, a parameter of it", "PERCENT", ["Energi", headings], 0.4],
    ["headings of two rows", "GAPTO", [1, twoRows], 3],
    ["headings of two rows, its criteria", "CRITERIACOUNT", [null, twoRows], 2],
  ])("%s", (_, id, args, value) => {
    expect(shownFor(id, args, { phase: "starting" })).toEqual({ value });
  });
});

describe("a range", () => {
  const wrong = [...cellsOf([["Energi", "Solel", 4, 1]]), ["Energi", "Vind", 4, 9]];

  it("names the cell on its sheet when Excel says where the range stands", () => {
    const shown = shownFor("TOTAL", [wrong], two, { addresses: ["'Nybro 2022'!C11:F13"] });
    expect(shown).toMatchObject({ error: "#VALUE!", text: expect.stringContaining("F13") as string });
  });

  it("counts rows and columns in it when Excel does not say", () => {
    const shown = shownFor("TOTAL", [wrong], two);
    expect(shown).toMatchObject({
      error: "#VALUE!",
      text: expect.stringContaining("row 3, column 4 of the range") as string,
    });
  });

  it("without an assessment: says what is missing", () => {
    expect(
      shownFor(
        "TOTAL",
        [
          [
            ["Mjölk", 2],
            ["Bröd", 1],
          ],
        ],
        two,
      ),
    ).toMatchObject({ error: "#N/A" });
  });

  it("is computed without the workbook, even while that is being read or has failed", () => {
    expect(shownFor("TOTAL", [kalmar], { phase: "starting" })).toEqual({ value: 54 });
    const failure = { code: "excelError" as const, values: { message: "no" } };
    expect(shownFor("TOTAL", [kalmar], { phase: "failed", failure })).toEqual({ value: 54 });
  });

  it("with an error in a cell names that cell", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#REF!" };
    const cells = cellsOf([["Energi", "Solel", 4, null]]).map((row, index) =>
      index === 1 ? [...row.slice(0, 3), error] : row,
    );
    expect(shownFor("TOTAL", [cells], two, { addresses: ["Blad1!A1:D2"] })).toMatchObject({
      error: "#VALUE!",
      text: expect.stringContaining("D2") as string,
    });
  });
});

test.each(declarations)("$id gets no value while the session is starting", ({ id, about }) => {
  const shown = shownFor(id, functionTexts[id].example.arguments, { phase: "starting" });
  if (about === "arguments") expect(shown).toHaveProperty("value");
  else expect(shown).toBeUndefined();
});
