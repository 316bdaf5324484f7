/** Texts of the report; loaded with the view that makes it. */
export const report = {
  sheetName: "Report {name}",
  subtitle: "Assessment of the climate work{year, select, none {} other { {year}}}",
  edition:
    "{edition, select, municipality2021 {the municipalities’ test, 2021 edition} region {the regions’ test} other {the municipalities’ test}}",
  made: "Drawn up with Klimat on {date} from {count, plural, one {the sheet} other {the sheets}} {sheets}. The figures are those of that day.",
  footer: "{name} – assessment of the climate work",

  points: "Points",
  max: "Max points",
  left: "Left to gain",
  share: "Share of max",
  assessed: "Assessed",
  assessedOf: "{assessed, number} of {criteria, number}",
  threshold: "Threshold",
  thresholdStanding:
    "{side, select, above {Above the threshold of {share}.} at {Exactly at the threshold of {share}.} other {Below the threshold of {share}: {points} {count, plural, one {point} other {points}} missing.}}",
  weighted:
    "Weighted share {percent}{stated, select, weighted {, which is the one that the workbook states} unweighted {; the workbook states the unweighted one} other {}}.",
  notAssessedCounted:
    "{count, plural, one {One criterion is not assessed and gives} other {# criteria are not assessed and give}} 0 points so far.",

  stopped:
    "There is no total yet: points in {count, plural, one {one cell} other {# cells}} cannot be counted ({cells}).",
  noMax:
    "{points} {count, plural, one {point} other {points}}. The share cannot be calculated: {missing, plural, =0 {there is no maximum to compare with} one {one criterion has no maximum ({cells})} other {# criteria have no maximum ({cells})}}.",
  noneApplicable: "Every criterion is marked as not applicable, so there is nothing to add up.",
  noneAssessed: "Nothing is assessed yet.",
  moreCells: "{cells} and {count, plural, one {# more} other {# more}}",

  byParameter: "Results by parameter",
  parameter: "Parameter",
  maxShort: "Max",
  total: "Total",
  noParameters: "The assessment names no parameters.",
  notAssessed: "not assessed",
  notApplicable: "not applicable",
  maxMissing: "no maximum",
  notCounted: "cannot be counted",
  chart: "Share of the maximum by parameter",
  chartText: "A bar for each parameter: {values}.",
  chartValue: "“{name}” {percent}",
  weakest: "In their own colour in the chart, as the weakest: {names}.",

  strongest: "Strongest",
  parameterLine: "{name}: {points} of {max} {count, plural, one {point} other {points}}, {percent}",
  allAlike: "All parameters have the same share, {percent}.",
  noRanking: "The parameters cannot be ranked yet.",

  potential: "Most left to gain",
  criterion: "Criterion",
  comment: "Comment",
  criterionLine: "{name}: {points} left of {max}",
  criterionNotAssessed: "{name}: not assessed, {max} possible",
  moreCriteria: "and {count, plural, one {# more criterion} other {# more criteria}} with points left",

  base: "Base requirements",
  requirement: "Requirement",
  met: "Met",
  yes: "Yes",
  no: "No",
  unanswered: "Not answered",
  baseMet: "{count, plural, one {The base requirement is met.} other {All # base requirements are met.}}",
  baseOpen:
    "{met, number} of {count, plural, one {# base requirement} other {# base requirements}} met{notMet, plural, =0 {} other {, # not met}}{unanswered, plural, =0 {} other {, # not answered}}.",
  noBase: "The workbook has no base requirements for this assessment.",

  changes: "Since {year}",
  fromTo:
    "From {from} to {to}, {change} percentage points. Shares are compared, as the maximum can differ from year to year.",
  change: "Percentage points",
  rise: "Rose most: {names} ({change}).",
  noRise: "No parameter rose.",
  fall: "Fell most: {names} ({change}).",
  noFall: "No parameter fell.",

  emissions: "Emissions per inhabitant",
  emissionChange:
    "Emissions per inhabitant have {side, select, down {fallen by {percent}} up {risen by {percent}} other {stayed more or less the same}} from {base} to {later}.",
  year: "Year",
  tonnes: "Emissions, tonnes",
  inhabitants: "Inhabitants",
  perInhabitant: "Tonnes per inhabitant",
  gas: "Gas: {gas}.",
  boundary: "Boundary: {boundary}.",
  source: "Source: {source}.",

  findings: "Remaining findings",
  errors: "Errors",
  warnings: "Warnings",
  infos: "For information",
  noFindings: "Nothing in the workbook needs a closer look.",
  unassessed: "Not assessed yet: {cells}.",
  moreFindings: "and {count, plural, one {# more finding} other {# more findings}} in the workbook",

  press: "Draft press text",
  pressHeadline:
    "{named, select, yes {{owner} reaches {percent} in the assessment of its climate work} other {{percent} in the assessment of the climate work}}",
  pressTotal:
    "{named, select, yes {{owner} has been given} other {The assessment of the climate work ({owner}) gave}} {points} of {max} possible {count, plural, one {point} other {points}}, {percent}{named, select, yes {, in the assessment of its climate work} other {}}{year, select, none {} other { {year}}}.",
  pressSoFar:
    "So far, {assessed, number} of {criteria, number} criteria are assessed, so the result can still change.",
  pressBase: "All base requirements for taking part are met.",
  pressStrongest:
    "The strongest {count, plural, one {area is} other {areas are}} {names}{full, select, yes {, with full marks} other { ({percent})}}.",
  pressPotential: "Most is left to gain in {names}.",
  pressPotentialOf: "{name} ({points} {count, plural, one {point} other {points}})",
  pressChange:
    "Since {year}, the share of possible points has {side, select, up {risen from {from} to {to}} down {fallen from {from} to {to}} other {been more or less unchanged at {to}}}.",
  pressEmissions:
    "Emissions per inhabitant {side, select, down {fell by {percent}} up {rose by {percent}} other {were more or less the same}} between {base} and {later}.",
  noPress: "There is no press text until the assessment has a result.",

  quoted: "“{name}”",
} as const;
