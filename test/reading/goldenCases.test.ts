import { readWorkbook } from "../../src/reading/readWorkbook";
import { headingOf } from "../../src/reading/words";
import { headingWords } from "./caseWords";
import { goldenCases, gridsOf } from "./caseWorkbook";
import { summaryOf } from "./goldenCase";

describe("readWorkbook", () => {
  it.each(goldenCases().map((goldenCase) => [goldenCase.title, goldenCase] as const))(
    "%s",
    (_, { workbook, expected }) => {
      expect(summaryOf(readWorkbook(gridsOf(workbook)), expected)).toEqual(expected);
    },
  );
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
