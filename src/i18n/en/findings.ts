/** Texts of findings, by code; {cell} is the place, such as "Bedömning!D14". */
export const findings = {
  blankPoints: "{cell}: not assessed yet. It counts as 0 points until it has points.",
  textNumber: "{cell}: “{text}” is text. It is counted as {number, number}; write it as a number.",
  notANumber:
    "{cell}: “{text}” is no number of points. Write a number, or – where the criterion does not apply.",
  pointsNotApplicable:
    "{cell}: the criterion is marked as not applicable, so its points, {points}, are not counted. Take away the mark or the points.",
  unclearApplicability:
    "{cell}: “{text}” does not say whether the criterion is applicable, so it counts. Write x where it does not apply, or leave the cell blank.",
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
    "{missing, select, points {{cell}: no assessment found. The headings lack a column for points (Points, Poäng).} parameter {{cell}: no assessment found. The headings lack a column for criterion or parameter (Criterion, Kriterium, Parameter).} other {No assessment found. Klimat needs a header row with a column for criterion or parameter and one for points.}}",
  mustChoose:
    "{cell}: these cells can be read in several ways, with different sums. Choose how to read them in Klimat’s pane.",
  staleMapping:
    "{cell}: the heading “{heading}” of the points column that was chosen is gone, so the sheet is read anew. Choose the columns again in Klimat’s pane.",
  statedDiffers:
    "{what, select, points {{cell}: the sheet states {stated, number} points, the criteria in {other} sum to {computed, number}. Check both.} max {{cell}: the sheet states a maximum of {stated, number}, the criteria in {other} sum to {computed, number}. Check both.} other {{cell}: the sheet states {stated, number, ::percent .##}, the criteria in {other} give {computed, number, ::percent .##}. Check both.}}",
  overwrittenFormula:
    "{cell}: a number, {value}, stands where the cells beside it have the formula {formula}. Restore the formula if it was overwritten.",
  rangeMisses:
    "{cell}: the formula {formula} leaves out {missed}, which belongs to the same sum. Correct the range.",
  rangeOverlaps:
    "{cell}: the formula {formula} also counts {extra}, which is counted elsewhere. Correct the range.",
  unequalRanges:
    "{cell}: the formula divides {numerator} by {denominator}, which do not cover the same rows. Correct the ranges.",
  hiddenCriteria:
    "{cell}: {count, plural, one {# criterion is} other {# criteria are}} hidden or filtered away, and counted all the same. Show the cells to check them.",
  belowScale:
    "{cell}: {points, number} is below the scale, which starts at {min, number}. Leave the cell empty if the criterion is not assessed.",
  similarParameters:
    "{cell}: “{name}” is spelt almost as “{other}” and is counted as a parameter of its own. Use one spelling if they are the same.",
  editionTotalDiffers:
    "{cell}: the maxima sum to {computed, number}, but {edition, select, municipality2021 {the 2021 edition of the municipalities’ test} region {the regions’ test} other {the municipalities’ test}} has {declared, number} points. Check the maxima.",
  roundedAcrossThreshold:
    "{cell}: rounded to {shown, number, ::percent} the share reaches the threshold of {threshold, number, ::percent .##}, but unrounded it is {exact, number, ::percent .##} and does not.",
  capped:
    "{cell}: the criteria give {points, number} points together, but the formula counts no more than {cap, number}. The rest does not count.",
  placeInRange: "row {row, number}, column {column, number} of the range",
} as const;
