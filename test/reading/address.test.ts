import { stringifyA1Ref } from "@borgar/fx";
import fc from "fast-check";
import { areaAddress, columnLetters, contains, toAddress } from "../../src/reading/address";
import { parseAddress } from "../../src/reading/parseAddress";
import type { Area } from "../../src/reading/grid";

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe("columnLetters", () => {
  it.each([
    [0, "A"],
    [3, "D"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("writes column %i as %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe("toAddress", () => {
  it.each([
    ["Bedömning", "Bedömning!D14"],
    ["Kalmar 2021", "'Kalmar 2021'!D14"],
    ["2021", "'2021'!D14"],
    ["O'Brien", "'O''Brien'!D14"],
    ["A1", "'A1'!D14"],
    ["R1C1", "'R1C1'!D14"],
    ["TRUE", "'TRUE'!D14"],
    ["Blad-2", "'Blad-2'!D14"],
    ["Blad_2", "Blad_2!D14"],
    ["", "D14"],
  ])("names a cell of the sheet %j %s", (sheet, address) => {
    expect(toAddress({ sheet, row: 13, column: 3 })).toBe(address);
  });
});

describe("areaAddress", () => {
  it.each([
    ["Bedömning!A1:F30", area(0, 0, 30, 6)],
    ["Bedömning!A:F", area(0, 0, 1_048_576, 6)],
    ["Bedömning!3:5", area(2, 0, 3, 16_384)],
    ["Bedömning!A:XFD", area(0, 0, 1_048_576, 16_384)],
  ])("writes %s", (address, where) => {
    expect(areaAddress("Bedömning", where)).toBe(address);
  });

  it("puts a name in quotes as the library does that takes formulas apart", () => {
    const allowed = fc.string({ minLength: 1, maxLength: 31, unit: "binary" });
    const likeReferences = fc.stringMatching(/^[RCrcA1tue._]{1,5}$/);
    const sheetName = fc.oneof(allowed, likeReferences).filter((name) => !/[:\\/?*[\]]/.test(name));
    const range = { top: 13, left: 3, bottom: 14, right: 700 };
    fc.assert(
      fc.property(sheetName, (sheet) => {
        expect(areaAddress(sheet, area(13, 3, 2, 698))).toBe(stringifyA1Ref({ context: [sheet], range }));
      }),
    );
  });
});

describe("parseAddress", () => {
  it.each([
    ["A1:F30", null, area(0, 0, 30, 6)],
    ["D14", null, area(13, 3, 1, 1)],
    ["Bedömning!A1:F30", "Bedömning", area(0, 0, 30, 6)],
    ["Bedömning!$A$1:$F$30", "Bedömning", area(0, 0, 30, 6)],
    ["'Kalmar 2021'!B2", "Kalmar 2021", area(1, 1, 1, 1)],
    ["'O''Brien'!B2", "O'Brien", area(1, 1, 1, 1)],
    ["'[Bok 1.xlsx]Blad 1'!A1", "Blad 1", area(0, 0, 1, 1)],
    ["C:C", null, area(0, 2, 1_048_576, 1)],
    ["3:5", null, area(2, 0, 3, 16_384)],
    ["A1:XFD1048576", null, area(0, 0, 1_048_576, 16_384)],
    ["XFD1048576", null, area(1_048_575, 16_383, 1, 1)],
  ])("reads %s", (text, sheet, expected) => {
    expect(parseAddress(text)).toEqual({ sheet, area: expected });
  });

  it.each(["", "Total", "A1,B2", "XFE1", "Blad1!#REF!", "Blad1!A0", "'Blad"])(
    "takes %j for no address",
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it("reads back what areaAddress writes", () => {
    const sheetName = fc
      .stringMatching(/^[A-Za-zÅÄÖåäö0-9 '.&()-]{1,31}$/)
      .filter((name) => !/^'|'$/.test(name));
    fc.assert(
      fc.property(
        sheetName,
        fc.nat(999),
        fc.nat(99),
        fc.integer({ min: 1, max: 50 }),
        (sheet, row, column, size) => {
          const expected = area(row, column, size, size);
          expect(parseAddress(areaAddress(sheet, expected))).toEqual({ sheet, area: expected });
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => parseAddress(text) !== undefined));
  });
});

describe("contains", () => {
  it.each([
    [2, 1, true],
    [4, 3, true],
    [1, 1, false],
    [5, 1, false],
    [2, 0, false],
    [2, 4, false],
  ])("row %i, column %i: %s", (row, column, inside) => {
    expect(contains(area(2, 1, 3, 3), row, column)).toBe(inside);
  });
});
