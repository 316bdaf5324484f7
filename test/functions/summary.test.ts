import { shownFor, testFunction } from "./cases";
import { cellsOf, kalmar, nothingApplicable, readyWith } from "./sheets";
import { defaultSettings } from "../../src/session/settings";

const halfway = cellsOf([
  ["Transporter", "Gång och cykel", 2, 1],
  ["Energi", "Solel", 1, 1],
  ["Energi", "Vind", 3, null],
]);
const alike = cellsOf([
  ["Transporter", "Gång och cykel", 2, 1],
  ["Energi", "Solel", 4, 2],
]);
const noMax = cellsOf([
  ["Transporter", "Gång och cykel", null, 1],
  ["Energi", "Solel", 4, 3],
]);
const aboveMax = cellsOf([["Energi", "Solel", 4, 7]]);
const untouched = cellsOf([
  ["Transporter", "Gång och cykel", 2, null],
  ["Energi", "Solel", 4, null],
]);

const english =
  "Bedömning: 54 of 67 points, 81%. Strongest: “Mål, åtgärder och uppföljning” and “Organisation och förankring”; most is left to gain in “Upphandling” (4 points) and “Kommunikation och samarbete” (3 points).";
const swedish =
  "Bedömning: 54 av 67 poäng, 81\u00A0%. Starkast: ”Mål, åtgärder och uppföljning” och ”Organisation och förankring”; mest finns kvar att vinna i ”Upphandling” (4 poäng) och ”Kommunikation och samarbete” (3 poäng).";

testFunction("SUMMARY", {
  arguments: [
    ["nothing: Excel's language", kalmar, [], english],
    ["a tag", kalmar, ["sv"], swedish],
    ["a tag with a region", kalmar, ["SV-FI"], swedish],
    ["a name", kalmar, [" Svenska "], swedish],
    ["the other language", kalmar, ["English"], english],
  ],
  errors: [
    ["a language without texts", kalmar, ["fi"], ["#VALUE!", "Klimat has no texts in “fi”. Write “en”"]],
    ["a truth value", kalmar, [true], ["#VALUE!", "“true”"]],
    ["a number", kalmar, [7], ["#VALUE!", "“7”"]],
    ["a word of the runtime", kalmar, ["constructor"], ["#VALUE!", "“constructor”"]],
    ["points above the maximum name their cell", aboveMax, [], ["#VALUE!", "D2"]],
    ["nothing applicable", nothingApplicable, [], ["#N/A", "No criterion is applicable"]],
  ],
  blanks: [
    ["null is left out", kalmar, [null], english],
    ["0 is left out", kalmar, [0], english],
    ["a blank text is left out", kalmar, ["  "], english],
    [
      "with criteria that are not assessed, so far",
      halfway,
      [],
      "Bedömning: 2 of 6 points so far, 33%. Strongest: “Transporter”; most is left to gain in “Energi” (3 points) and “Transporter” (1 point).",
    ],
  ],
  edges: [
    ["parameters that are alike are not compared", alike, [], "Bedömning: 3 of 6 points, 50%."],
    ["nothing assessed is not compared", untouched, [], "Bedömning: 0 of 6 points so far, 0%."],
    ["without a maximum there is no percent", noMax, [], "Bedömning: 4 points, maximum missing."],
  ],
});

test("SUMMARY follows Excel's language, and the workbook's number of weakest", () => {
  const state = readyWith({ Bedömning: kalmar }, { settings: { ...defaultSettings, weakestCount: 1 } });
  expect(shownFor("SUMMARY", [], state, { locale: "sv" })).toEqual({
    value: swedish.replace(" och ”Kommunikation och samarbete” (3 poäng)", ""),
  });
});
