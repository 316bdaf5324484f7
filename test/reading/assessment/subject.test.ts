import { subjectOf } from "../../../src/reading/assessment/subject";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import { sheetWith, kalmarRows } from "../../taskpane/support/workbook";

describe("whose an assessment is, and of which year", () => {
  it.each([
    ["Kalmar 2021", { owner: "Kalmar", year: 2021 }],
    ["Kalmar kommun 2021", { owner: "Kalmar kommun", year: 2021 }],
    ["2021 Kalmar", { owner: "Kalmar", year: 2021 }],
    ["Kalmar (2021)", { owner: "Kalmar", year: 2021 }],
    ["Kalmar, 2021", { owner: "Kalmar", year: 2021 }],
    ["Kalmar_2021", { owner: "Kalmar", year: 2021 }],
    ["Kalmar kommun 2021 2021", { owner: "Kalmar kommun", year: 2021 }],
    ["Region Skåne 2024 utkast", { owner: "Region Skåne utkast", year: 2024 }],
  ])("%s", (name, expected) => {
    expect(subjectOf(name)).toEqual(expected);
  });

  it.each(["Kalmar", "2021", "(2021)", "", "Kalmar 2020–2021", "Kalmar20211", "Blad1"])(
    "is not said by %j",
    (name) => {
      expect(subjectOf(name)).toBeNull();
    },
  );

  it("is what the cells say, also where the sheet is added to tell namesakes apart", () => {
    const grids = ["Blad 2019", "Blad 2020"].map((sheet) => sheetWith(kalmarRows, { sheet }));
    const { assessments } = readWorkbook(grids);
    expect(assessments.map(({ name, subject }) => [name, subject])).toEqual([
      ["Kalmar 2021 (Blad 2019)", { owner: "Kalmar", year: 2021 }],
      ["Kalmar 2021 (Blad 2020)", { owner: "Kalmar", year: 2021 }],
    ]);
  });
});
