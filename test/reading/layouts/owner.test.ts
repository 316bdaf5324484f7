import type { CellValue } from "../../../src/reading/grid";
import { readWorkbook } from "../../../src/reading/readWorkbook";

type Line = readonly CellValue[];

const criteria: readonly Line[] = [
  ["Energi", "Solel", 4, 3],
  ["Energi", "Fjärrvärme", 2, 2],
  ["Transporter", "Gång och cykel", 5, 1],
];

function namesOf(title: readonly Line[], heads: Line, owner: (row: number) => Line): readonly string[] {
  const header = [...heads, "Parameter", "Kriterium", "Max", "Poäng"];
  const values = [...title, header, ...criteria.map((criterion, row) => [...owner(row), ...criterion])];
  const grid = { sheet: "Blad1", row: 0, column: 0, values, formulas: values, tables: [], own: [] };
  return readWorkbook([grid]).assessments.map(({ name }) => name);
}

describe("a list whose rows are all of one municipality", () => {
  it.each<[string, readonly Line[], Line, (row: number) => Line, string]>([
    ["by its municipality", [], ["Kommun"], () => ["Kalmar"], "Kalmar"],
    ["also where only the first row says it", [], ["Kommun"], (row) => [row === 0 ? "Kalmar" : ""], "Kalmar"],
    ["by municipality and year", [], ["Kommun", "År"], () => ["Kalmar", 2021], "Kalmar 2021"],
    [
      "by the title above it, where there is one",
      [["Kalmar kommun 2021"]],
      ["Kommun"],
      () => ["Kalmar"],
      "Kalmar kommun 2021",
    ],
    ["by its sheet where a row is nobody's", [], ["Kommun"], (row) => [row === 1 ? "" : "Kalmar"], "Blad1"],
    [
      "by its sheet where rows are of several",
      [],
      ["Kommun"],
      (row) => [row === 1 ? "Växjö" : "Kalmar"],
      "Blad1",
    ],
    ["by its sheet where there is only a year", [], ["År"], () => [2021], "Blad1"],
  ])("is named %s", (_, title, heads, owner, name) => {
    expect(namesOf(title, heads, owner)).toEqual([name]);
  });
});
