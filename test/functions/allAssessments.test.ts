import { questionAbout } from "../session/liveAssessment";
import { shownFor, testFunction } from "./cases";
import { cellsOf, kalmar, readyWith } from "./sheets";

const nybro = cellsOf([
  ["Energi", "Solel", 4, 1],
  ["Skog", "Plan", 2, 1],
]);
const oskarshamn = cellsOf([
  ["Energi", "Solel", 4, 2],
  ["Transporter", "Cykel", 2, 2],
]);
const mönsterås = cellsOf([
  ["Energi", "Solel", 6, 4],
  ["Transporter", "Cykel", 3, 2],
]);
const noMax = cellsOf([["Energi", "Solel", null, 2]]);
const aboveMax = cellsOf([
  ["Energi", "Solel", 4, 7],
  ["Skog", "Plan", 2, 1],
]);
const nothingApplicable = cellsOf([["Energi", "Solel", 4, "–"]]);
const many = readyWith({ Nybro: nybro, Oskarshamn: oskarshamn, Mönsterås: mönsterås });

testFunction("RANKING", {
  arguments: [["nothing: the only one", kalmar, [], [[1, "Bedömning", 54, 67, 54 / 67]]]],
  errors: [
    ["points above the maximum name their cell", aboveMax, [], ["#VALUE!", "Bedömning!D2"]],
    ["no share at all", noMax, [], ["#N/A", "No assessment has a share to rank by."]],
    ["nothing applicable", nothingApplicable, [], ["#N/A", "No assessment has a share to rank by."]],
  ],
  blanks: [["nothing assessed is no points", cellsOf([["Energi", "Solel", 4, null]]), [], [[1, "Bedömning", 0, 4, 0]]]], // prettier-ignore
  edges: [
    ["a criterion that is not applicable does not matter", cellsOf([["Energi", "Solel", 4, "–"], ["Energi", "Vind", 2, 1]]), [], [[1, "Bedömning", 1, 2, 0.5]]], // prettier-ignore
  ],
});

testFunction("COMPARE", {
  arguments: [
    ["a short name", kalmar, ["upphandling"], [["Bedömning", 4, 8, 0.5]]],
    ["a long name", kalmar, ["Upphandling och inköp"], [["Bedömning", 4, 8, 0.5]]],
  ],
  errors: [
    ["an unknown parameter lists those that exist", nybro, ["Hav"], ["#N/A", "No parameter is called “Hav”. There are: Energi; Skog"]], // prettier-ignore
    ["a truth value is no name", nybro, [true], ["#N/A", "“true”"]],
    ["points above the maximum name their cell", aboveMax, ["Energi"], ["#VALUE!", "Bedömning!D2"]],
  ],
  blanks: [
    ["null asks for a name", nybro, [null], ["#VALUE!", "Say which parameter: Energi; Skog"]],
    ["0 asks for a name", nybro, [0], ["#VALUE!", "Say which parameter"]],
    ["a blank text asks for a name", nybro, [" "], ["#VALUE!", "Say which parameter"]],
    ["no argument asks for a name", nybro, [], ["#VALUE!", "Say which parameter"]],
  ],
  edges: [
    ["trouble in another parameter does not matter", aboveMax, ["Skog"], [["Bedömning", 1, 2, 0.5]]],
    ["what is not known is blank", noMax, ["Energi"], [["Bedömning", 2, "", ""]]],
    [
      "a parameter that is not applicable has no share",
      nothingApplicable,
      ["Energi"],
      [["Bedömning", 0, 0, ""]],
    ],
  ],
});

describe("over several assessments", () => {
  it("RANKING goes by share, and equal shares share a place", () => {
    expect(shownFor("RANKING", [], many)).toEqual({
      value: [
        [1, "Oskarshamn", 4, 6, 4 / 6],
        [1, "Mönsterås", 6, 9, 6 / 9],
        [3, "Nybro", 2, 6, 2 / 6],
      ],
    });
  });

  it("RANKING has those without a share last, without a place", () => {
    const state = readyWith({ Emmaboda: noMax, Nybro: nybro });
    expect(shownFor("RANKING", [], state)).toEqual({
      value: [
        [1, "Nybro", 2, 6, 2 / 6],
        ["", "Emmaboda", 2, "", ""],
      ],
    });
  });

  it("COMPARE keeps the order of the workbook, and is blank where there is no such parameter", () => {
    expect(shownFor("COMPARE", ["Transporter"], many)).toEqual({
      value: [
        ["Nybro", "", "", ""],
        ["Oskarshamn", 2, 2, 1],
        ["Mönsterås", 2, 3, 2 / 3],
      ],
    });
  });

  it("COMPARE lists the parameters of all of them", () => {
    expect(shownFor("COMPARE", ["Hav"], many)).toMatchObject({
      text: "No parameter is called “Hav”. There are: Energi; Skog; Transporter",
    });
  });

  it.each([
    ["RANKING", []],
    ["COMPARE", ["Energi"]],
  ])("%s names the cell, in whichever of them, that cannot be counted", (id, args) => {
    const state = readyWith({ Nybro: nybro, Emmaboda: aboveMax });
    expect(shownFor(id, args, state)).toMatchObject({
      error: "#VALUE!",
      text: expect.stringContaining("Emmaboda!D2") as string,
    });
  });

  it.each([
    ["RANKING", []],
    ["COMPARE", ["Energi"]],
  ])("%s tells two of the same name apart by their sheets", (id, args) => {
    const [first, second] = readyWith({ A: nybro, B: oskarshamn }).assessments.map((live) => ({
      ...live,
      source: { ...live.source, name: "Kalmar 2021" },
    }));
    if (!first || !second) throw new Error("Both sheets hold an assessment.");
    const shown = shownFor(id, args, { ...many, assessments: [first, second] }) as { value: unknown[][] };
    expect(shown.value.flat()).toEqual(expect.arrayContaining(["Kalmar 2021 (A)", "Kalmar 2021 (B)"]));
  });

  it.each([
    ["RANKING", []],
    ["COMPARE", ["Energi"]],
  ])("%s without any assessment says what is missing, or must be chosen first", (id, args) => {
    const none = readyWith({ Blad1: [["Inköpslista"], ["Mjölk"]] });
    expect(shownFor(id, args, none)).toMatchObject({ error: "#N/A", text: expect.stringContaining("No assessment") as string }); // prettier-ignore
    const [live] = readyWith({ Nybro: nybro }).assessments;
    if (!live) throw new Error("Nybro's sheet holds an assessment.");
    expect(shownFor(id, args, readyWith({}, { questions: [questionAbout(live)] }))).toMatchObject({
      error: "#N/A",
      text: expect.stringContaining("Choose how to read them") as string,
    });
  });
});
