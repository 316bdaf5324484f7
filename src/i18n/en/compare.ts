/** Texts of the view that compares assessments; loaded with that view. */
export const compare = {
  title: "Compare",
  emptyTitle: "Compare assessments",
  emptyUse:
    "Assessments in the same workbook are ranked here and compared parameter by parameter. The years of one municipality become a line.",
  emptyNow:
    "{count, plural, =0 {The workbook has no assessment yet.} other {The workbook has one assessment: {name}.}}",
  emptyHow:
    "Put two or more in one workbook: on a sheet each, in a table each, in columns side by side, or in one list with municipality and year. Or add .xlsx files below.",

  measure: "Result for",
  whole: "The whole assessment",
  ranking: "Ranking",
  placeColumn: "Place",
  nameColumn: "Assessment",
  pointsColumn: "Points",
  shareColumn: "Percent",
  medianColumn: "To median",
  tied: "shared",
  points: "{points} of {max}",
  medianNote: "To median: the difference in percentage points.",
  show: "Show the overview of {name}",
  nothingToRank: "None of the assessments has a result to rank yet.",

  filesTitle: "Assessments in other files",
  filesNote:
    "Choose .xlsx files or drop them here. They are read in this pane and sent nowhere; the pane forgets them when the workbook is closed.",
  chooseFiles: "Choose files",
  readingFiles: "Reading of files",
  filesRead: "{done, number} of {total, number} files read",
  cancel: "Cancel",
  filesLeftOut:
    "{count, plural, one {One file was} other {# files were}} left out: at most {most, number} files are compared at once.",
  filesRefused: "{count, plural, one {One file gives} other {# files give}} no assessment.",
  refusedList: "Files without an assessment",
  readList: "Files that are compared",
  assessmentsInFile: "{count, plural, one {One assessment} other {# assessments}}",
  removeFile: "Take {name} away",
  removeAll: "Take all files away",
  fileGone: "The file cannot be read: {message} Check that it is still there, and choose it again.",
  noAssessment: "No assessment was found in the file. Open it in Excel, where Klimat shows what is missing.",
  inFile: "in {file}",

  quoted: "“{name}”",

  without: "Without a result",
  withoutNote: "The ranking can change when these have a result.",
  stopped: "Points that cannot be counted:",
  noMax: "The maximum is missing:",
  notApplicable: "Everything is marked as not applicable:",
  notAssessed: "Nothing is assessed yet:",
  noParameter: "Does not have this parameter:",

  plot: "By parameter",
  onlyOne:
    "Only one assessment has {names}{more, plural, =0 {} one { and # more} other { and # more}}; nothing to compare with.",
  noShared: "The assessments have no parameter in common.",
  legendOther: "other assessments",
  legendEvery: "assessments",
  legendMedian: "median",
  legendHalf: "the middle half",
  rowText:
    "{count, plural, one {One assessment} other {# assessments}} from {least} to {most}, median {median}.{chosen, select, no {} other { {name}: {share}.}}",
  plotTable: "Percent by parameter",
  parameterColumn: "Parameter",
  leastColumn: "Lowest",
  lowerColumn: "Lower quartile",
  middleColumn: "Median",
  upperColumn: "Upper quartile",
  mostColumn: "Highest",

  years: "Over the years",
  yearsAside: "in percent, as maxima change",
  owner: "Municipality or region",
  yearsTable: "Percent by year",
  fromTo: "{first} → {last}: {from} → {to}, {change} percentage points.",
  rise: "Rose most: {names} ({change}).",
  noRise: "No parameter rose.",
  fall: "Fell most: {names} ({change}).",
  noFall: "No parameter fell.",
  doubled:
    "{years} {count, plural, one {has} other {have}} several assessments and {count, plural, one {is} other {are}} left out.",
} as const;
