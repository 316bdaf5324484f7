/** Golden cases that the page for evaluators shows, in the order of the page. */
export const shownCases = [
  "title-block-and-note",
  "numbered-headings-above-criteria",
  "subtotals-by-their-words",
  "scale-in-the-heading",
  "maximum-in-the-criterion",
  "points-and-maximum-in-one-cell",
  "levels-marked-with-x",
  "not-applicable-and-not-assessed",
  "columns-for-municipalities",
  "one-list-of-many-municipalities",
  "sheet-for-each-parameter",
  "sheet-for-each-municipality",
  "decoys-on-the-same-sheet",
] as const;

export const shownLanguages = ["sv", "en"] as const;

/** Name of a picture in docs/images/layouts. */
export function pictureName(folder: string, language: string): string {
  return `${folder}-${language}.png`;
}
