import { parseAreas, plainAddress } from "../../src/excel/areas";
import { contains, intersection, sameArea } from "../../src/reading/areas";
import type { Area } from "../../src/reading/grid";

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe("areas", () => {
  it.each([
    ["A1", [area(0, 0, 1, 1)]],
    ["$B$2:$C$4", [area(1, 1, 3, 2)]],
    ["Blad1!A1:B2,Blad1!D1", [area(0, 0, 2, 2), area(0, 3, 1, 1)]],
    ["'Kalmar, 2021'!A1,'Kalmar, 2021'!B2", [area(0, 0, 1, 1), area(1, 1, 1, 1)]],
    ["2:3", [area(1, 0, 2, 16_384)]],
    ["A1,Total", null],
  ])("are read from the address %s", (address, expected) => {
    expect(parseAreas(address)).toEqual(expected);
  });

  it.each([
    [area(0, 0, 1, 1), "A1"],
    [area(1, 26, 3, 2), "AA2:AB4"],
  ])("are written as an address", (of, expected) => {
    expect(plainAddress(of)).toBe(expected);
  });

  it.each([
    ["one within another", area(0, 0, 9, 9), area(2, 2, 3, 3), area(2, 2, 3, 3), true, false],
    ["the same", area(2, 2, 3, 3), area(2, 2, 3, 3), area(2, 2, 3, 3), true, true],
    ["overlapping", area(0, 0, 3, 3), area(2, 1, 3, 3), area(2, 1, 1, 2), false, false],
    ["side by side", area(0, 0, 3, 3), area(0, 3, 3, 3), null, false, false],
  ])("compare: %s", (_, one, other, common, holds, isSame) => {
    expect(intersection(one, other)).toEqual(common);
    expect(contains(one, other)).toBe(holds);
    expect(sameArea(one, other)).toBe(isSame);
  });
});
