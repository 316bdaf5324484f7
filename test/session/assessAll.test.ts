import { assessAll } from "../../src/session/assessAll";
import { gridOf, kalmar } from "../functions/sheets";

const other = kalmar.map((line, row) => (row === 1 ? [...line.slice(0, -1), 0] : line));
const read = (...sheets: readonly (readonly [string, typeof kalmar])[]) =>
  sheets.map(([name, cells]) => gridOf(name, cells));
const before = assessAll(read(["2021", kalmar], ["2024", kalmar])).assessments;

it.each([
  ["keeps what reads as before", read(["2021", kalmar], ["2024", kalmar]), [true, true]],
  ["computes anew what has other points", read(["2021", kalmar], ["2024", other]), [true, false]],
  ["computes anew what stands elsewhere", read(["2024", kalmar], ["2021", kalmar]), [false, false]],
  ["leaves out what has gone", read(["2021", kalmar]), [true]],
])("%s", (_, grids, kept) => {
  const { assessments } = assessAll(grids, [], before);
  expect(assessments.map((each, at) => each === before[at])).toEqual(kept);
  expect(assessments).toEqual(assessAll(grids).assessments);
});
