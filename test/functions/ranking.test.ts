import { shownFor, testFunction } from "./cases";
import { aboveMax, cellsOf, kalmar, noMax, noMaxAtAll, nothingApplicable, readyWith } from "./sheets";
import { defaultSettings } from "../../src/session/settings";

const ties = cellsOf([
  ["Transporter", "Gång och cykel", 2, 1],
  ["Energi", "Solel", 4, 2],
  ["Upphandling", "Krav", 6, 6],
  ["Planering", "Parkering", 2, 1],
]);
const halfway = cellsOf([
  ["Transporter", "Gång och cykel", 2, 1],
  ["Energi", "Solel", 4, null],
]);

testFunction("PARAMETERS", {
  arguments: [
    [
      "nothing: every parameter in the order of the sheet",
      ties,
      [],
      [
        ["Transporter", 1, 2, 0.5],
        ["Energi", 2, 4, 0.5],
        ["Upphandling", 6, 6, 1],
        ["Planering", 1, 2, 0.5],
      ],
    ],
  ],
  errors: [["points above the maximum name their cell", aboveMax, [], ["#VALUE!", "D3"]]],
  blanks: [
    [
      "null is left out",
      halfway,
      [null],
      [
        ["Transporter", 1, 2, 0.5],
        ["Energi", 0, 4, 0],
      ],
    ],
    [
      "0 is left out",
      halfway,
      [0],
      [
        ["Transporter", 1, 2, 0.5],
        ["Energi", 0, 4, 0],
      ],
    ],
  ],
  edges: [
    [
      "what is not known is blank",
      noMax,
      [],
      [
        ["Transporter", 2, "", ""],
        ["Energi", 3, 4, 0.75],
      ],
    ],
    ["a parameter that is not applicable has no share", nothingApplicable, [], [["Energi", 0, 0, ""]]],
  ],
});

testFunction("WEAKEST", {
  arguments: [
    [
      "nothing: as many as the workbook marks",
      kalmar,
      [],
      [["Kommunikation och samarbete"], ["Upphandling"]],
    ],
    ["one", kalmar, [1], [["Kommunikation och samarbete"]]],
    ["a number as text", kalmar, ["1"], [["Kommunikation och samarbete"]]],
  ],
  errors: [
    ["half a parameter", kalmar, [1.5], ["#VALUE!", "The count must be a whole number from 1, not “1.5”."]],
    ["a negative count", kalmar, [-2], ["#VALUE!", "The count must be"]],
    ["a word", kalmar, ["two"], ["#VALUE!", "“two”"]],
    ["points above the maximum name their cell", aboveMax, [1], ["#VALUE!", "D3"]],
    ["no maximum at all", noMaxAtAll, [1], ["#N/A", "2"]],
    ["nothing applicable", nothingApplicable, [1], ["#N/A", "No parameter has a maximum to compare"]],
  ],
  blanks: [
    ["null is left out", kalmar, [null], [["Kommunikation och samarbete"], ["Upphandling"]]],
    ["0 is left out", kalmar, [0], [["Kommunikation och samarbete"], ["Upphandling"]]],
  ],
  edges: [
    ["more than there are gives all", halfway, [100], [["Energi"], ["Transporter"]]],
    [
      "of equal shares the larger potential, then the first in the sheet",
      ties,
      [3],
      [["Energi"], ["Transporter"], ["Planering"]],
    ],
    ["a parameter without a maximum is passed over", noMax, [2], [["Energi"]]],
  ],
});

testFunction("STRONGEST", {
  arguments: [
    [
      "nothing: as many as the workbook marks",
      kalmar,
      [],
      [["Mål, åtgärder och uppföljning"], ["Organisation och förankring"]],
    ],
    ["three", kalmar, [3], [["Mål, åtgärder och uppföljning"], ["Organisation och förankring"], ["Energi"]]],
  ],
  errors: [
    ["a negative count", kalmar, [-1], ["#VALUE!", "The count must be"]],
    ["a truth value", kalmar, [true], ["#VALUE!", "“TRUE”"]],
    ["points above the maximum name their cell", aboveMax, [], ["#VALUE!", "D3"]],
    ["no maximum at all", noMaxAtAll, [], ["#N/A", "2"]],
  ],
  blanks: [
    ["null is left out", halfway, [null], [["Transporter"], ["Energi"]]],
    ["0 is left out", halfway, [0], [["Transporter"], ["Energi"]]],
  ],
  edges: [
    [
      "of equal shares the smaller potential, then the first in the sheet",
      ties,
      [3],
      [["Upphandling"], ["Transporter"], ["Planering"]],
    ],
  ],
});

testFunction("PLACE", {
  arguments: [
    ["the weakest", kalmar, ["Kommunikation och samarbete"], 7],
    ["a long name", kalmar, ["Upphandling och inköp"], 6],
  ],
  errors: [
    [
      "an unknown parameter lists those that exist",
      ties,
      ["Skog"],
      ["#N/A", "Transporter; Energi; Upphandling; Planering"],
    ],
    ["trouble in another parameter matters", aboveMax, ["Transporter"], ["#VALUE!", "D3"]],
    ["a parameter without a maximum has no place", noMax, ["Transporter"], ["#N/A", "2"]],
    [
      "a parameter that is not applicable has no place",
      nothingApplicable,
      ["Energi"],
      ["#N/A", "No criterion"],
    ],
  ],
  blanks: [
    ["null asks for a name", ties, [null], ["#VALUE!", "Say which parameter"]],
    ["0 asks for a name", ties, [0], ["#VALUE!", "Say which parameter"]],
  ],
  edges: [
    ["equal shares share a place", kalmar, ["Organisation och förankring"], 1],
    ["after a shared place one is skipped", kalmar, ["Energi"], 3],
  ],
});

test("WEAKEST and STRONGEST name as many as the workbook's setting says", () => {
  const state = readyWith({ Bedömning: kalmar }, { settings: { ...defaultSettings, weakestCount: 3 } });
  expect(shownFor("WEAKEST", [], state)).toMatchObject({ value: { length: 3 } });
  expect(shownFor("STRONGEST", [], state)).toMatchObject({ value: { length: 3 } });
});
