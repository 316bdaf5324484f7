import { useEffect, useEffectEvent, useState } from "react";
import type { CellRef } from "../../reading/grid";
import type { ReadCriterion, SheetAssessment } from "../../reading/reading";
import { useServices } from "../services";
import { criterionAt } from "./model/criterionAt";

/**
 * The criterion of the assessment whose row is selected in the sheet, or null.
 *
 * @param onSelect told when somebody selects one while the view is shown
 */
export function useSelectedCriterion(
  source: SheetAssessment,
  onSelect: (criterion: ReadCriterion) => void,
): ReadCriterion | null {
  const { session } = useServices();
  const [cell, setCell] = useState<CellRef | null>(null);
  const arrive = useEffectEvent((selected: CellRef) => {
    const criterion = criterionAt(source, selected);
    if (criterion) onSelect(criterion);
  });
  useEffect(() => {
    // What was selected before the view was opened is told at once.
    let isEarlier = true;
    return session.followSelection((selected) => {
      const now = selected && { sheet: selected.sheet.name, row: selected.row, column: selected.column };
      setCell(now);
      if (now && !isEarlier) arrive(now);
      isEarlier = false;
    });
  }, [session]);
  return cell && criterionAt(source, cell);
}
