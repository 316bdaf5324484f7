import { describeFinding } from "../../../src/i18n/describeFinding";
import { translator } from "../../../src/i18n/translator";
import { finding } from "../../../src/reading/finding";
import { findingWords } from "../../../src/taskpane/words/findingWords";

const cell = { sheet: "Blad 1", row: 3, column: 3 };

it.each([
  ["sv", ": ej bedömd än. Räknas som 0 poäng tills den har poäng."],
  ["en", ": not assessed yet. It counts as 0 points until it has points."],
] as const)("parts the text where it names the cell, in %s", (locale, after) => {
  expect(findingWords(translator(locale), finding("blankPoints", cell))).toEqual({ before: "", after });
});

it("leaves a finding without a cell whole", () => {
  const nothing = finding("nothingFound", null, { missing: "all" });
  expect(findingWords(translator("en"), nothing)).toEqual({
    before: describeFinding(translator("en"), nothing),
    after: "",
  });
});
