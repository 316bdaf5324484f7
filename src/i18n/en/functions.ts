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
  badShare:
    "{given, select, no {Say which share, such as 80% or 0.8.} other {The share must be above 0 and at most 1, such as 80% or 0.8, not “{value}”.}}",
  badEmissions:
    "{year, select, base {Emissions of the base year} other {Emissions of the later year}}: {given, select, no {write a number above 0.} other {write a number above 0, not “{value}”.}}",
  badPopulation:
    "{year, select, base {Population of the base year} other {Population of the later year}}: {given, select, no {write a number above 0.} other {write a number above 0, not “{value}”.}}",
  unknownLanguage: "Klimat has no texts in “{name}”. Write “en” for English or “sv” for Swedish.",
  noCriteria: "There is no criterion to list. Write one in each row.",
  fullPoints: "No assessed criterion has points left to gain.",
  alreadyReached: "{share, number, ::percent .##} is reached already.",
  outOfReach: "Full points for every criterion would not reach {share, number, ::percent .##}.",
  noFindings: "Nothing in the assessment needs a closer look.",
  noBaseRequirements: "The workbook has no base requirements for this assessment.",
  noShares: "No assessment has a share to rank by. Enter points and maxima.",
  error: "Error",
  warning: "Warning",
  info: "For information",
  summaryShare:
    "{name}: {points} of {max} {count, plural, one {point} other {points}}{isDone, select, yes {} other { so far}}, {percent}.",
  summaryPoints:
    "{name}: {points} {count, plural, one {point} other {points}}{isDone, select, yes {} other { so far}}, maximum missing.",
  summaryHighlights: "Strongest: {strongest}; most is left to gain in {potential}.",
  quoted: "“{name}”",
  quotedPotential: "“{name}” ({points} {count, plural, one {point} other {points}})",
  defect: "Klimat failed here. Report this: {message}",
} as const;
