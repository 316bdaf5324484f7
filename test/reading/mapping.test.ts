import type { CellValue, Grid } from "../../src/reading/grid";
import type { Mapping } from "../../src/reading/reading";
import { previewMapping, readWorkbook } from "../../src/reading/readWorkbook";
import { assess } from "../../src/scoring/assess";

const rows: readonly (readonly CellValue[])[] = [
  ["Klimatarbetet 2021", null, null, null, null],
  ["Område", "Fråga", "Poäng", "Erhållna poäng", "Max"],
  ["Energi", "Plan", 1, 2, 4],
  ["Energi", "El", 3, 1, 3],
  ["Transporter", "Resor", 2, 2, 5],
];

function gridOf(values: readonly (readonly CellValue[])[], sheet = "Bedömning"): Grid {
  return { sheet, row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}

const mapping: Mapping = {
  sheet: "Bedömning",
  headerRow: 1,
  firstRow: 2,
  columns: { parameter: 0, criterion: 1, points: 2, max: 4 },
  heading: "Poäng",
};

function totalsOf(grids: readonly Grid[], mappings: readonly Mapping[]): unknown {
  return readWorkbook(grids, { mappings }).assessments.map(({ criteria, parameters, isMapped }) => {
    const { points, max } = assess(criteria, parameters);
    return { points, max, isMapped };
  });
}

describe("a sheet that a person has mapped", () => {
  it("is asked about before, with a mapping for each way to read it", () => {
    const { questions, findings } = readWorkbook([gridOf(rows)]);
    expect(questions[0]?.candidates.map((candidate) => candidate.mapping)).toEqual([
      mapping,
      { ...mapping, columns: { ...mapping.columns, points: 3 }, heading: "Erhållna poäng" },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["mustChoose"]);
  });

  it("is read as the mapping says", () => {
    expect(totalsOf([gridOf(rows)], [mapping])).toEqual([{ points: 6, max: 12, isMapped: true }]);
  });

  it("is read so also when rows have come above its headings", () => {
    expect(totalsOf([gridOf([["Ny rad"], ["En till"], ...rows])], [mapping])).toEqual([
      { points: 6, max: 12, isMapped: true },
    ]);
  });

  it("is read as found, with a finding, when the heading is gone", () => {
    const renamed = rows.map((row, at) => (at === 1 ? ["Område", "Fråga", "Vikt", "Poäng", "Max"] : row));
    const reading = readWorkbook([gridOf(renamed)], { mappings: [{ ...mapping, heading: "Betyg" }] });
    expect(reading.findings.map(({ code, values }) => [code, values])).toEqual([
      ["staleMapping", { heading: "Betyg" }],
    ]);
    expect(reading.assessments.map(({ isMapped }) => isMapped)).toEqual([false]);
  });

  it("needs no headings", () => {
    const bare = rows.slice(2);
    const mapped = { ...mapping, headerRow: null, firstRow: 0, heading: "" };
    expect(totalsOf([gridOf(bare)], [mapped])).toEqual([{ points: 6, max: 12, isMapped: true }]);
  });

  it("leaves the other sheets as they are", () => {
    const other = gridOf(
      [
        ["Område", "Fråga", "Poäng", "Max"],
        ["Energi", "Plan", 2, 4],
      ],
      "Lund",
    );
    expect(totalsOf([other, gridOf(rows)], [mapping])).toEqual([
      { points: 2, max: 4, isMapped: false },
      { points: 6, max: 12, isMapped: true },
    ]);
  });

  it("is never taken for a summary of another sheet", () => {
    const parametersOnly = gridOf(
      [["Område", "Poäng"], ...rows.slice(2).map((row) => [row[0] ?? null, 1])],
      "Lund",
    );
    const mapped: Mapping = {
      sheet: "Lund",
      headerRow: 0,
      firstRow: 1,
      columns: { parameter: 0, points: 1 },
      heading: "Poäng",
    };
    const tidy = gridOf(rows.map((row) => row.filter((_, column) => column !== 3)));
    expect(totalsOf([parametersOnly, tidy], [])).toHaveLength(1);
    expect(totalsOf([parametersOnly, tidy], [mapped])).toHaveLength(2);
  });

  it("has a preview", () => {
    expect(previewMapping([gridOf(rows)], mapping)?.criteria.length).toBe(3);
    expect(previewMapping([gridOf(rows)], { ...mapping, sheet: "Annat" })).toBeNull();
  });

  it.each([
    ["a column outside the sheet", { ...mapping, columns: { points: 500 } }],
    ["a row outside the sheet", { ...mapping, headerRow: 900, firstRow: 901 }],
    ["one column for everything", { ...mapping, columns: { parameter: 0, criterion: 0, points: 0, max: 0 } }],
  ])("does not throw for %s", (_, odd) => {
    expect(() => readWorkbook([gridOf(rows)], { mappings: [odd] })).not.toThrow();
  });
});
