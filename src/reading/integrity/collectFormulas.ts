import { contains } from "../address";
import type { SheetAssessment } from "../reading";
import type { SheetView } from "../sheetView";
import { formulaOf, type Formula } from "./formula";
import { rowKey } from "./scene";

interface Found {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas of a workbook that can say something of its assessments. There may be tens of thousands of others,
 * in the rows of criteria and on sheets that have nothing to do with them: those are not taken apart.
 */
export function collectFormulas(
  assessments: readonly SheetAssessment[],
  views: readonly SheetView[],
): readonly Formula[] {
  const criteria = new Set(
    assessments.flatMap((one) => one.criteria.map(({ pointsCell }) => rowKey(pointsCell))),
  );
  const parts = assessments.flatMap((one) => one.parts);
  const names = new Set(parts.map(({ sheet }) => sheet.replaceAll("'", "''")));
  return views.flatMap((view) => {
    const found = formulasOn(view);
    const areas = parts.filter(({ sheet }) => sheet === view.name).map(({ area }) => area);
    const isConcerned = areas.length > 0 || found.some(({ text }) => namesOne(text, names));
    if (!isConcerned) return [];
    return found
      .filter(({ text, row, column }) => {
        if (!criteria.has(rowKey({ sheet: view.name, row }))) return true;
        return text.includes(":") && !areas.some((area) => contains(area, row, column));
      })
      .map(({ text, row, column }) => formulaOf(text, view.cell(row, column)));
  });
}

function namesOne(text: string, names: ReadonlySet<string>): boolean {
  return text.includes("!") && [...names].some((name) => text.includes(name));
}

function formulasOn(view: SheetView): readonly Found[] {
  const found: Found[] = [];
  const { area } = view;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const text = view.formula(row, column);
      if (text !== null && !view.isOwn(row, column)) found.push({ text, row, column });
    }
  }
  return found;
}
