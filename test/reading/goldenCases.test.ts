import { readdirSync } from "node:fs";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { casesFolder, expectedOf, gridsOf, summaryOf } from "./goldenCase";

describe("readWorkbook", () => {
  it.each(readdirSync(casesFolder).sort())("%s", (name) => {
    expect(JSON.parse(JSON.stringify(summaryOf(readWorkbook(gridsOf(name)))))).toEqual(expectedOf(name));
  });
});
