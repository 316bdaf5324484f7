import type { CellRef } from "../grid";
import type { Finding, SheetAssessment } from "../reading";
import type { SheetView } from "../sheetView";

/** What a check looks at: an assessment as it was read, among the sheets of its workbook. */
export interface Scene {
  readonly assessment: SheetAssessment;
  readonly sheets: ReadonlyMap<string, SheetView>;
}

/** Looks for one kind of trouble. Says nothing where a careful colleague would not. */
export type Check = (scene: Scene) => readonly Finding[];

/** What a cell holds: its formula, else its value. */
export function contentAt({ sheets }: Scene, { sheet, row, column }: CellRef) {
  const view = sheets.get(sheet);
  return view?.formula(row, column) ?? view?.value(row, column) ?? null;
}
