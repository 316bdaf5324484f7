import { draftFormula } from "../../src/functions/catalog/draftFormula";
import { listFunctions } from "../../src/functions/catalog/listFunctions";
import { declarations } from "../../src/functions/declarations";
import type { FunctionId } from "../../src/functions/functionIds";
import { functionTexts } from "../../src/functions/help/texts";
import { translator, type Locale } from "../../src/i18n/translator";
import type { ReadyState } from "../../src/session/session";
import { kalmarRows, sheetWith, stateOf, stateWith, withPoints } from "../taskpane/support/workbook";
import { shownFor } from "./cases";

const kalmar = stateWith(kalmarRows);
const two = stateOf([
  sheetWith(kalmarRows, { sheet: "2021" }),
  sheetWith(withPoints(kalmarRows, { 39: 1 }), { sheet: "2024", title: "Kalmar 2024" }),
]);
const swedish = { list: ";", decimal: "," } as const;

const draft = (
  id: FunctionId,
  typed: Parameters<typeof draftFormula>[1] = {},
  state: ReadyState = kalmar,
  locale: Locale = "sv",
) =>
  draftFormula(id, typed, { state, translators: (other = locale) => translator(other), separators: swedish });

describe("the list of functions", () => {
  it.each(["sv", "en"] as const)("has each function with its words and arguments in %s", (locale) => {
    const listed = listFunctions(locale);
    expect(listed.map(({ id }) => id)).toEqual(declarations.map(({ id }) => id));
    for (const { id, description, helpPage } of listed) {
      expect(description).toBe(functionTexts[id].description[locale]);
      expect(helpPage).toBe(`help/${id}${locale === "sv" ? ".sv" : ""}.html`);
    }
    const gap = listed.find(({ id }) => id === "GAPTO");
    expect(gap?.arguments.map(({ field, optional }) => [field, optional])).toEqual([
      ["percent", false],
      ["assessment", true],
    ]);
  });
});

describe("the result", () => {
  it.each(declarations)("of $id is what a cell gives, and as many cells as it fills", ({ id }) => {
    const { arguments: given } = functionTexts[id].example;
    const ids = listFunctions("sv").find((each) => each.id === id)?.arguments ?? [];
    const typed = Object.fromEntries(
      given.map((value, index) => {
        const argument = ids[index];
        const isPercent = argument?.field === "percent" && typeof value === "number";
        return [argument?.id, isPercent ? `${String(Math.round(value * 100))} %` : String(value)];
      }),
    );
    const { rows, columns, reason, isComplete } = draft(id, typed);
    const cell = shownFor(id, given, kalmar, { locale: "sv" });
    expect(isComplete).toBe(true);
    if (cell && "value" in cell) {
      const values = Array.isArray(cell.value) ? cell.value : [[cell.value]];
      expect(rows.map((row) => row.length)).toEqual(values.map((row: readonly unknown[]) => row.length));
      if (columns) expect(rows[0]).toHaveLength(columns.length);
      expect(reason).toBeNull();
    } else expect(reason).toBe(cell?.text);
  });

  it.each<[FunctionId, object, string]>([
    ["TOTAL", {}, "54"],
    ["PERCENT", {}, "81\u00A0%"],
    ["PERCENT", { optionalParameter: "Upphandling" }, "50\u00A0%"],
    ["PASSES", { threshold: "80" }, "SANT"],
    ["PASSES", { threshold: "81" }, "FALSKT"],
    ["GAPTO", { share: "90 %" }, "6,3"],
    [
      "EMISSIONREDUCTION",
      { baseEmissions: "400 000", basePopulation: "50000", emissions: "207000", population: "56250" },
      "54\u00A0%",
    ],
  ])("of %s with %j shows as in its cell: %s", (id, typed, shown) => {
    expect(draft(id, typed)).toMatchObject({ rows: [[shown]], columns: null, reason: null });
  });

  it("names what the columns of a table hold, and which are shares", () => {
    const { rows, columns, shares } = draft("PARAMETERS");
    expect([rows.length, columns, shares]).toEqual([7, ["parameter", "points", "max", "share"], [3]]);
    expect(rows[2]).toEqual(["Transporter", "10", "12", "83\u00A0%"]);
    expect(draft("PERCENT").shares).toEqual([0]);
    expect(draft("TOTAL").shares).toEqual([]);
  });

  it("of what cannot be given is the error of the cell, and the function's own reason", () => {
    expect(draft("PLAN", { share: "50" })).toMatchObject({
      rows: [["#SAKNAS!"]],
      columns: null,
      shares: [],
      reason: "50\u00A0% är redan nått.",
      isComplete: true,
    });
    expect(draft("PLAN", { share: "50" }, kalmar, "en").rows).toEqual([["#N/A"]]);
  });
});

describe("the formula", () => {
  it("is one for Excel and one as the user reads it", () => {
    const { formula, inCell } = draft("PASSES", { threshold: "81,5", assessment: "Kalmar 2024" }, two);
    expect(formula).toBe('=KLIMAT.PASSES(0.815,"Kalmar 2024")');
    expect(inCell).toBe('=KLIMAT.PASSES(0,815;"Kalmar 2024")');
  });

  it.each(["80", "80 %", "80%", " 80 "])("takes %j as percent", (threshold) => {
    expect(draft("PASSES", { threshold }).formula).toBe("=KLIMAT.PASSES(0.8)");
  });

  it.each<[FunctionId, object, string]>([
    ["PASSES", { threshold: "0" }, "Ange vilken andel"],
    ["PASSES", { threshold: "120" }, "Andelen måste vara över 0 och högst 1"],
    ["WEAKEST", { count: "1,5" }, "Antalet måste vara ett heltal från 1 och uppåt, inte ”1,5”."],
    ["WEAKEST", { count: "två" }, "Antalet måste vara ett heltal från 1 och uppåt, inte ”två”."],
  ])("of %s with %j is not complete, and says why", (id, typed, problem) => {
    const { arguments: given, isComplete, reason } = draft(id, typed);
    expect(isComplete).toBe(false);
    expect(given[0]?.problem).toContain(problem);
    expect(reason).toBe(given[0]?.problem);
  });

  it("is not complete without what must be given", () => {
    expect(draft("PARAMETERTOTAL")).toMatchObject({
      isComplete: false,
      reason: expect.stringContaining("Ange vilken parameter"),
    });
    expect(draft("PARAMETERTOTAL").arguments[0]?.problem).toBeNull();
  });

  it("names an assessment where there are several, and only there", () => {
    const assessment = (state: ReadyState, typed = {}) =>
      draft("PERCENT", typed, state).arguments.find(({ id }) => id === "assessment");
    expect(assessment(kalmar)?.choices).toEqual([]);
    expect(assessment(two)?.choices).toEqual(["Kalmar 2021", "Kalmar 2024"]);
    expect(draft("PERCENT", {}, two).isComplete).toBe(false);
    expect(draft("PERCENT", { assessment: "Kalmar 2024" }, two)).toMatchObject({
      isComplete: true,
      formula: '=KLIMAT.PERCENT(,"Kalmar 2024")',
    });
    expect(draft("RANKING", {}, two).isComplete).toBe(true);
  });

  it("leaves out what is no longer there to choose", () => {
    const gone = { assessment: "Kalmar 2019", optionalParameter: "Sjöfart" };
    expect(draft("PERCENT", gone)).toMatchObject({ formula: "=KLIMAT.PERCENT()", isComplete: true });
  });

  it("offers the parameters of the assessment that is chosen", () => {
    const water = kalmarRows.map((row) =>
      row.parameter === "Energi" ? { ...row, parameter: "Vatten" } : row,
    );
    const own = stateOf([
      sheetWith(kalmarRows, { sheet: "A", title: "A" }),
      sheetWith(water, { sheet: "B", title: "B" }),
    ]);
    const choices = (id: FunctionId, typed = {}) => draft(id, typed, own).arguments[0]?.choices;
    expect(choices("PERCENT")).toEqual([]);
    expect(choices("PERCENT", { assessment: "B" })).toContain("Vatten");
    expect(choices("PERCENT", { assessment: "B" })).not.toContain("Energi");
    expect(choices("COMPARE")).toEqual(expect.arrayContaining(["Energi", "Vatten"]));
  });
});
