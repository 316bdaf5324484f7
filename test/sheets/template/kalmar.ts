import type { Entry } from "./draftBook";
import { columns, rows } from "../../../src/sheets/template/assessmentCells";
import { templateOf } from "../../../src/sheets/template/template";
import { kalmar2021 } from "../../../scripts/kalmar-2021/evaluation";

/**
 * Kalmar's constructed points, 54 of 67, for the template of 2021: each parameter's points from its first criterion
 * on, the rest of its criteria 0.
 */
export function kalmarEntries(sheet: string): readonly Entry[] {
  const left = new Map(
    kalmar2021.map(({ name, criteria }) => [name, criteria.reduce((sum, { points }) => sum + points, 0)]),
  );
  const template = templateOf({ kind: "edition", edition: "municipality2021" }, "sv");
  return template.rows.map(({ parameter, max }, index) => {
    const rest = left.get(parameter) ?? 0;
    const points = Math.min(rest, max ?? 0);
    left.set(parameter, rest - points);
    return { sheet, row: rows.first + index, column: columns.points, content: points };
  });
}
