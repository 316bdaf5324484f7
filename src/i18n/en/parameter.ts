/** Texts of the view of one parameter, which are loaded with it. */
export const parameter = {
  back: "All parameters",
  whole: "Whole assessment: {total}",
  gone: "The parameter is no longer in the sheet.",
  show: "Show",
  all: "All {count, number}",
  notAssessed: "Not assessed {count, number}",
  pointsLeft: "Points left {count, number}",
  noneNotAssessed: "Every criterion is assessed.",
  noPointsLeft: "There are no points left to gain here.",
  showAll: "Show all",
  keys: "Enter: write and move on. ↑ ↓: one step. Alt+↑ ↓: change criterion. Esc: take back.",
  criteria: "Criteria",

  points: "Points",
  of: "of {max}",
  outOf: "{points} of {max}",
  fewer: "Fewer points",
  more: "More points",
  isNotAssessed: "not assessed",
  pointsToGain: "{points} {count, plural, one {point} other {points}} left",
  fullPoints: "full marks",
  notApplicable: "Not applicable",
  /** What is written in the cell. */
  notApplicableWord: "N/A",
  badNumber: "Write a number, – for not applicable, or leave it blank.",
  outOfBounds:
    "Write {max, select, none {0 or more} other {a number from 0 to {max}}}, – for not applicable, or leave it blank.",

  formulaQuestion: "{cell} holds the formula {formula}. Replace it with {points}?",
  blank: "a blank cell",
  replace: "Replace the formula",
  keepFormula: "Keep the formula",

  choice: "{word} ({points} {count, plural, one {point} other {points}})",
  choiceNotAssessed: "Not assessed",

  comment: "Comment",
  addComment: "Add a comment",

  inColumns: "Marked in one of several columns. Change it in the sheet.",
  inShares: "The sheet has shares of the maximum. Change it in the sheet.",
  inAnswers: "The sheet has yes or no. Change it in the sheet.",
  inMarks: "The sheet has a mark. Change it in the sheet.",
  inWords: "The sheet has words that its legend explains. Change it in the sheet.",
  inOutOf: "The sheet has points and maximum in one cell. Change it in the sheet.",
  inStars: "The sheet has stars. Change it in the sheet.",
} as const;
