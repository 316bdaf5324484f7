/** What stands behind an error value in a cell. Excel shows little of it, so the first words count. */
export const functions = {
  noAssessment: "There is no assessment in this workbook.",
  severalAssessments: "Say which assessment, as the last argument: {names}",
  unknownAssessment: "No assessment is called “{name}”. There are: {names}",
  emptyRange: "The range holds no assessment. Choose its cells with the header row.",
  severalWays:
    "The range can be read in several ways, with different sums. Choose cells with one column of points.",
  severalInRange: "The range holds several assessments. Choose the cells of one.",
  invalidCriterion: "A criterion cannot be counted. Check the points and maxima.",
  missingParameter: "Say which parameter: {names}",
  unknownParameter: "No parameter is called “{name}”. There are: {names}",
  unknownMax: "A criterion has no maximum. Enter one.",
  nothingApplicable: "No criterion is applicable, so there is no share. Enter points for at least one.",
  noParameters: "No parameter has a maximum to compare. Enter the maximum of each criterion.",
  badCount: "The count must be a whole number from 1, not “{value}”.",
  defect: "Klimat failed here. Report this: {message}",
} as const;
