import { testFunction } from "./cases";
import { cellsOf, halfway, kalmar, noMax, noMaxAtAll } from "./sheets";

const aboveMax = cellsOf([
  ["Transporter", "Gång och cykel", 2, 1],
  ["Energi", "Solel", 4, 7],
]);
const nothingApplicable = cellsOf([
  ["Transporter", "Gång och cykel", 2, "–"],
  ["Energi", "Solel", 4, "ej tillämpligt"],
]);
const full = cellsOf([
  ["Transporter", "Gång och cykel", 2, 2],
  ["Energi", "Solel", 4, null],
]);
const commented = [
  ["Parameter", "Kriterium", "Max", "Poäng", "Kommentar"],
  ["Energi", "Solel", 4, 3, "Två av tio tak klara."],
  ["Energi", "Energiplan", 1, 1, null],
];
const equalLosses = cellsOf([
  ["Transporter", "Gång och cykel", 9, 8],
  ["Energi", "Solel", 2, 1],
  ["Energi", "Energiplan", 2, 1],
]);

testFunction("PROGRESS", {
  arguments: [["nothing: the whole assessment", kalmar, [], 1]],
  errors: [
    ["nothing applicable has no share", nothingApplicable, [], ["#N/A", "No criterion is applicable"]],
  ],
  blanks: [
    ["null is left out", halfway, [null], 2 / 3],
    ["0 is left out", halfway, [0], 2 / 3],
  ],
  edges: [
    ["points that cannot be counted are no assessment", aboveMax, [], 0.5],
    ["a missing maximum does not matter", noMax, [], 1],
  ],
});

testFunction("CRITERIACOUNT", {
  arguments: [
    ["nothing: the whole assessment", kalmar, [], 40],
    ["a parameter", kalmar, ["transporter"], 7],
  ],
  errors: [
    ["an unknown parameter lists those that exist", halfway, ["Skog"], ["#N/A", "Transporter; Energi"]],
  ],
  blanks: [
    ["null is left out", halfway, [null], 3],
    ["0 is left out", halfway, [0], 3],
    ["a blank text is left out", halfway, [" "], 3],
    ["a criterion without points counts", halfway, ["Transporter"], 2],
  ],
  edges: [
    ["nothing applicable is 0", nothingApplicable, [], 0],
    ["points that cannot be counted are of a criterion too", aboveMax, [], 2],
  ],
});

testFunction("CRITERIA", {
  arguments: [
    [
      "nothing: every criterion in the order of the sheet",
      halfway,
      [],
      [
        ["Gång och cykel", 1.5, 2, ""],
        ["Laddplatser", "", 3, ""],
        ["Solel", "–", 4, ""],
        ["Energiplan", 0, 1, ""],
      ],
    ],
    [
      "a parameter",
      halfway,
      ["energi"],
      [
        ["Solel", "–", 4, ""],
        ["Energiplan", 0, 1, ""],
      ],
    ],
  ],
  errors: [
    ["an unknown parameter lists those that exist", halfway, ["Skog"], ["#N/A", "Transporter; Energi"]],
    ["points above the maximum name their cell", aboveMax, [], ["#VALUE!", "D3"]],
  ],
  blanks: [
    ["null is left out", equalLosses, [null], [["Gång och cykel", 8, 9, ""], ["Solel", 1, 2, ""], ["Energiplan", 1, 2, ""]]], // prettier-ignore
    ["0 is left out", noMax, [0], [["Gång och cykel", 2, "", ""], ["Solel", 3, 4, ""]]], // prettier-ignore
  ],
  edges: [
    ["comments stand beside", commented, [], [["Solel", 3, 4, "Två av tio tak klara."], ["Energiplan", 1, 1, ""]]], // prettier-ignore
    [
      "trouble in another parameter does not matter",
      aboveMax,
      ["Transporter"],
      [["Gång och cykel", 1, 2, ""]],
    ],
    ["a missing maximum is blank", noMax, ["Transporter"], [["Gång och cykel", 2, "", ""]]],
  ],
});

const weakestOfKalmar = [
  ["Klimatkrav ställs i de upphandlingar som påverkar klimatet mest", "Upphandling", 3],
  ["Varuleveranser till kommunens verksamheter är samordnade", "Transporter", 1],
  ["Solel produceras på kommunens egna tak i en omfattning som följer planen", "Energi", 1],
  ["Trä och andra material med låg klimatpåverkan används i egna byggen", "Samhällsplanering", 1],
  ["Det kontrolleras att leverantörerna uppfyller klimatkraven", "Upphandling", 1],
] as const;

testFunction("WEAKESTCRITERIA", {
  arguments: [
    ["nothing: five", kalmar, [], weakestOfKalmar],
    ["two", kalmar, [2], weakestOfKalmar.slice(0, 2)],
    ["a number as text", kalmar, ["1"], weakestOfKalmar.slice(0, 1)],
  ],
  errors: [
    ["half a criterion", kalmar, [1.5], ["#VALUE!", "The count must be a whole number from 1, not “1.5”."]],
    ["a negative count", kalmar, [-2], ["#VALUE!", "The count must be"]],
    ["a truth value", kalmar, [true], ["#VALUE!", "“TRUE”"]],
    ["points above the maximum name their cell", aboveMax, [], ["#VALUE!", "D3"]],
    ["no maximum at all", noMaxAtAll, [], ["#N/A", "2"]],
    ["full points everywhere", full, [], ["#N/A", "No assessed criterion has points left"]],
    ["nothing applicable", nothingApplicable, [], ["#N/A", "No assessed criterion has points left"]],
  ],
  blanks: [
    ["null is left out", kalmar, [null], weakestOfKalmar],
    ["0 is left out", kalmar, [0], weakestOfKalmar],
    ["a criterion that is not assessed is not weak", halfway, [9], [["Energiplan", "Energi", 1], ["Gång och cykel", "Transporter", 0.5]]], // prettier-ignore
  ],
  edges: [
    ["at equal losses the lower share, then the first in the sheet", equalLosses, [], [["Solel", "Energi", 1], ["Energiplan", "Energi", 1], ["Gång och cykel", "Transporter", 1]]], // prettier-ignore
    ["a criterion without a maximum is passed over", noMax, [], [["Solel", "Energi", 1]]],
  ],
});
