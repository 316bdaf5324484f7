import { findingsIn, told, type TestCell } from "./read";

/** 39 of 49 points, 79.6 %, below what the rows given say. */
const told39of49 = (...above: readonly (readonly TestCell[])[]) =>
  told(
    findingsIn({
      Bedömning: [
        ...above,
        [null],
        ["Parameter", "Kriterium", "Max", "Poäng"],
        ["Skola", "Lunch", 25, 20],
        ["Vård", "Mat", 24, 19],
      ],
    }),
    "roundedAcrossThreshold",
  );

describe("a threshold that only the rounded share reaches", () => {
  it.each([
    ["beside its label", [["Godkänd nivå", 0.8]]],
    ["beside its label, as a text", [["Gräns för godkänt:", "80 %"]]],
    ["as a number of percent", [["Gräns för godkänt (%)", 80]]],
    ["in the cell of its label", [["Pass mark: 80%"]]],
    ["below its label", [["Threshold"], [0.8]]],
    ["with decimals", [["Godkänd nivå", "79,8 %"]]],
    ["in Finnish", [["Hyväksymisraja", 0.8]]],
  ])("is told: %s", (_, above) => {
    expect(told39of49(...above)).toEqual(["A1"]);
  });

  it("is told at the share, where the sheet states it", () => {
    expect(told39of49(["Godkänd nivå", 0.8, "Andel", ["=SUM(D4:D5)/SUM(C4:C5)", 39 / 49]])).toEqual(["D1"]);
  });
});

describe("a threshold is none to talk about", () => {
  it.each([
    ["when it is reached", [["Godkänd nivå", 0.79]]],
    ["when it is not reached either way", [["Godkänd nivå", 0.9]]],
    ["when it is one of points", [["Krävs", 40]]],
    ["when nothing says what the number is", [["Mål", 0.8]]],
    ["when it has no number", [["Godkänd nivå", "enligt beslut"]]],
  ])("%s", (_, above) => {
    expect(told39of49(...above)).toEqual([]);
  });
});
