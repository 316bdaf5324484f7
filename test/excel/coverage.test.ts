import fc from "fast-check";
import { parseAreas, plainAddress } from "../../src/excel/areas";
import { cellCount } from "../../src/reading/areas";
import { cellsOf, takeCells, uncovered, type Piece } from "../../src/excel/coverage";
import type { Area } from "../../src/reading/grid";

/** "A1:B2" as an area. */
function area(address: string): Area {
  const [only] = parseAreas(address) ?? [];
  if (!only) throw new Error(`No area: ${address}`);
  return only;
}

/** A piece whose cells say where they stand. */
function piece(at: Area): Piece {
  const values = Array.from({ length: at.rowCount }, (_, row) =>
    Array.from(
      { length: at.columnCount },
      (_, column) => `${String(at.row + row)}:${String(at.column + column)}`,
    ),
  );
  return { area: at, values, formulas: values, hiddenRows: [], hiddenColumns: [] };
}

const addresses = (areas: readonly Area[]) => areas.map(plainAddress);

describe("the rows that are still to be read", () => {
  it.each([
    ["nothing was read", "A1:C10", [], ["A1:C10"]],
    ["all was read", "A1:C10", ["A1:C10"], []],
    ["more was read", "B2:C9", ["A1:F20"], []],
    ["rows were added", "A1:C12", ["A1:C10"], ["A11:C12"]],
    ["rows were added above", "A1:C10", ["A3:C10"], ["A1:C2"]],
    ["a column was added", "A1:D10", ["A1:C10"], ["A1:D10"]],
    ["a middle is missing", "A1:C10", ["A8:C10", "A1:C3"], ["A4:C7"]],
    ["pieces overlap", "A1:C10", ["A1:C6", "A4:C8"], ["A9:C10"]],
    ["only other rows were read", "A1:C10", ["A20:C30"], ["A1:C10"]],
  ])("when %s", (_, wanted, pieces, expected) => {
    expect(
      addresses(
        uncovered(
          area(wanted),
          pieces.map((each) => piece(area(each))),
        ),
      ),
    ).toEqual(expected);
  });
});

describe("taking cells for one request", () => {
  it.each([
    ["all that fit", ["A1:B10", "D1:D10"], 100, ["A1:B10", "D1:D10"]],
    ["whole rows up to the limit", ["A1:B10", "D1:D10"], 24, ["A1:B10", "D1:D4"]],
    ["nothing of a block that has no room", ["A1:B10", "D1:D10"], 20, ["A1:B10"]],
    ["a single row even if that is too much", ["A1:Z10"], 5, ["A1:Z1"]],
    ["nothing of nothing", [], 5, []],
  ])("takes %s", (_, blocks, limit, expected) => {
    const taken = takeCells(
      blocks.map((each) => ({ area: area(each) })),
      limit,
    );
    expect(taken.map((block) => plainAddress(block.area))).toEqual(expected);
  });
});

describe("reading in pieces", () => {
  const size = { min: 1, max: 12 };
  const anyArea = fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    rowCount: fc.integer(size),
    columnCount: fc.integer(size),
  });

  it("brings every cell in its place, whatever the limit and whatever was read before", () => {
    fc.assert(
      fc.property(
        anyArea,
        fc.array(anyArea, { maxLength: 4 }),
        fc.integer({ min: 1, max: 60 }),
        (wanted, before, limit) => {
          const pieces = before.map(piece);
          for (let gaps = uncovered(wanted, pieces); gaps.length > 0; gaps = uncovered(wanted, pieces)) {
            const taken = takeCells(
              gaps.map((gap) => ({ area: gap })),
              limit,
            );
            const cells = taken.reduce((sum, each) => sum + cellCount(each.area), 0);
            expect(cells <= limit || (taken.length === 1 && taken[0]?.area.rowCount === 1)).toBe(true);
            pieces.push(...taken.map((each) => piece(each.area)));
          }
          expect(cellsOf(wanted, pieces).values).toEqual(piece(wanted).values);
        },
      ),
    );
  });

  it("tells hidden lines once and in order, of the area alone, however the pieces overlap", () => {
    const lower = { ...piece(area("A4:D9")), hiddenRows: [3, 7, 8], hiddenColumns: [1, 3] };
    const upper = { ...piece(area("A1:D5")), hiddenRows: [0, 3], hiddenColumns: [1, 3] };
    expect(cellsOf(area("A2:C8"), [lower, upper])).toMatchObject({
      hiddenRows: [3, 7],
      hiddenColumns: [1],
    });
  });

  it("never makes up a row that was not read", () => {
    expect(() => cellsOf(area("A1:B3"), [piece(area("A1:B2"))])).toThrow(RangeError);
  });
});
