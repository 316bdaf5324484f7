/** Texts of the view that inserts a template; loaded with that view. */
export const template = {
  title: "New from template",
  intro:
    "Klimat adds four sheets to this workbook, ready to be filled in. Nothing that is already there is changed.",
  edition: "Edition",
  municipality: "Municipality",
  municipalityNote:
    "{max, number} points. Seven parameters with the max points that Klimatkommunerna has published.",
  municipality2021: "Municipality 2021",
  municipality2021Note:
    "{max, number} points. Only the sum is public: which parameter has the extra point is constructed.",
  region: "Region",
  regionNote: "Four parts. Their max points are not public, so you fill them in yourself.",
  own: "Own parameters",
  ownNote: "Names and max points that you type or paste.",
  parameters: "Your parameters",
  parametersHint:
    "One a line, with the max points after a semicolon: Energy; 11. You can also paste two columns from a sheet.",
  noName: "Line {line, number}: the name is missing.",
  badMax: "Line {line, number}: “{text}” is no maximum. Write a number above 0 and at most 1,000.",
  twice: "Line {line, number}: “{text}” is there twice.",
  tooLong: "Line {line, number}: the name is too long.",
  tooMany: "Line {line, number}: there are more than {most, number} parameters.",
  moreProblems: "and {count, plural, one {# more line} other {# more lines}}",
  nothingTyped: "Type at least one parameter first.",
  correctLines: "Correct the lines first.",
  parsed:
    "{count, plural, one {# parameter} other {# parameters}}, {max} points{open, plural, =0 {} one {, # without max points} other {, # without max points}}",
  language: "Language of the template",
  inserts:
    "To be inserted: {assessment} with {count, plural, one {# criterion} other {# criteria}}, {base}, {result} and {about}.",
  illustrative: "The criteria are examples in our own words. Change them as it suits you.",
  numbered: "A sheet whose name is taken gets a number.",
  inserted: "Inserted: {sheets}.",
  toOverview: "Show the overview",
} as const;
