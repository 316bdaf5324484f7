import { sumUp } from "../../scoring/tally";
import { areaAddress } from "../address";
import type { Block } from "../blocks";
import { finding } from "../finding";
import { parameterKey } from "../parameterKey";
import { isSame } from "../rounding";
import type { AssessmentPart, Finding, SheetAssessment } from "../reading";

/** Where a table that sums up the parts states other figures than their criteria have. */
export function summaryFindings(summary: Block, parts: readonly SheetAssessment[]): readonly Finding[] {
  return summary.rows.flatMap(({ row: { row, parameter, text, points, max }, reason }) => {
    const key = parameterKey(parameter === "" ? text : parameter);
    const stated = reason === "total" ? parts : parts.filter((part) => isCalled(part, key));
    if (stated.length === 0) return [];
    const { columns } = summary.layout;
    const tally = sumUp(stated.flatMap(({ criteria }) => criteria));
    const other = stated.flatMap((part) => part.parts.map(placeOf)).join(", ");
    const compare = (
      what: "points" | "max",
      column: number,
      said: number | null,
      is: number | null,
    ): Finding[] => {
      if (said === null || is === null || isSame(said, is)) return [];
      const values = { what, stated: said, computed: is, other };
      return [finding("statedDiffers", summary.sheet.cell(row, column), values)];
    };
    return [
      ...compare(
        "points",
        columns.points,
        points.points.kind === "points" ? points.points.value : null,
        tally.points.toNumber(),
      ),
      ...compare("max", columns.max ?? columns.points, max?.max ?? null, tally.max?.toNumber() ?? null),
    ];
  });
}

function isCalled({ parameters }: SheetAssessment, key: string): boolean {
  return parameters.some(({ name }) => parameterKey(name) === key);
}

function placeOf({ sheet, area }: AssessmentPart): string {
  return areaAddress(sheet, area);
}
