import { parseAreas, plainAddress } from "../../../src/excel/areas";
import { areaToRead, cellLimit, isTooLarge, windows } from "../../../src/reading/input/windows";

const area = (address: string | null) => (address ? (parseAreas(address)?.[0] ?? null) : null);

describe("a sheet that is too large", () => {
  it.each([
    ["an empty sheet", null, [], null],
    ["a plain one", "A1:F60", [], "A1:F60"],
    ["30,000 criteria", "A1:H30000", [], "A1:H30000"],
    ["a stray cell in the last corner", "A1:XFD1048576", ["A1:F60", "A1:F60", "A1:F60"], "A1:F60"],
    ["a long list with a stray cell", "A1:XFD1048576", ["A1:F40000", "A1:F5000", "A1:F1000"], "A1:F40000"],
    ["a stray cell in the last column", "A1:XFD60", ["A1:F60", "A1:F60", "A1:F60"], "A1:F60"],
    ["a stray cell in the last row", "A1:F1048576", ["A1:F60", "A1:F60", "A1:F60"], "A1:F60"],
    ["a wide one", "A1:ZZ60", [], "A1:ZZ60"],
    ["too long and too wide", "A1:ZZ60000", ["A1:T50000", "A1:GR5000", "A1:ZZ1000"], "A1:T50000"],
    ["nothing but a stray cell", "A1:XFD1048576", [null, null, null], null],
  ])("is read as far as it goes: %s", (_, used, parts, expected) => {
    const read = areaToRead(area(used), parts.map(area));
    expect(read && plainAddress(read)).toBe(expected);
  });

  it("is looked into through windows that are never too large themselves", () => {
    expect(windows.filter(isTooLarge)).toEqual([]);
    expect(cellLimit).toBeLessThanOrEqual(5_000_000);
  });
});
