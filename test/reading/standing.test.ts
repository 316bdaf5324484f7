import type { CellValue } from "../../src/reading/grid";
import { standingOf } from "../../src/reading/standing";
import { stateWith } from "../taskpane/support/workbook";

/** The standing of an assessment with criteria of these maxima and points. */
function standing(...criteria: readonly (readonly [max: CellValue, points: CellValue])[]) {
  const [live] = stateWith(
    criteria.map(([max, points], index) => ({
      parameter: "Energi",
      criterion: `Kriterium ${String(index + 1)}`,
      max,
      points,
    })),
  ).assessments;
  if (!live) throw new Error("No assessment was read.");
  return standingOf(live.result, live.source.criteria);
}

const cell = (row: number, column: number) => ({ sheet: "Bedömning", row: row - 1, column });
const [maxColumn, pointsColumn] = [2, 3];

it("counts exact decimals", () => {
  expect(standing([1, 0.1], [1, 0.2])).toEqual({
    kind: "counted",
    points: 0.3,
    max: 2,
    potential: 1.7,
    share: 0.15,
  });
});

it("is stopped by points that cannot be counted, whatever else is amiss", () => {
  expect(standing([2, 1], ["", "två"], [2, 7])).toEqual({
    kind: "stopped",
    cells: [cell(5, pointsColumn), cell(6, pointsColumn)],
  });
});

it("has points without a share where a maximum is missing, and names the cell", () => {
  expect(standing([2, 1], ["", 1])).toEqual({ kind: "noMax", points: 2, cells: [cell(5, maxColumn)] });
});

it("asks for no maximum of a criterion that is not applicable", () => {
  expect(standing([2, 1], ["", "–"])).toMatchObject({ kind: "counted", max: 2 });
});

it("has nothing to divide by when every maximum is 0", () => {
  expect(standing([0, 0])).toEqual({ kind: "noMax", points: 0, cells: [] });
});

it("is not assessed while every points cell is blank", () => {
  expect(standing([2, ""], [3, ""])).toEqual({ kind: "notAssessed", max: 5 });
});

it("is not applicable when all its criteria are", () => {
  expect(standing([2, "–"], [3, "ej tillämpligt"])).toEqual({ kind: "notApplicable" });
});
