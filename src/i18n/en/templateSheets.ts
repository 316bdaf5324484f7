/** What the sheets of a template hold, but for the criteria, which stand with their edition. */
export const templateSheets = {
  assessmentSheet: "Assessment",
  baseSheet: "Base requirements",
  resultSheet: "Result",
  aboutSheet: "About",
  table: "Assessment",

  title: "Assessment of the climate work",
  municipality: "Municipality",
  region: "Region",
  year: "Year",
  edition: "Edition",
  editionMunicipality: "Municipalities, 66 points",
  editionMunicipality2021: "Municipalities 2021, 67 points",
  editionRegion: "Regions, four parts",
  editionOwn: "Own parameters",

  parameter: "Parameter",
  number: "No",
  criterion: "Criterion",
  points: "Points",
  max: "Max points",
  notApplicable: "Not applicable",
  comment: "Comment",
  evidence: "Evidence (link)",
  ownCriterion: "Criterion for {parameter}: write your own, and insert more rows where you need them",

  pointsTitle: "Points",
  pointsPrompt: "From 0 to the max points. Leave it blank until the criterion is assessed.",
  pointsError:
    "Type a number from 0 to the max points of the row. If the criterion does not apply, leave the points blank and choose x under Not applicable.",
  maxTitle: "Max points",
  maxPrompt: "The most points that the criterion can give.",
  maxError: "Type a number from 0.",
  notApplicableTitle: "Not applicable",
  notApplicablePrompt:
    "x when the criterion does not apply to you: it then leaves both points and max points.",
  notApplicableError: "Choose x, or leave the cell blank.",

  baseTitle: "Are the base requirements met?",
  baseLead: "All of them must be met. They give no points.",
  baseHeading: "Base requirements",
  met: "Met",
  yes: "Yes",
  no: "No",
  metTitle: "Base requirement",
  metPrompt: "Yes or No. Leave it blank until you know.",
  metError: "Choose Yes or No.",

  resultTitle: "Result",
  resultLead:
    "Klimat calculates this while you fill in {sheet}. The check does the same with Excel’s own functions, and works without Klimat as well.",
  keyFigures: "Key figures",
  klimat: "Klimat",
  check: "Check",
  total: "Points",
  maxTotal: "Max points",
  share: "Share",
  potential: "Left to gain",
  progress: "Assessed criteria",
  baseMet: "Base requirements met",
  parameters: "Parameters",
  checkPoints: "Check: points",
  checkMax: "Check: max",
  checkShare: "Check: share",
  chartTitle: "Share of the max points",
  chartDescription: "Bar chart with the share of the max points that each parameter has.",
  strongest: "Strongest",
  weakest: "Weakest",

  marks: "Marks",
  marksNote:
    "While marking is on in Klimat, the cells below show its colours. Without Klimat the marks stay as they were at the time below.",
  markedParameters: "The weakest parameters",
  markedCriteria: "Assessed criteria in them without full points",
  markedAt: "The marks were last updated",

  aboutTitle: "About this template",
  aboutEdition: "Edition",
  sourceMunicipality:
    "The seven parameters and their max points are those that the association Klimatkommunerna has published for municipalities: 66 points together.",
  sourceMunicipality2021:
    "In 2021 a municipality could get 67 points. Which parameter had the extra point is not public. In this template Spatial planning and construction has it: that split is constructed, and only the sum is known.",
  sourceRegion:
    "The four parts are those that the association Klimatkommunerna has for regions. Their max points are not public. Fill them in under Max points; until then there is no percent.",
  sourceOwn:
    "The parameters are your own. Each has one row with all its points: write your criteria, insert more rows, and divide the points.",
  illustrativeTitle: "The criteria are examples",
  illustrative:
    "The criteria are illustrative and written for this template. They are not the questions of the test, which are not public. Change them, add rows and remove rows as it suits you.",
  baseSource:
    "The base requirements say in our own words what a member must have decided: to inventory emissions, to have targets, to have an action plan and carry it out, and to report on the work.",
  howTitle: "How to fill it in",
  howSubject: "Write the name and the year at the top of {assessment}.",
  howBase: "Answer Yes or No in {base}.",
  howPoints:
    "Give points in the yellow column of {assessment}. A blank cell means not assessed: the criterion counts in the max points and gives no points so far.",
  howNotApplicable:
    "Choose x under Not applicable for a criterion that does not apply. It then counts neither in the points nor in the max points.",
  howComment: "Use Comment for the reasons and Evidence for a link to what shows it.",
  howRows:
    "Insert rows in the table for more criteria. The rows of a parameter have the same name in the first column.",
  howParameters:
    "If you rename, add or remove a parameter, do the same in the list of parameters in {result}. The key figures are right either way.",
  version: "Version {version} of the template",
} as const;
