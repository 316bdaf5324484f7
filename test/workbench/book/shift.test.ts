import fc from "fast-check";
import { shiftArea, shiftFormula } from "../../../src/workbench/book/univer/formulas/shift";
import type { Shift } from "../../../src/workbench/book/univer/formulas/shift";
import { area } from "./support";

const rows = (at: number, count: number): Shift => ({ axis: "rows", at, count });
const columns = (at: number, count: number): Shift => ({ axis: "columns", at, count });

describe("a shifted formula", () => {
  it.each([
    ["=$B2<A$1", rows(0, 2), "=$B4<A$3"],
    ["=SUM(A1:A9)", rows(4, 1), "=SUM(A1:A10)"],
    ["=SUM(A1:A9)", rows(4, -2), "=SUM(A1:A7)"],
    ["=SUM(A5:A6)", rows(4, -2), "=SUM(#REF!)"],
    ["=SUM(A:A,5:6)", rows(0, 1), "=SUM(A:A,6:7)"],
    ["=SUM(A:B,C1)", columns(1, 1), "=SUM(A:C,D1)"],
    ["=Annat!A5+Blad1!A5+A5", rows(0, 1), "=Annat!A5+Blad1!A6+A6"],
    ["='blad1'!A5", rows(0, 1), "=blad1!A6"],
    ["=[Bok.xlsx]Blad1!A5", rows(0, 1), "=[Bok.xlsx]Blad1!A5"],
    ['="A5"&Namn&T[A5]&LOG10(A5)', rows(0, 1), '="A5"&Namn&T[A5]&LOG10(A6)'],
    ["A5>1", rows(0, 1), "A6>1"],
  ])("%s after %j is %s", (formula, shift, shifted) => {
    expect(shiftFormula(formula, "Blad1", "Blad1", shift)).toBe(shifted);
  });

  it("of another sheet changes only where it names the shifted one", () => {
    expect(shiftFormula("=A5+Blad2!A5", "Blad1", "Blad2", rows(0, 1))).toBe("=A5+Blad2!A6");
  });
});

describe("a shifted area", () => {
  const start = fc.integer({ min: 0, max: 20 });
  const size = fc.integer({ min: 1, max: 10 });

  it("holds exactly the rows that were not deleted", () => {
    fc.assert(
      fc.property(start, size, start, size, (row, rowCount, at, deleted) => {
        const left = Array.from({ length: rowCount }, (_, i) => row + i)
          .filter((r) => r < at || r >= at + deleted)
          .map((r) => (r < at ? r : r - deleted));
        const shifted = shiftArea({ row, rowCount, column: 0, columnCount: 1 }, rows(at, -deleted));
        expect(shifted && [shifted.row, shifted.rowCount]).toEqual(
          left.length > 0 ? [left[0], left.length] : null,
        );
      }),
    );
  });

  it("goes back when what was inserted is deleted", () => {
    fc.assert(
      fc.property(start, size, start, size, (column, columnCount, at, count) => {
        const before = { row: 3, rowCount: 2, column, columnCount };
        const there = shiftArea(before, columns(at, count));
        expect(there && shiftArea(there, columns(at, -count))).toEqual(before);
      }),
    );
  });

  it("grows when something is inserted within, not at its first row", () => {
    expect(shiftArea(area("A2:A5"), rows(1, 2))).toEqual(area("A4:A7"));
    expect(shiftArea(area("A2:A5"), rows(4, 2))).toEqual(area("A2:A7"));
    expect(shiftArea(area("A2:A5"), rows(5, 2))).toEqual(area("A2:A5"));
  });
});
