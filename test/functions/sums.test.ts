import { testFunction } from "./cases";
import { aboveMax, cellsOf, halfway, kalmar, noMax } from "./sheets";

const nothingApplicable = cellsOf([
  ["Transporter", "Gång och cykel", 2, "–"],
  ["Energi", "Solel", 4, "ej tillämpligt"],
]);
const decimals = cellsOf([
  ["Energi", "Solel", 1, 0.1],
  ["Energi", "Energiplan", 1, "0,2"],
]);

testFunction("TOTAL", {
  arguments: [["nothing: the whole assessment", kalmar, [], 54]],
  errors: [
    ["points above the maximum name their cell", aboveMax, [], ["#VALUE!", "D3"]],
    ["an error in a cell names it", cellsOf([["Energi", "Solel", 4, "#DIV/0!"]]), [], ["#VALUE!", "D2"]],
  ],
  blanks: [
    ["null is left out", kalmar, [null], 54],
    ["0 is left out", kalmar, [0], 54],
    ["a criterion without points gives none so far", halfway, [], 1.5],
  ],
  edges: [
    ["decimals add up exactly", decimals, [], 0.3],
    ["a missing maximum does not matter", noMax, [], 5],
    ["nothing applicable is 0 points", nothingApplicable, [], 0],
  ],
});

testFunction("MAXPOINTS", {
  arguments: [
    ["nothing: the whole assessment", kalmar, [], 67],
    ["a long name", kalmar, ["Upphandling och inköp"], 8],
    ["a short name in other letters and spaces", kalmar, ["  UPPHANDLING "], 8],
  ],
  errors: [
    ["an unknown parameter lists those that exist", halfway, ["Skog"], ["#N/A", "Transporter; Energi"]],
    ["a criterion without a maximum is named", noMax, [], ["#N/A", "2"]],
    ["points above the maximum name their cell", aboveMax, ["Energi"], ["#VALUE!", "D3"]],
  ],
  blanks: [
    ["null is left out", kalmar, [null], 67],
    ["0 is left out", kalmar, [0], 67],
    ["a blank text is left out", kalmar, ["  "], 67],
    ["a criterion without points counts", halfway, ["Transporter"], 5],
  ],
  edges: [
    ["a criterion that is not applicable does not count", halfway, ["Energi"], 1],
    ["trouble in another parameter does not matter", aboveMax, ["Transporter"], 2],
    ["nothing applicable is 0", nothingApplicable, [], 0],
  ],
});

testFunction("PERCENT", {
  arguments: [
    ["nothing: the whole assessment", kalmar, [], 54 / 67],
    ["a parameter", kalmar, ["Upphandling"], 0.5],
  ],
  errors: [
    ["an unknown parameter lists those that exist", halfway, ["Skog"], ["#N/A", "Transporter; Energi"]],
    ["an unknown maximum has no share", noMax, [], ["#N/A", "2"]],
    ["nothing applicable has no share", nothingApplicable, [], ["#N/A", "No criterion is applicable"]],
    ["points above the maximum name their cell", aboveMax, [], ["#VALUE!", "D3"]],
  ],
  blanks: [
    ["null is left out", kalmar, [null], 54 / 67],
    ["0 is left out", kalmar, [0], 54 / 67],
    ["a criterion without points lowers the share", halfway, [], 0.25],
  ],
  edges: [
    ["a parameter with a maximum has a share beside one without", noMax, ["Energi"], 0.75],
    ["no points are 0", halfway, ["Energi"], 0],
  ],
});

testFunction("PARAMETERTOTAL", {
  arguments: [
    ["a long name", kalmar, ["Samhällsplanering och byggande"], 8],
    ["a short name", kalmar, ["samhällsplanering"], 8],
  ],
  errors: [
    [
      "an unknown parameter lists those that exist",
      halfway,
      ["Skog"],
      ["#N/A", "No parameter is called “Skog”"],
    ],
    ["a truth value is no name", halfway, [true], ["#N/A", "“true”"]],
    ["points above the maximum name their cell", aboveMax, ["Energi"], ["#VALUE!", "D3"]],
  ],
  blanks: [
    ["null asks for a name", halfway, [null], ["#VALUE!", "Say which parameter: Transporter; Energi"]],
    ["0 asks for a name", halfway, [0], ["#VALUE!", "Say which parameter"]],
    ["no argument asks for a name", halfway, [], ["#VALUE!", "Say which parameter"]],
    ["a criterion without points gives none so far", halfway, ["Transporter"], 1.5],
  ],
  edges: [
    ["trouble in another parameter does not matter", aboveMax, ["Transporter"], 2],
    ["a parameter that is not applicable has 0 points", nothingApplicable, ["Energi"], 0],
  ],
});
