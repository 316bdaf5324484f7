/** Texts of findings, by code; {cell} is the place, such as "Bedömning!D14". */
export const findings = {
  blankPoints: "{cell}: not assessed yet. It counts as 0 points until it has points.",
  textNumber: "{cell}: “{text}” is text. It is counted as {number, number}; write it as a number.",
  notANumber:
    "{cell}: “{text}” is no number of points. Write a number, or – where the criterion does not apply.",
  formulaError: "{cell}: the formula gives the error {text}. Correct the formula or write the points.",
  negative: "{cell}: {points, number} is less than 0. Correct the points.",
  aboveMax:
    "{cell}: {points, number} is more than the maximum {max, number}. Correct the points or the maximum.",
  noMax:
    "{scope, select, column {{cell}: no column for maximum points was found, so percent is not known. Add a column with the heading “Max points”.} other {{cell}: the maximum is missing, so percent is not known. Write the criterion’s maximum points.}}",
  badMax: "{cell}: “{text}” is no maximum. Write a number that is 0 or more.",
  noParameter: "{cell}: the criterion has no parameter. Write the parameter’s name.",
  unknownParameter: "{cell}: “{name}” is not a known parameter. Is it “{suggestion}”?",
  duplicateCriterion:
    "{cell}: the criterion “{text}” is also in {other}. Both are counted; remove one if it is the same.",
  mergedHeader: "{cell}: the headings are merged or missing. Give each column its own heading in one row.",
  noCriteria: "{cell}: there are headings but no criteria below them. Write one criterion in each row.",
  nothingFound:
    "{missing, select, points {{cell}: no assessment found. The headings lack a column for points (Points, Poäng).} parameter {{cell}: no assessment found. The headings lack a column for parameter (Parameter, Område).} other {No assessment found. Klimat needs a header row with a column for parameter and one for points.}}",
  placeInRange: "row {row, number}, column {column, number} of the range",
} as const;
