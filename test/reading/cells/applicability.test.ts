import { withApplicability } from "../../../src/reading/cells/applicability";
import { readPoints } from "../../../src/reading/cells/points";
import type { CellValue } from "../../../src/reading/grid";

it.each<[mark: CellValue | undefined, points: CellValue, kind: string, doubt: string | null]>([
  [undefined, 3, "points", null],
  [null, 3, "points", null],
  ["", null, "notAssessed", null],
  ["Nej", 3, "points", null],
  [false, 3, "points", null],
  [0, 3, "points", null],
  ["x", null, "notApplicable", null],
  ["✓", null, "notApplicable", null],
  ["Ja", null, "notApplicable", null],
  [true, null, "notApplicable", null],
  [1, null, "notApplicable", null],
  ["Ej tillämplig", null, "notApplicable", null],
  ["x", "–", "notApplicable", null],
  ["x", 3, "notApplicable", "pointsNotApplicable"],
  ["x", "två", "notApplicable", "pointsNotApplicable"],
  ["–", 3, "points", "unclearApplicability"],
  ["delvis", null, "notAssessed", "unclearApplicability"],
  [2, 3, "points", "unclearApplicability"],
  ["#REF!", 3, "points", "unclearApplicability"],
  [null, "–", "notApplicable", null],
])("a mark of %j beside points of %j: %s, %s", (mark, points, kind, doubt) => {
  const read = withApplicability(readPoints(points), { mark, points });
  expect([read.points.points.kind, read.doubt?.code ?? null]).toEqual([kind, doubt]);
});
