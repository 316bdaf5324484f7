import type { CellRef } from "./grid";
import type { Finding, FindingCode, Severity } from "./reading";

/** An error keeps a criterion from being counted; a warning may mean that something else was meant. */
const severities: Readonly<Record<FindingCode, Severity>> = {
  blankPoints: "info",
  textNumber: "warning",
  notANumber: "error",
  pointsNotApplicable: "warning",
  unclearApplicability: "warning",
  formulaError: "error",
  negative: "error",
  aboveMax: "error",
  noMax: "warning",
  badMax: "error",
  noParameter: "error",
  unknownParameter: "warning",
  duplicateCriterion: "warning",
  mergedHeader: "warning",
  noCriteria: "warning",
  nothingFound: "info",
  mustChoose: "warning",
  staleMapping: "warning",
  statedDiffers: "warning",
  overwrittenFormula: "warning",
  rangeMisses: "warning",
  rangeOverlaps: "warning",
  unequalRanges: "warning",
  hiddenCriteria: "info",
  belowScale: "warning",
  similarParameters: "warning",
  editionTotalDiffers: "warning",
  roundedAcrossThreshold: "warning",
  capped: "info",
};

/** A finding of a code, with the severity that the code has. */
export function finding(code: FindingCode, cell: CellRef | null, values: Finding["values"] = {}): Finding {
  return { code, severity: severities[code], cell, values };
}
