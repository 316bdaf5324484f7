import { readWorkbook } from "../../src/reading/readWorkbook";
import { headingOf } from "../../src/reading/words";
import { caseLanguages, headingWords } from "./caseWords";
import { goldenCases, gridsOf } from "./caseWorkbook";
import { summaryOf } from "./goldenCase";

const cases = goldenCases();

describe("readWorkbook", () => {
  it.each(cases.map((goldenCase) => [goldenCase.title, goldenCase] as const))(
    "%s",
    (_, { workbook, expected }) => {
      expect(summaryOf(readWorkbook(gridsOf(workbook)), expected)).toEqual(expected);
    },
  );
});

describe("the golden cases", () => {
  it("are at least 60", () => {
    expect(new Set(cases.map(({ folder }) => folder)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(caseLanguages)("are several in the language %s", (language) => {
    expect(cases.filter((goldenCase) => goldenCase.language === language).length).toBeGreaterThan(3);
  });
});

describe("the words of the cases", () => {
  it.each(Object.entries(headingWords))(
    "give a column with @%s the same role in every language",
    (_, word) => {
      const roles = Object.values(word).map((heading) => headingOf(heading)?.role ?? heading);
      expect([...new Set(roles)]).toHaveLength(1);
    },
  );
});
