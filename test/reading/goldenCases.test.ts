import { readWorkbook } from "../../src/reading/readWorkbook";
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
