import type { ReadCriterion, SheetAssessment } from "../reading/reading";
import { hasRanking } from "../scoring/ranking";
import { joinAreas } from "./joinAreas";
import { partOf } from "./partOf";
import type { LiveAssessment } from "./session";
import { weakParameters, type Weakness } from "../scoring/weakParameters";
import type { SheetArea } from "./weakestAreas";

/** The cells that hold the texts of the criteria of the weakest parameters: where a sign can stand before a text. */
export function weakestTexts(
  assessments: readonly LiveAssessment[],
  weakness: Weakness,
): readonly SheetArea[] {
  return assessments
    .filter(({ result }) => hasRanking(result))
    .flatMap(({ source, result }) => {
      const names = new Set(weakParameters(result, weakness).map(({ name }) => name));
      const criteria = source.criteria.filter(({ parameter }) => names.has(parameter));
      return joinedBySheet(criteria.flatMap((criterion) => textCell(criterion, source) ?? []));
    });
}

/** Without a column for criteria, the parameter's name stands for the row. */
function textCell(criterion: ReadCriterion, source: SheetAssessment): SheetArea | null {
  const { columns } = partOf(criterion, source) ?? source;
  const column = columns.criterion ?? columns.parameter;
  const { sheet, row } = criterion.pointsCell;
  return column === undefined ? null : { sheet, area: { row, column, rowCount: 1, columnCount: 1 } };
}

function joinedBySheet(cells: readonly SheetArea[]): readonly SheetArea[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const areas = cells.filter((cell) => cell.sheet === sheet).map(({ area }) => area);
    return joinAreas(areas).map((area) => ({ sheet, area }));
  });
}
