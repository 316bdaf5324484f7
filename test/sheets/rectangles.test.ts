import { areaAddress } from "../../src/reading/address";
import { parseAreas } from "../../src/excel/areas";
import { rectangles } from "../../src/sheets/rectangles";

/** Every cell of the areas. */
function cellsIn(address: string) {
  return (parseAreas(address) ?? []).flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, index) => ({
      row: row + Math.floor(index / columnCount),
      column: column + (index % columnCount),
    })),
  );
}

it.each([
  ["nothing", "", ""],
  ["one cell", "C3", "C3"],
  ["a block", "A1:C4", "A1:C4"],
  ["two blocks side by side", "A1:B2,D1:D2", "A1:B2,D1:D2"],
  ["two blocks one below the other", "A1:B2,A4:B5", "A1:B2,A4:B5"],
  ["a head over narrower rows", "A1:D1,A2:B9", "A1:D1,A2:B9"],
  ["rows with a hole", "A1:C1,A2,C2,A3:C3", "A1:C1,A2,C2,A3:C3"],
  ["cells in any order", "B2,A1,B1,A2", "A1:B2"],
])("few areas for %s", (_, cells, expected) => {
  const found = rectangles(cells === "" ? [] : cellsIn(cells));
  expect(found.map((area) => areaAddress("", area)).join(",")).toBe(expected);
});
