import fc from "fast-check";
import { fiveFigures } from "../../src/scoring/quantiles";

const five = (values: readonly number[]) => {
  const figures = fiveFigures(values);
  return figures && Object.values(figures);
};

describe("five figures of a spread", () => {
  it("are none of nothing", () => {
    expect(fiveFigures([])).toBeNull();
  });

  /** The quartiles are those that QUARTILE.INC gives in Excel. */
  it.each([
    [[5], [5, 5, 5, 5, 5]],
    [
      [4, 2],
      [2, 2.5, 3, 3.5, 4],
    ],
    [
      [3, 1, 2],
      [1, 1.5, 2, 2.5, 3],
    ],
    [
      [4, 1, 3, 2],
      [1, 1.75, 2.5, 3.25, 4],
    ],
    [
      [1, 2, 4, 7, 8, 9, 10, 12],
      [1, 3.5, 7.5, 9.25, 12],
    ],
    [
      [10, 9, 100],
      [9, 9.5, 10, 55, 100],
    ],
  ])("of %j are %j", (values, expected) => {
    expect(five(values)).toEqual(expected);
  });

  it("do not depend on the order, and rise from the least to the most", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(shares, (values) => {
        const figures = five(values) ?? [];
        expect(five([...values].reverse())).toEqual(figures);
        expect([...figures].sort((a, b) => a - b)).toEqual(figures);
        expect([figures[0], figures[4]]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  it("leave as many numbers on one side of the median as on the other", () => {
    const different = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 41 });
    fc.assert(
      fc.property(different, (values) => {
        const median = fiveFigures(values)?.median ?? NaN;
        const below = values.filter((value) => value < median).length;
        expect(values.filter((value) => value > median)).toHaveLength(below);
      }),
    );
  });
});
