import fc from "fast-check";
import { lanesOf } from "../../../../src/taskpane/compare/model/lanes";

it.each([
  [[], []],
  [[0.5], [0]],
  [
    [0.5, 0.51, 0.9],
    [0, 1, 0],
  ],
  [
    [0.9, 0.5, 0.9],
    [0, 0, 1],
  ],
  [
    [0.5, 0.5, 0.5, 0.5],
    [0, 1, 2, 2],
  ],
])("marks at %j stand in lanes %j", (positions, lanes) => {
  expect(lanesOf(positions, 0.04, 3)).toEqual(lanes);
});

it("keeps marks in one lane apart, but in the last", () => {
  const positions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(positions, (all) => {
      const lanes = lanesOf(all, 0.05, 4);
      for (const lane of [0, 1, 2]) {
        const own = all.filter((_, at) => lanes[at] === lane).sort((a, b) => a - b);
        for (const [at, position] of own.slice(1).entries())
          expect(position - (own[at] ?? NaN)).toBeGreaterThanOrEqual(0.05);
      }
    }),
  );
});
