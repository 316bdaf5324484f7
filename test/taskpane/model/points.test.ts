import { steppedPoints, stepOf } from "../../../src/taskpane/parameter/model/steps";
import { typedPoints } from "../../../src/taskpane/parameter/model/typedPoints";
import { pointsText } from "../../../src/taskpane/parameter/pointsText";
import type { Points } from "../../../src/scoring/criterion";
import { liveAssessment } from "../../session/liveAssessment";

const given = (value: number): Points => ({ kind: "points", value });

it.each<[string, number | null, unknown]>([
  ["4", 5, 4],
  [" 2,5 ", 5, 2.5],
  ["2.5", 5, 2.5],
  ["0", 5, 0],
  ["5", 5, 5],
  ["1000", null, 1000],
  ["", 5, "notAssessed"],
  ["  ", 5, "notAssessed"],
  ["–", 5, "notApplicable"],
  ["-", null, "notApplicable"],
  ["5,01", 5, "outOfBounds"],
  ["-1", 5, "outOfBounds"],
  ["−1", null, "outOfBounds"],
  ["två", 5, "badNumber"],
  ["3/5", 5, "badNumber"],
  ["=1+1", 5, "badNumber"],
  ["Infinity", null, "badNumber"],
])("typed as %j of %p are %p", (text, max, expected) => {
  const typed = typedPoints(text, max);
  const { points } = typed.ok ? typed : { points: null };
  expect(typed.ok ? (points?.kind === "points" ? points.value : points?.kind) : typed.problem).toBe(expected);
});

it.each([
  [[3, 10], 1],
  [[], 1],
  [[2.5, 4], 0.5],
  [[1.25], 0.25],
  [[0.3, 0.7], 0.1],
])("points %j are given in steps of %d", (points, step) => {
  const { source } = liveAssessment({ rows: points.map((each) => ["Energi", each] as const) });
  expect(stepOf(source.criteria)).toBe(step);
});

it.each<[Points, 1 | -1, number, number | null, number | null]>([
  [given(2), 1, 1, 5, 3],
  [given(2), -1, 1, 5, 1],
  [given(5), 1, 1, 5, null],
  [given(0), -1, 1, 5, null],
  [given(2.5), 1, 1, 5, 3],
  [given(2.5), -1, 1, 5, 2],
  [given(4.5), 1, 1, 4.8, 4.8],
  [given(0.2), 1, 0.1, 1, 0.3],
  [given(7), 1, 1, null, 8],
  [given(7), 1, 1, 5, 5],
  [{ kind: "notAssessed" }, 1, 0.5, 5, 0.5],
  [{ kind: "notAssessed" }, -1, 0.5, 5, 0],
  [{ kind: "notApplicable" }, 1, 1, 5, 1],
  [{ kind: "invalid" }, -1, 1, 5, 0],
])("from %j, a step of %d × %d within 0 to %p leads to %p", (points, direction, step, max, expected) => {
  expect(steppedPoints(points, direction, { step, max })).toBe(expected);
});

it.each<[Points, string]>([
  [given(1234.125), "1234,125"],
  [given(0), "0"],
  [{ kind: "notAssessed" }, ""],
  [{ kind: "notApplicable" }, "–"],
  [{ kind: "invalid" }, "två"],
])("%j are shown as %j, as they are typed", (points, expected) => {
  expect(pointsText(points, "två", "sv-SE")).toBe(expected);
});
