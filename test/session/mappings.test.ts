import fc from "fast-check";
import type { SheetSnapshot } from "../../src/excel/snapshot";
import type { Mapping } from "../../src/reading/reading";
import { keptMappings, mappingsOf, withMapping } from "../../src/session/mappings";

const mapping: Mapping = {
  sheet: "Bedömning",
  headerRow: 2,
  firstRow: 3,
  columns: { criterion: 1, points: 4 },
  heading: "Poäng",
};
const sheet = (id: string, name: string): SheetSnapshot => ({
  id,
  name,
  grid: null,
  shape: null,
  cut: null,
  spills: [],
  frozen: [],
});
const kept = (stored: unknown) => keptMappings({ "Klimat.mappings": stored });

describe("mappings kept in the workbook", () => {
  it("are read as they were kept", () => {
    const withoutHeadings = { ...mapping, headerRow: null, heading: "" };
    expect(kept({ s1: mapping, s2: withoutHeadings })).toEqual({ s1: mapping, s2: withoutHeadings });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "x"],
    ["a list", [mapping]],
    ["a mapping that is a text", { s1: "x" }],
    ["no columns", { s1: { ...mapping, columns: undefined } }],
    ["no column of points", { s1: { ...mapping, columns: { criterion: 1 } } }],
    ["a column that is no number", { s1: { ...mapping, columns: { points: "4" } } }],
    ["a column outside every sheet", { s1: { ...mapping, columns: { points: 16_384 } } }],
    ["a negative column", { s1: { ...mapping, columns: { points: -1 } } }],
    ["two roles in one column", { s1: { ...mapping, columns: { points: 4, max: 4 } } }],
    ["a row outside every sheet", { s1: { ...mapping, firstRow: 1_048_576 } }],
    ["a fraction of a row", { s1: { ...mapping, headerRow: 0.5 } }],
    ["headings below the first row", { s1: { ...mapping, headerRow: 3 } }],
    ["no heading", { s1: { ...mapping, heading: 7 } }],
    ["a heading without end", { s1: { ...mapping, heading: "x".repeat(100_000) } }],
  ])("are none where the workbook holds %s", (_, stored) => {
    expect(kept(stored)).toEqual({});
  });

  it("leave out roles that nobody knows, also those of every object", () => {
    const columns = { points: 4, colour: 5, toString: 6, constructor: 7 };
    expect(kept({ s1: { ...mapping, columns } })).toEqual({ s1: { ...mapping, columns: { points: 4 } } });
  });

  it("never make reading settings throw", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(() => mappingsOf(kept(stored), [sheet("s1", "Bedömning")])).not.toThrow();
      }),
    );
  });
});

describe("which sheet a mapping is for", () => {
  it.each<[string, readonly SheetSnapshot[], readonly string[]]>([
    ["the sheet of its id", [sheet("s1", "Bedömning")], ["Bedömning"]],
    ["the sheet of its id, which was renamed", [sheet("s1", "Kalmar"), sheet("s2", "Annat")], ["Kalmar"]],
    ["the sheet of its name, where a file gave new ids", [sheet("s9", "Bedömning")], ["Bedömning"]],
    [
      "the sheet of its name before that of its id",
      [sheet("s1", "A"), sheet("s2", "Bedömning")],
      ["Bedömning"],
    ],
    ["none when the sheet has gone", [sheet("s2", "Annat")], []],
  ])("is %s", (_, sheets, expected) => {
    expect(mappingsOf({ s1: mapping }, sheets).map(({ sheet: name }) => name)).toEqual(expected);
  });

  it("stays the only one for its sheet when that is mapped again under another id", () => {
    const sheets = [sheet("s9", "Bedömning")];
    const other = { ...mapping, columns: { points: 5 } };
    const [bedömning] = sheets;
    if (!bedömning) throw new Error("There is one sheet.");
    expect(withMapping({ s1: mapping }, bedömning, other, sheets)).toEqual({ s9: other });
    expect(withMapping({ s1: mapping }, bedömning, null, sheets)).toEqual({});
  });
});
