import fc from "fast-check";
import type { Area } from "../../../src/workbench/book/parts";
import { intersection, union } from "../../../src/workbench/book/areas";
import { addressOf, areasOf, followed, parseAddress } from "../../../src/workbench/host/areas";
import { fromWire, toWire, valueType } from "../../../src/workbench/host/cells/contents";
import { color } from "../../../src/workbench/host/cells/colors";
import { matrixWith, supports } from "../../../src/workbench/host/requirements";

const area = fc.record<Area>({
  row: fc.nat(1000),
  column: fc.nat(1000),
  rowCount: fc.integer({ min: 1, max: 1000 }),
  columnCount: fc.integer({ min: 1, max: 1000 }),
});

describe("addresses", () => {
  it.each([
    ["Blad1!B2:C3", "Blad1", { row: 1, column: 1, rowCount: 2, columnCount: 2 }],
    ["'Mål 1'!$A$1", "Mål 1", { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    ["A:B", null, { row: 0, column: 0, rowCount: 1048576, columnCount: 2 }],
    ["3:4", null, { row: 2, column: 0, rowCount: 2, columnCount: 16384 }],
  ])("%s is read", (address, sheet, cells) => {
    expect(parseAddress(address)).toEqual({ sheet, area: cells });
  });

  it.each(["", "Summa", "A", "1", "A1:", "#REF!"])("%j is none", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("are written so that they are read as the same", () => {
    fc.assert(
      fc.property(area, fc.constantFrom("Blad1", "Mål 1", "It's", "2024"), (cells, sheet) => {
        expect(parseAddress(addressOf(sheet, cells))).toEqual({ sheet, area: cells });
      }),
    );
  });

  it("are split at commas, but not inside a sheet's name", () => {
    expect(areasOf("A1, 'x,y'!B2:B3")).toEqual(["A1", "'x,y'!B2:B3"]);
  });
});

describe("areas", () => {
  it("have in common what both hold", () => {
    fc.assert(
      fc.property(area, area, (one, other) => {
        const common = intersection(one, other);
        expect(common).toEqual(intersection(other, one));
        if (common) expect(union(common, one)).toEqual(one);
      }),
    );
  });

  it("come back when the rows that were put in are taken out", () => {
    const count = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(area, fc.nat(2000), count, (cells, row, rowCount) => {
        const rows = { row, column: 0, rowCount, columnCount: 16384 };
        const after = followed(cells, "rowsInserted", rows);
        expect(after && followed(after, "rowsDeleted", rows)).toEqual(cells);
      }),
    );
  });

  it.each([
    ["above", 0, 1, { row: 4, rowCount: 3 }],
    ["across its top", 4, 2, { row: 4, rowCount: 2 }],
    ["inside", 6, 1, { row: 5, rowCount: 2 }],
    ["below", 8, 9, { row: 5, rowCount: 3 }],
    ["all of it", 4, 9, null],
  ])("shrink or move when rows %s go", (_, row, rowCount, place) => {
    const cells = { row: 5, column: 0, rowCount: 3, columnCount: 1 };
    const rows = { row, column: 0, rowCount, columnCount: 16384 };
    expect(followed(cells, "rowsDeleted", rows)).toEqual(place && { ...cells, ...place });
  });
});

describe("what Excel makes of a written value", () => {
  it.each<[value: unknown, format: string, content: unknown]>([
    [null, "General", undefined],
    ["", "General", null],
    [1.5, "General", 1.5],
    [true, "@", true],
    ["1,234.5", "General", 1234.5],
    ["1e3", "General", 1000],
    ["12", "@", "'12"],
    ["=A1", "@", "'=A1"],
    ["=A1", "General", "=A1"],
    ["-A1", "General", "=-A1"],
    ["@A1", "General", "=@A1"],
    ["-", "General", "-"],
    ["–", "General", "–"],
    ["'-A1", "General", "'-A1"],
    ["TRUE", "General", true],
    ["#N/A", "General", { error: "#N/A" }],
    ["7,5 poäng", "General", "7,5 poäng"],
  ])("%j in a cell formatted %s is %j", (value, format, content) => {
    expect(fromWire(value, format)).toEqual(content);
  });

  it.each([
    [null, "", "Empty"],
    ["x", "x", "String"],
    [1, 1, "Double"],
    [false, false, "Boolean"],
    [{ error: "#N/A" }, "#N/A", "Error"],
  ] as const)("%j reads %j, a value of type %s", (content, value, type) => {
    expect(toWire(content)).toBe(value);
    expect(valueType(content)).toBe(type);
  });
});

describe("colours", () => {
  it.each([
    ["#ffc000", "#FFC000"],
    ["FFC000", "#FFC000"],
    ["Red", "#FF0000"],
  ])("%s is %s", (given, hex) => {
    expect(color(given)).toBe(hex);
  });
});

describe("requirement sets", () => {
  it.each([
    ["ExcelApi 1.9", true],
    ["ExcelApi 1.10", false],
    ["ExcelApiOnline 1.1", false],
    ["SharedRuntime 1.1", true],
    ["WordApi 1.1", false],
  ] as const)("an Excel with ExcelApi 1.9 supports %s: %s", (set, isSupported) => {
    expect(supports(matrixWith({ ExcelApi: "1.9" }), set)).toBe(isSupported);
  });
});
