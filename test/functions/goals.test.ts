import { testFunction } from "./cases";
import { aboveMax, halfway, kalmar, noMax, nothingApplicable } from "./sheets";

const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };

testFunction("POTENTIAL", {
  arguments: [
    ["nothing: the whole assessment", kalmar, [], 13],
    ["a long name", kalmar, ["Upphandling och inköp"], 4],
    ["a short name in other letters and spaces", kalmar, ["  UPPHANDLING "], 4],
  ],
  errors: [
    ["an unknown parameter lists those that exist", halfway, ["Skog"], ["#N/A", "Transporter; Energi"]],
    ["a criterion without a maximum is named", noMax, [], ["#N/A", "2"]],
    ["points above the maximum name their cell", aboveMax, ["Energi"], ["#VALUE!", "D3"]],
  ],
  blanks: [
    ["null is left out", kalmar, [null], 13],
    ["0 is left out", kalmar, [0], 13],
    ["a criterion without points has them all left", halfway, ["Transporter"], 3.5],
  ],
  edges: [
    ["full points leave none", kalmar, ["Organisation"], 0],
    ["a criterion that is not applicable has none left", halfway, ["Energi"], 1],
    ["nothing applicable is 0", nothingApplicable, [], 0],
    ["trouble in another parameter does not matter", aboveMax, ["Transporter"], 0],
  ],
});

/** What a share that must be given makes of other values, whichever the function. */
const badShares = [
  ["more than all", kalmar, [1.01], ["#VALUE!", "above 0 and at most 1, such as 80% or 0.8, not “1.01”."]],
  ["percent without its sign", kalmar, [80], ["#VALUE!", "not “80”"]],
  ["less than none", kalmar, [-0.1], ["#VALUE!", "not “-0.1”"]],
  ["a word", kalmar, ["most"], ["#VALUE!", "not “most”"]],
  ["a truth value", kalmar, [true], ["#VALUE!", "not “TRUE”"]],
  ["an error in the cell", kalmar, [error], ["#VALUE!", "not “#DIV/0!”"]],
  ["points above the maximum name their cell", aboveMax, [0.5], ["#VALUE!", "D3"]],
  ["a criterion without a maximum is named", noMax, [0.5], ["#N/A", "2"]],
  ["nothing applicable has no share", nothingApplicable, [0.5], ["#N/A", "No criterion is applicable"]],
] as const;
const blankShares = [
  ["null asks for a share", kalmar, [null], ["#VALUE!", "Say which share, such as 80% or 0.8."]],
  ["0 asks for a share", kalmar, [0], ["#VALUE!", "Say which share"]],
  ["a blank text asks for a share", kalmar, [" "], ["#VALUE!", "Say which share"]],
  ["no argument asks for a share", kalmar, [], ["#VALUE!", "Say which share"]],
] as const;

testFunction("PASSES", {
  arguments: [
    ["a share that is reached", kalmar, [0.8], true],
    ["a share that is not", kalmar, [0.9], false],
    ["percent as text", kalmar, ["80 %"], true],
    ["a decimal comma as text", kalmar, ["0,9"], false],
  ],
  errors: badShares,
  blanks: [...blankShares, ["a criterion without points lowers the share", halfway, [0.3], false]],
  edges: [
    ["exactly the share passes", kalmar, [54 / 67], true],
    ["what only shows as 81 % does not pass 81 %", kalmar, [0.81], false],
    ["a criterion that is not applicable does not matter", halfway, [0.25], true],
    ["all points", kalmar, [1], false],
  ],
});

testFunction("GAPTO", {
  arguments: [
    ["a share", kalmar, [0.9], 6.3],
    ["percent as text", kalmar, ["90%"], 6.3],
  ],
  errors: badShares,
  blanks: [...blankShares, ["a criterion without points is in the maximum", halfway, [0.5], 1.5]],
  edges: [
    ["reached is 0", kalmar, [0.8], 0],
    ["reached exactly is 0", kalmar, [54 / 67], 0],
    ["to the last point", kalmar, [1], 13],
    ["what only shows as 81 %", kalmar, [0.81], 0.27],
  ],
});

testFunction("PLAN", {
  arguments: [
    [
      "a share",
      kalmar,
      [0.85],
      [["Klimatkrav ställs i de upphandlingar som påverkar klimatet mest", "Upphandling", 3]],
    ],
    ["percent as text", halfway, ["80 %"], [["Laddplatser", "Transporter", 3], ["Energiplan", "Energi", 1]]], // prettier-ignore
  ],
  errors: [
    ...badShares,
    ["reached already: nothing to list", kalmar, [0.805], ["#N/A", "80.5% is reached already."]],
    ["reached exactly", kalmar, [54 / 67], ["#N/A", "is reached already."]],
  ],
  blanks: [...blankShares, ["a criterion without points may be the one", halfway, [0.75], [["Laddplatser", "Transporter", 3]]]], // prettier-ignore
  edges: [
    ["a criterion that is not applicable is none of them", halfway, [1], [["Laddplatser", "Transporter", 3], ["Energiplan", "Energi", 1], ["Gång och cykel", "Transporter", 0.5]]], // prettier-ignore
  ],
});
