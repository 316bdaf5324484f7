import type { FunctionDeclaration } from "./declaration";

/** An error value that can carry a text of its own; Excel knows no third. */
export type ErrorValue = "#N/A" | "#VALUE!";

/**
 * Everything that can keep a function from a result. #VALUE!: something is there and wrong; #N/A: something is
 * not there. When each happens stands in `help`.
 */
export const troubles = {
  noAssessment: "#N/A",
  severalAssessments: "#N/A",
  unknownAssessment: "#N/A",
  mustChoose: "#N/A",
  unreadableWorkbook: "#N/A",
  invalidCriterion: "#VALUE!",
  missingParameter: "#VALUE!",
  unknownParameter: "#N/A",
  unknownMax: "#N/A",
  nothingApplicable: "#N/A",
  noParameters: "#N/A",
  badCount: "#VALUE!",
  defect: "#VALUE!",
  unknownLanguage: "#VALUE!",
  badShare: "#VALUE!",
  badEmissions: "#VALUE!",
  badPopulation: "#VALUE!",
  noCriteria: "#N/A",
  fullPoints: "#N/A",
  alreadyReached: "#N/A",
  outOfReach: "#N/A",
  noFindings: "#N/A",
  noBaseRequirements: "#N/A",
  noShares: "#N/A",
} as const satisfies Record<string, ErrorValue>;

export type TroubleCode = keyof typeof troubles;

/** Troubles of every function about assessments of the workbook. */
const ofWorkbook = ["noAssessment", "mustChoose", "unreadableWorkbook"] as const;

/** Troubles that a function can meet because of what it is about. */
export const commonTroubles: Readonly<Record<FunctionDeclaration["about"], readonly TroubleCode[]>> = {
  assessment: [...ofWorkbook, "severalAssessments", "unknownAssessment"],
  workbook: ofWorkbook,
  arguments: [],
};
