import { translator } from "../../src/i18n/translator";
import type { BaseRequirement, Finding } from "../../src/reading/reading";
import { findingsOf, groupFindings } from "../../src/taskpane/model/findings";
import { describeFinding } from "../../src/i18n/describeFinding";
import { shownFor, testFunction } from "./cases";
import { cellsOf, kalmar, readyWith } from "./sheets";
import { ready } from "./source";

const sound = cellsOf([
  ["Transporter", "Gång och cykel", 2, 1],
  ["Energi", "Solel", 4, 3],
]);
const troubled = cellsOf([
  ["Transporter", "Gång och cykel", 2, null],
  ["Energi", "Solel", 4, "3,5"],
  ["Energi", "Energiplan", 1, 7],
]);
const rows = [
  ["Bedömning!D4", "Error", "7 is more than the maximum 1. Correct the points or the maximum."],
  ["Bedömning!D3", "Warning", "“3,5” is text. It is counted as 3.5; write it as a number."],
  ["Bedömning!D2", "For information", "Not assessed yet. It counts as 0 points until it has points."],
] as const;

testFunction("FINDINGS", {
  arguments: [["nothing: the gravest first", troubled, [], rows]],
  errors: [["nothing to look at", sound, [], ["#N/A", "Nothing in the assessment needs a closer look."]]],
  blanks: [
    ["null is left out", troubled, [null], rows],
    ["0 is left out", troubled, [0], rows],
  ],
  edges: [["Kalmar has none", kalmar, [], ["#N/A", "Nothing in the assessment"]]],
});

describe("FINDINGS", () => {
  const state = readyWith({ Bedömning: troubled });

  it("speaks Swedish", () => {
    expect(shownFor("FINDINGS", [], state, { locale: "sv" })).toMatchObject({
      value: [["Bedömning!D4", "Fel", expect.stringMatching(/^7 är mer än maxpoängen 1\./)], expect.anything(), expect.anything()], // prettier-ignore
    });
  });

  it("counts rows and columns of a range that has no address", () => {
    expect(shownFor("FINDINGS", [troubled], state)).toMatchObject({
      value: [["row 4, column 4 of the range", "Error", expect.stringMatching(/^7 is more/)], expect.anything(), expect.anything()], // prettier-ignore
    });
  });

  it("lists what the pane lists, in its order, findings about the workbook first", () => {
    const stale: Finding = {
      code: "staleMapping",
      severity: "warning",
      cell: { sheet: "Bedömning", row: 0, column: 3 },
      values: { heading: "Poäng" },
    };
    const withMore = { ...state, findings: [stale] };
    const [live] = withMore.assessments;
    if (!live) throw new Error("The sheet holds an assessment.");
    const inPane = groupFindings(findingsOf(withMore, live)).flatMap((group) => group.findings);
    const shown = shownFor("FINDINGS", [], withMore) as { value: [string, string, string][] };
    expect(shown.value.map(([cell]) => cell)).toEqual([
      "Bedömning!D4",
      "Bedömning!D1",
      "Bedömning!D3",
      "Bedömning!D2",
    ]);
    const lowered = shown.value.map(([cell, , text]) => `${cell}: ${text}`.toLowerCase());
    expect(lowered).toEqual(
      inPane.map((finding) => describeFinding(translator("en"), finding).toLowerCase()),
    );
  });
});

describe("BASEMET", () => {
  const withRequirements = (...met: readonly (boolean | null)[]) => {
    const [live] = readyWith({ Bedömning: sound }).assessments;
    if (!live) throw new Error("The sheet holds an assessment.");
    const baseRequirements = met.map((each, row): BaseRequirement => ({
      text: `Krav ${row}`,
      met: each,
      cell: { sheet: "Baskrav", row, column: 1 },
    }));
    return ready([{ ...live, source: { ...live.source, baseRequirements } }]);
  };

  it.each([
    ["all are met", [true, true], true],
    ["one is not", [true, false], false],
    ["one is not answered", [true, null], false],
    ["none is answered", [null], false],
  ])("%s", (_, met, value) => {
    expect(shownFor("BASEMET", [], withRequirements(...met))).toEqual({ value });
  });

  it.each([
    ["no argument", []],
    ["null", [null]],
    ["0", [0]],
    ["the name of the assessment", ["bedömning"]],
  ])("takes %s", (_, args) => {
    expect(shownFor("BASEMET", args, withRequirements(true))).toEqual({ value: true });
  });

  it("without base requirements says so", () => {
    expect(shownFor("BASEMET", [], withRequirements())).toEqual({
      error: "#N/A",
      text: "The workbook has no base requirements for this assessment.",
    });
  });

  it("does not mind points that cannot be counted", () => {
    const state = withRequirements(true);
    const live = state.assessments.map((each) => ({ ...each, result: { ...each.result, invalid: ["1"] } }));
    expect(shownFor("BASEMET", [], { ...state, assessments: live })).toEqual({ value: true });
  });
});
