import { readCaption } from "../../../src/reading/assessment/caption";
import type { CellValue } from "../../../src/reading/grid";
import { viewOf } from "../../../src/reading/sheetView";

function captionOf(...rows: CellValue[][]): string | null {
  const sheet = viewOf({
    sheet: "Blad1",
    row: 0,
    column: 0,
    values: rows,
    formulas: rows,
    tables: [],
    own: [],
  });
  return readCaption(sheet, 0, rows.length);
}

describe("the name of an assessment", () => {
  it.each([
    ["Kalmar kommun 2021", "Kalmar kommun 2021"],
    ["Utvärdering Kalmar kommun 2021", "Kalmar kommun 2021"],
    ["Utvärdering av Kalmar kommun, 2021", "Kalmar kommun 2021"],
    ["Klimatutvärdering 2021 – Kalmar kommun", "Kalmar kommun 2021"],
    ["Kalmar kommuns klimatarbete 2021", "Kalmar kommun 2021"],
    ["Upplands Väsby kommun 2022", "Upplands Väsby kommun 2022"],
    ["Malmö stad", "Malmö stad"],
    ["Test för Region Skåne 2022", "Region Skåne 2022"],
    ["Region Kalmar län 2022", "Region Kalmar län 2022"],
    ["Assessment of Sundvik municipality 2023", "Sundvik municipality 2023"],
    ["Municipality of Sundvik, 2023", "Municipality of Sundvik 2023"],
    ["Kalmar kommun 2019–2021", "Kalmar kommun"],
    ["Kalmar kommun, ärende 120211", "Kalmar kommun"],
  ])("from the title %j is %j", (title, name) => {
    expect(captionOf([title])).toBe(name);
  });

  it.each<[CellValue[][], string]>([
    [[["Kommun: Kalmar"], ["År: 2021"]], "Kalmar 2021"],
    [
      [
        ["Kommun", "Kalmar"],
        ["År", 2021],
      ],
      "Kalmar 2021",
    ],
    [[["Kommun:", null, "Kalmar", "År:", 2021]], "Kalmar 2021"],
    [
      [
        ["Municipality", "Sundvik"],
        ["Year", 2024],
      ],
      "Sundvik 2024",
    ],
    [[["KOMMUN", "Kalmar"]], "Kalmar"],
    [[["Kommun", "Kalmar"], ["Kalmar kommun 2021"]], "Kalmar 2021"],
    [[["Kalmar kommun 2021"], ["Resultat – Kalmar kommun 2021"]], "Kalmar kommun 2021"],
  ])("from %j is %j", (rows, name) => {
    expect(captionOf(...rows)).toBe(name);
  });

  it.each<[CellValue[][]]>([
    [[]],
    [[["Utvärdering 2021"]]],
    [[["Alla kommuner i länet"]]],
    [[["kommun"]]],
    [[["Utvärdering kommun 2021"]]],
    [[["Kalmar kommun"], ["Sundviks kommun"]]],
    [[["Kommun", "Kalmar", "Kommun", "Sundvik"]]],
    [[["Kommun", "K".repeat(300)]]],
  ])("is not clear from %j", (rows) => {
    expect(captionOf(...rows)).toBeNull();
  });
});
