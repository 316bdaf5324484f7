import type { CellValue } from "../../src/reading/grid";
import { readRange } from "../../src/reading/readWorkbook";

const header = ["Parameter", "Kriterium", "Poäng", "Max"];
const rows: readonly (readonly CellValue[])[] = [header, ["Energi", "Plan", 7, 5], ["Energi", "El", 2, 2]];

describe("readRange", () => {
  it("names cells by the place of the range", () => {
    const { assessments } = readRange(rows, { sheet: "Bedömning", row: 9, column: 3 });
    expect(assessments[0]?.area).toEqual({ row: 9, column: 3, rowCount: 3, columnCount: 4 });
    expect(assessments[0]?.findings).toMatchObject([
      { code: "aboveMax", cell: { sheet: "Bedömning", row: 10, column: 5 } },
    ]);
  });

  it("names cells by their place in the range when its address is not known", () => {
    expect(readRange(rows, null).assessments[0]?.findings[0]?.cell).toEqual({ sheet: "", row: 1, column: 2 });
  });

  it("reads blank cells that arrive as null, as empty text, or not at all", () => {
    const blanks = [header, ["Energi", "Plan", null, 5], ["Energi", "El", "", 2], ["Energi", "Värme"]];
    const kinds = readRange(blanks, null).assessments[0]?.criteria.map(({ points }) => points.kind);
    expect(kinds).toEqual(["notAssessed", "notAssessed", "notAssessed"]);
  });

  it("takes a range without parameters for one parameter, named as its criteria", () => {
    const { assessments } = readRange(
      rows.map((row) => row.slice(1)),
      null,
    );
    expect(assessments.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual([["Kriterium"]]);
  });

  it.each<[string, readonly (readonly CellValue[])[], string, string | null]>([
    ["without its header row", rows.slice(1), "nothingFound", "all"],
    ["with a header row only", [header], "noCriteria", null],
    ["without a column for points", rows.map((row) => row.slice(0, 2)), "nothingFound", "points"],
    ["with nothing beside its points", rows.map((row) => row.slice(2)), "nothingFound", "parameter"],
    ["of one empty cell", [[null]], "nothingFound", "all"],
    ["of nothing", [], "nothingFound", "all"],
  ])("says what is missing in a range %s", (_, values, code, missing) => {
    const { assessments, findings } = readRange(values, null);
    expect(assessments).toEqual([]);
    expect(findings).toMatchObject([{ code, values: missing === null ? {} : { missing } }]);
  });
});
